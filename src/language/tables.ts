/** What stands in a cell of figures where there is none, in lower case. */
export const emptyFigures: ReadonlySet<string> = new Set(['-', '–', '‒', '—', '−', '‑', 'n.v.t.', 'nvt', 'n.v.t', 'n.b.', 'nb', 'n.t.b.', 'p.m.', 'pm', 'nihil'])

/** How the line above a table begins that says what it shows: no head of columns. */
export const tableCaption = /^(?:Tabel|Figuur|Grafiek|Overzicht|Bijlage|Bron)\b/iu

/** How a unit is named that holds for all of a table: `(x € 1.000)` at the beginning, `bedragen in € mln`. */
export const wholeUnit = /^\(|bedragen/iu
