import {find, isElement, type Element, type Text} from './markup.ts'

/** The place of each column of a table by its name (CALS `colspec`). */
export function columnsOf(table: Element): ReadonlyMap<string, number> {
  const group = find(table, ({name}) => name === 'tgroup')
  const columns = (group?.children ?? []).filter(isElement).filter(({name}) => name === 'colspec')
  return new Map(columns.map(({attributes}, index) => [attributes['colname'] ?? '', index]))
}

/** The cells of a row, each in its column: where one above reaches down, or one beside over several, the row has none. */
export function cellsOf(row: Element, columns: ReadonlyMap<string, number>): (Element | Text | undefined)[] {
  const cells: (Element | Text | undefined)[] = []
  for (const entry of row.children) {
    if (!isElement(entry) && entry.value.trim() === '') continue
    const column = (isElement(entry) && columns.get(entry.attributes['colname'] ?? entry.attributes['namest'] ?? '')) || 0
    while (cells.length < column) cells.push(undefined)
    cells.push(entry)
  }
  if (cells.length > 0) while (cells.length < columns.size) cells.push(undefined)
  return cells
}
