/** Units of time as ISO 8601 writes them: its letter (behind `T` where `time`), and how many of it one is. */
export interface DurationUnit {
  letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'S'
  times: number
  time?: true
}

const named = (words: readonly string[], unit: DurationUnit): [string, DurationUnit][] => words.map(word => [word, unit])

/** In lower case, singular and plural. */
export const durationUnits: ReadonlyMap<string, DurationUnit> = new Map([
  ...named(['seconde', 'seconden', 'sec', 'sec.'], {letter: 'S', times: 1, time: true}),
  ...named(['minuut', 'minuten', 'min'], {letter: 'M', times: 1, time: true}),
  ...named(['kwartier', 'kwartieren'], {letter: 'M', times: 15, time: true}),
  ...named(['uur', 'uren', 'uurtje'], {letter: 'H', times: 1, time: true}),
  ...named(['dag', 'dagen', 'dgn', 'etmaal', 'etmalen', 'werkdag', 'werkdagen', 'kalenderdagen'], {letter: 'D', times: 1}),
  ...named(['week', 'weken'], {letter: 'W', times: 1}),
  ...named(['maand', 'maanden', 'mnd', 'mnd.'], {letter: 'M', times: 1}),
  ...named(['kwartaal', 'kwartalen'], {letter: 'M', times: 3}),
  ...named(['halfjaar'], {letter: 'M', times: 6}),
  ...named(['jaar', 'jaren', 'jr', 'jr.'], {letter: 'Y', times: 1}),
  ...named(['decennium', 'decennia'], {letter: 'Y', times: 10}),
  ...named(['eeuw', 'eeuwen'], {letter: 'Y', times: 100})
])

/** Behind a length these say from when, or how long: `een jaar of tien geleden`. */
export const behindLengths: ReadonlySet<string> = new Set(['geleden', 'lang', 'later', 'eerder', 'oud', 'extra', 'vooruit', 'duren', 'duurt', 'duurde'])
