import {sessionOf} from '../session.ts'
import type {Stated} from '../value.ts'
import {readChamber, readDossiers, readSession} from './dossiers.ts'
import * as grammar from './grammar.ts'
import {addNumber, readMore, readNumbers, readPages} from './numbers.ts'
import {attempt, done, readingAt, type PaperReading, type Reading} from './reading.ts'

/**
 * Reads the reference to papers that begins at `at`: with its label, chamber or year, or with its dossier. Without a
 * label a word or a hyphen must show that a number follows.
 *
 *     Kamerstukken II 2022/23, 36 045, nrs. 3 en 4      36 045, nr. 131      36410-VI-65
 */
export function readPaper(text: string, at: number): PaperReading | undefined {
  const reading = readingAt(text, at)
  const {cursor} = reading
  let label = cursor.take(grammar.label) !== undefined
  if (label) cursor.take(grammar.comma)
  const chamber = readChamber(cursor)
  let session = readSession(reading)
  // `Tweede Kamer, vergaderjaar 2022–2023, Kamerstuk 29 248, nr. 310`
  if (!label && session !== undefined && cursor.take(grammar.label)) {
    label = true
    cursor.take(grammar.comma)
  }
  const isOld = label && session !== undefined && session < '19711972'
  if (!readDossiers(reading, isOld ? grammar.oldDossier : grammar.dossier)) return undefined
  const isLabelled = label || (session !== undefined && (chamber !== undefined || !isPlain(reading)))
  if (!isLabelled && !isPlausible(reading)) return undefined
  const later = session === undefined ? cursor.take(grammar.laterSession)?.groups!['first'] : undefined
  if (later !== undefined) session = sessionOf(later)
  const end = cursor.at
  const hasNumbers = readNumbers(reading, label || session !== undefined, chamber)
  if (!hasNumbers) {
    if (!label) return undefined
    cursor.at = end
    readPages(reading)
  }
  return done(reading, {type: hasNumbers ? 'kamerstuk' : 'dossier', ...(chamber && {chamber}), ...(session && {session})})
}

/**
 * Reads numbers with their dossier behind them, `nr. 456 (36800-XVI)`, or with none, `stuk nr. 12`: whose they are is
 * told elsewhere.
 */
export function readReversed(text: string, at: number): PaperReading | undefined {
  const reading = readingAt(text, at)
  const {cursor} = reading
  const word = cursor.take(grammar.numberWord)
  const first = cursor.take(grammar.firstNumber)
  // `nr. 574/72` is an act of the European Union
  if (!first || /^[A-Z]/u.test(first[0]) || /^\/\d/.test(cursor.text.slice(cursor.at, cursor.at + 2))) return undefined
  addNumber(reading, first[0])
  readMore(reading, word !== undefined && grammar.plural.test(word.groups!['word']!), false)
  const {chamber, session} = attempt(reading, () => dossierBehind(reading)) ?? {}
  return done(reading, {type: 'kamerstuk', ...(chamber && {chamber}), ...(session && {session})})
}

/* --- internal --- */

/** `(36800-XVI)`, `(19637)`, `(Kamerstuk 32 623)`, `, 33576`; gives what it says besides: `amendement nr. 7 (Kamerstukken II 1997/98, 25 159)`. */
function dossierBehind(reading: Reading): Pick<Stated, 'chamber' | 'session'> | undefined {
  const {cursor} = reading
  const opened = cursor.take(OPENING) !== undefined
  if (!opened && !cursor.take(DOSSIER_AFTER_COMMA)) return undefined
  const besides: Pick<Stated, 'chamber' | 'session'> = {}
  if (opened && cursor.take(grammar.label)) {
    cursor.take(grammar.comma)
    Object.assign(besides, {chamber: readChamber(cursor), session: readSession(reading)})
  }
  if (!readDossiers(reading, grammar.dossier)) return undefined
  return !opened || cursor.take(grammar.closing) ? besides : undefined
}

const OPENING = /[ \u00a0]?\((?=\d|[Kk]amerst)/uy
const DOSSIER_AFTER_COMMA = /, ?(?=\d{2}[ .]?\d{3}(?!\d))/uy

/** `35 000` alone may count things; a dossier is never beyond what has been given out. */
function isPlausible({dossiers}: Reading): boolean {
  return dossiers.every(({value: {number}}) => number >= '10000' && number < '45000')
}

/** A dossier without label needs a word or a hyphen before the number. */
function isPlain({cursor}: Reading): boolean {
  return !cursor.sees(grammar.numberWord) && !cursor.sees(grammar.hyphenNumber) && !cursor.sees(grammar.bracket)
}
