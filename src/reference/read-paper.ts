import {chambers, councilsDossier} from '../language/reference-words.ts'
import type {Span} from '../trace/index.ts'
import type {Doubt} from '../types.ts'
import {Cursor} from './cursor.ts'
import * as grammar from './grammar.ts'
import {isSession, sessionOf} from './session.ts'
import type {Dossier, Stated} from './value.ts'

/** What was read, where it ends, and where each part of it stands. */
export interface PaperReading {
  stated: Stated
  from: number
  to: number
  /** `dossiers.0`, `numbers.1`: as the fields of the value. */
  parts: Record<string, Span>
  doubts: Doubt[]
}

/**
 * Reads the reference to papers that begins at `at`: with its label, chamber or year, or with its dossier. Without a
 * label a word or a hyphen must show that a number follows.
 *
 *     Kamerstukken II 2022/23, 36 045, nrs. 3 en 4      36 045, nr. 131      36410-VI-65
 */
export function readPaper(text: string, at: number): PaperReading | undefined {
  const reader = new Reader(text, at)
  return reader.paper()
}

/**
 * Reads numbers with their dossier behind them, `nr. 456 (36800-XVI)`, or with none, `stuk nr. 12`: whose they are is
 * told elsewhere.
 */
export function readReversed(text: string, at: number): PaperReading | undefined {
  return new Reader(text, at).reversed()
}

/* --- internal --- */

class Reader {
  readonly #cursor: Cursor
  readonly #from: number
  readonly #parts: Record<string, Span> = {}
  readonly #doubts: Doubt[] = []
  readonly #dossiers: Dossier[] = []
  readonly #numbers: string[] = []
  readonly #pages: string[] = []
  /** What a dossier that stands behind its numbers says besides. */
  #behind: {chamber?: Stated['chamber'] | undefined; session?: string | undefined} = {}

  constructor(text: string, at: number) {
    this.#cursor = new Cursor(text, at)
    this.#from = at
  }

