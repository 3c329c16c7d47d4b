/**
 * Finds values in letter.json as `toJson` prints it: a top-level key a line, an element of a list a line.
 *
 *     placeIn(text)(['mentions', 3, 'spans'])   the line of the fourth mention, the column of its "spans"
 */
export function jsonPlaces(text: string): (path: readonly PropertyKey[]) => {line: number; column: number} {
  const lines = text.split('\n')
  const keys = new Map<string, number>()
  lines.forEach((line, index) => {
    const key = /^ {2}"([^"]+)": /.exec(line)?.[1]
    if (key !== undefined) keys.set(key, index)
  })
  return path => {
    const [key, ...rest] = path
    let line = keys.get(String(key)) ?? 0
    if (typeof rest[0] === 'number') line += 1 + rest[0]
    let column = 0
    for (const name of rest) {
      if (typeof name !== 'string') continue
      const at = lines[line]?.indexOf(`"${name}":`, column) ?? -1
      if (at < 0) break
      column = at
    }
    return {line: line + 1, column: column + 1}
  }
}
