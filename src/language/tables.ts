/** What stands in a cell of figures where there is none, in lower case. */
export const emptyFigures: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‑', 'n.v.t.', 'nvt', 'n.v.t', 'n.b.', 'nb', 'n.t.b.', 'p.m.', 'pm', 'nihil'])

/** How the line above a table begins that says what it shows: no head of columns. */
export const tableCaption = /^(?:Tabel|Figuur|Grafiek|Overzicht|Bijlage|Bron)\b/iu