  paper(): PaperReading | undefined {
    const cursor = this.#cursor
    let label = cursor.take(grammar.label) !== undefined
    if (label) cursor.take(grammar.comma)
    const chamber = this.#chamber()
    let session = this.#session()
    // `Tweede Kamer, vergaderjaar 2022–2023, Kamerstuk 29 248, nr. 310`
    if (!label && session !== undefined && cursor.take(grammar.label)) {
      label = true
      cursor.take(grammar.comma)
    }
    const isOld = label && session !== undefined && session < '19711972'
    if (!this.#readDossiers(isOld ? grammar.oldDossier : grammar.dossier)) return undefined
    const labelled = label || (session !== undefined && (chamber !== undefined || !this.#isPlain()))
    if (!this.#isPlausible(labelled)) return undefined
    const later = session === undefined ? cursor.take(grammar.laterSession)?.groups!['first'] : undefined
    if (later !== undefined) session = sessionOf(later)
    const end = cursor.at
    const hasNumbers = this.#readNumbers(label || session !== undefined, chamber)
    if (!hasNumbers) {
      if (!label) return undefined
      cursor.at = end
      this.#readPages()
    }
    return this.#reading({
      type: hasNumbers ? 'kamerstuk' : 'dossier',
      ...(chamber && {chamber}),
      ...(session && {session})
    })
  }

  reversed(): PaperReading | undefined {
    const cursor = this.#cursor
    const word = cursor.take(grammar.numberWord)
    const first = cursor.take(grammar.firstNumber)
    // `nr. 574/72` is an act of the European Union
    if (!first || /^[A-Z]/u.test(first[0]) || /^\/\d/.test(cursor.text.slice(cursor.at, cursor.at + 2))) return undefined
    this.#addNumber(first[0])
    this.#readMore(word !== undefined && grammar.plural.test(word.groups!['word']!), false)
    cursor.attempt(() => this.#dossierBehind())
    const {chamber, session} = this.#dossiers.length > 0 ? this.#behind : {}
    return this.#reading({type: 'kamerstuk', ...(chamber && {chamber}), ...(session && {session})})
  }

  /** `(36800-XVI)`, `(19637)`, `(Kamerstuk 32 623)`, `, 33576`. */
  #dossierBehind(): true | undefined {
    const cursor = this.#cursor
    const opened = cursor.take(OPENING) !== undefined
    if (!opened && !cursor.take(DOSSIER_AFTER_COMMA)) return undefined
    if (opened && cursor.take(grammar.label)) {
      cursor.take(grammar.comma)
      // `amendement nr. 7 (Kamerstukken II 1997/98, 25 159)`
      this.#behind = {chamber: this.#chamber(), session: this.#session()}
    }
    if (!this.#readDossiers(grammar.dossier)) return undefined
    if (opened && !cursor.take(grammar.closing)) {
      this.#dossiers.length = 0
      return undefined
    }
    return true
  }

  #chamber(): Stated['chamber'] {
    const match = this.#cursor.take(grammar.chamber)
    if (!match) return undefined
    this.#cursor.take(grammar.comma)
    const {chamber, digit} = match.groups!
    return chambers.get((chamber ?? digit)!.toLowerCase().replace(/[\u00a0\u202f]/gu, ' '))
  }

  #session(): string | undefined {
    const match = this.#cursor.take(grammar.session)
    if (!match) return undefined
    const {first, last} = match.groups! as {first: string; last: string}
    if (!this.#cursor.take(grammar.moreSessions) && !isSession(first, last)) {
      this.#doubts.push({
        ruleId: 'session-misprinted',
        reason: `Expected a parliamentary year of two years that follow each other, but here it is ${match[0].trim()}: read as ${first}–${Number(first) + 1}`,
        actual: match[0].trim(),
        expected: [`${first}–${Number(first) + 1}`]
      })
    }
    this.#cursor.take(grammar.afterSession)
    return sessionOf(first)
  }

  /** One dossier or several, each with its suffix. */
  #readDossiers(pattern: RegExp): boolean {
    const cursor = this.#cursor
    do {
      const from = cursor.at
      const match = cursor.take(pattern)
      if (!match) break
      const number = match.groups!['dossier']!.replace(/\D/gu, '')
      const suffix = this.#suffix(number)
      this.#parts[`dossiers.${this.#dossiers.length}`] = [from, cursor.at]
      this.#dossiers.push({number, ...(suffix && {suffix})})
    } while (cursor.take(pattern === grammar.oldDossier ? grammar.nextOldDossier : grammar.nextDossier))
    return this.#dossiers.length > 0
  }

  #suffix(dossier: string): string | undefined {
    const cursor = this.#cursor
    if (dossier === councilsDossier) return cursor.take(grammar.councilSuffix)?.groups!['suffix']
    if (cursor.take(grammar.kingdomNumber)) return undefined
    const groups = cursor.take(grammar.suffix)?.groups
    return groups?.['suffix'] ?? groups?.['later']
  }

  /** `35 000` alone may count things; a dossier is never beyond what has been given out. */
  #isPlausible(labelled: boolean): boolean {
    return labelled || this.#dossiers.every(({number}) => number >= '10000' && number < '45000')
  }

  /** A dossier without label needs a word or a hyphen before the number. */
  #isPlain(): boolean {
    return !this.#cursor.sees(grammar.numberWord) && !this.#cursor.sees(grammar.hyphenNumber) && !this.#cursor.sees(grammar.bracket)
  }

  #readNumbers(labelled: boolean, chamber: Stated['chamber']): boolean {
    const cursor = this.#cursor
    if (this.#readBracket(labelled)) return true
    const from = cursor.at
    const word = cursor.take(grammar.numberWord)
    const match = word ? cursor.take(grammar.firstNumber) : (this.#hyphenNumber(labelled || chamber !== undefined) ?? (labelled ? cursor.take(grammar.plainNumber) : chamber === 'EK' ? cursor.take(grammar.senateLetter) : undefined))
    if (!match) {
      cursor.at = from
      return chamber === 'EK' && this.#letterInPlaceOfSuffix()
    }
    this.#addNumber((match.groups!['number'])!)
    this.#readMore(word !== undefined && grammar.plural.test(word.groups!['word']!), true)
    if (chamber === 'EK') this.#readLetters()
    return true
  }

  /**
   * A hyphen alone shows a number only after a label, in brackets, in a list, behind a suffix, or where the dossier is
   * printed as one word, which the shorter number behind it cannot make a range: `(36 471-64)`, `36410-VI-65`, `25087-17`.
   */
  #hyphenNumber(labelled: boolean): RegExpExecArray | undefined {
    const {text} = this.#cursor
    const isPlain = this.#dossiers.every(({suffix}) => suffix === undefined)
    ONE_WORD.lastIndex = this.#from
    if (!labelled && isPlain && !ONE_WORD.test(text) && !LISTED.test(text.slice(Math.max(0, this.#from - 20), this.#from))) return undefined
    return this.#cursor.take(grammar.hyphenNumber)
  }

  /** `26 855 (250, 250a)` */
  #readBracket(labelled: boolean): boolean {
    if (!labelled) return false
    const read = this.#cursor.attempt(cursor => {
      if (!cursor.take(grammar.bracket)) return undefined
      const first = cursor.take(grammar.firstNumber)
      if (!first) return undefined
      this.#addNumber(first[0])
      this.#readMore(true, false)
      return cursor.take(grammar.closing)
    })
    if (read) return true
    this.#numbers.length = 0
    return false
  }

  /** `Kamerstukken I 31 560 C`: in the Senate a letter behind the dossier is the paper's. */
  #letterInPlaceOfSuffix(): boolean {
    const last = this.#dossiers.at(-1)!
    if (last.suffix === undefined || !/^[A-Z]{1,2}$/u.test(last.suffix)) return false
    this.#dossiers[this.#dossiers.length - 1] = {number: last.number}
    this.#addNumber(last.suffix)
    this.#readPages()
    this.#readLetters()
    return true
  }

  /** What follows the first number: ranges, pages, more numbers. */
  #readMore(isPlural: boolean, withPages: boolean): void {
    const cursor = this.#cursor
    let many = isPlural || cursor.sees(grammar.closedList)
    for (let turn = 0; turn < MOST_NUMBERS; turn++) {
      const range = cursor.take(grammar.range)
      if (range) {
        const last = this.#numbers.length - 1
        this.#numbers[last] += `-${range.groups!['number']!}`
        this.#parts[`numbers.${last}`] = [this.#parts[`numbers.${last}`]![0], cursor.at]
      }
      cursor.take(grammar.amendmentParts)
      if (withPages) this.#readPages()
      const announced = cursor.take(withPages ? grammar.announcedNext : grammar.announcedBefore)
      if (announced && grammar.plural.test(announced.groups!['word']!)) many = true
      const next = announced ?? (many ? (cursor.take(grammar.listedNext) ?? cursor.take(grammar.lastNext)) : cursor.take(grammar.loneLastNext))
      if (!next) return
      this.#addNumber(next.groups!['number']!)
    }
  }

  /** `35 418, B, C en F`: the Senate’s papers in a list. */
  #readLetters(): void {
    if (!/^[A-Z]{1,2}$/u.test(this.#numbers.at(-1)!)) return
    for (let turn = 0; turn < MOST_NUMBERS; turn++) {
      const next = this.#cursor.take(grammar.nextLetter)
      if (!next) return
      this.#addNumber(next.groups!['number']!)
    }
  }

  #readPages(): void {
    const match = this.#cursor.take(grammar.pages)
    if (match) this.#pages.push(match.groups!['pages']!.replace(/\s?[–‒‑-]\s?/gu, '-'))
  }

  #addNumber(number: string): void {
    const to = this.#cursor.at
    this.#parts[`numbers.${this.#numbers.length}`] = [to - number.length, to]
    this.#numbers.push(number)
  }

  #reading(stated: Stated): PaperReading {
    return {
      stated: {
        ...stated,
        ...(this.#dossiers.length > 0 && {dossiers: this.#dossiers}),
        ...(this.#numbers.length > 0 && {numbers: this.#numbers}),
        ...(this.#pages.length > 0 && {pages: this.#pages.join('; ')})
      },
      from: this.#from,
      to: this.#cursor.at,
      parts: this.#parts,
      doubts: this.#doubts
    }
  }
}

const OPENING = /[ \u00a0]?\((?=\d|[Kk]amerst)/uy
const DOSSIER_AFTER_COMMA = /, ?(?=\d{2}[ .]?\d{3}(?!\d))/uy
/** What stands before a dossier in brackets, or behind one of the same form: `19637-2900 en `. */
const LISTED = /\($|\d{3}-\d{1,4}(?:,| en) $/u
/** `25087-17`, `23908-(R1519)-131`: the dossiers of the time in which papers are cited so. */
const ONE_WORD = /(?<![\p{L}\d/._-])(?:1[5-9]|[23]\d)\d{3}(?:-\(R\d{3,4}\))?[-–‒]\d{1,4}[a-z]?(?![-–‒\p{L}\d])/uy
/** More papers in one breath are not read as one reference. */
const MOST_NUMBERS = 60
