/** What stands in a cell of figures where there is none, in lower case. */
export const emptyFigures: ReadonlySet<string> = new Set(['-', '–', '‒', '—', '−', '‑', 'n.v.t.', 'nvt', 'n.v.t', 'n.b.', 'nb', 'n.t.b.', 'p.m.', 'pm', 'nihil'])

/** How the line above a table begins that says what it shows: no head of columns. */
export const tableCaption = /^(?:Tabel|Figuur|Grafiek|Overzicht|Bijlage|Bron)\b/iu

/** A line that ends in the unit of all that stands below it: `Gevolgen (in € mln.)`, `(bedragen x € 1.000)`. */
export const unitCaption = /\((?:bedragen|in|x) [^()]{0,20}(?:€|euro)[^()]{0,12}\)$/iu

/** The line that says where figures are from. */
export const sourceLine = /^Bron(?:nen)?: ?\S/u

/** A caption with its number: what a table or figure is called, and no title of a section. */
export const numberedCaption = /^(?:Tabel|Figuur|Grafiek|Diagram|Kaart) ?\d/u

/** How a unit is named that holds for all of a table: `(x € 1.000)` at the beginning, `bedragen in € mln`. */
export const wholeUnit = /^\(|bedragen/iu

/** Heads of columns in small letters, behind one of a year. */
export const smallHeads: ReadonlySet<string> = new Set(['struc.', 'struct.', 'structureel', 'cumulatief', 'totaal', 'verschil', 'mutatie'])

/** What a tool may print on a line below the last year of a head, as part of it: `2028` / `e.v.` */
export const andLater = /^(?:e\.?v\.?|en verder|en later|\(?struc(?:t?\.|tureel)\)?)$/u

/** The head of the numbers of articles, before those of figures. */
export const articleHead = /^(?:Art(?:ikel)?(?:nummer|nr)?\.?)$/u
