import {alternation} from '../language/alternation.ts'
import {otherUnits, tableScales, uncounted, uncountedRow} from '../language/money.ts'
import {emptyFigures} from '../language/tables.ts'
import {unitNames, unitSymbols} from '../language/units.ts'
import {groupBy} from '../lists.ts'
import {digits, gap, isCounting, isRowNumber, isYear, negate, numberStart, readDigits, shift} from '../number/index.ts'
import type {Found, Unit} from '../types.ts'
import type {Amount} from './amount.ts'

/** In what a table counts: `(x € 1.000)`, `(bedragen in € mln)`, `in miljoenen guldens`. */
export interface MoneyUnit {
  currency: string
  /** Of ten. */
  power: number
  /** What names it. */
  text: string
}

/** The power of ten of a unit: a round number, a scale in lower case, or both (`1.000`, `1 mln`). */
export function powerOf(one = '1', scale?: string): number {
  return one.replace(/\D/gu, '').length - 1 + (scale === undefined ? 0 : tableScales.get(scale)!)
}

/**
 * The unit of money that a text in lower case names for the figures behind it; none where the text breaks off within its
 * bracket, `(x € 1`, or goes on with figures: those are of the row that it names, `Kosten (x € 1.000) 120 130`.
 */
export function moneyUnitIn(folded: string): MoneyUnit | undefined {
  for (const form of FORMS) {
    const match = form.exec(folded)
    if (!match) continue
    const end = match.index + match[0].length
    if (end === folded.length && folded.lastIndexOf('(') > folded.lastIndexOf(')')) return undefined
    const behind = OF_ROW.exec(folded.slice(end, end + REACH))?.groups!
    if (behind && !(isYear(behind['first']!) && isYear(behind['second']!))) return undefined
    const {sign, one, scale} = match.groups!
    return {currency: sign === 'f' || sign!.startsWith('gulden') ? 'NLG' : 'EUR', power: powerOf(one, scale), text: match[0]}
  }
  return undefined
}

/**
 * The figures of tables whose head or caption names a unit of money, as sums. A unit in a head cell holds for its
 * column, one in a label for its row, one in the caption or above the labels for all columns and rows that count nothing
 * else, and for paragraphs of one figure each. A first row that holds figures is no head. What stands behind a table may be the caption
 * of the next: the unit of the one before ends there.
 */
export function tableSums(units: readonly Unit[]): Found<Amount>[] {
  if (!units.some(isSum)) return []
  const rowNumbers = rowNumbersOf(units)
  const headless = headlessTables(units)
  const sums: Found<Amount>[] = []
  let caption: MoneyUnit | undefined
  let isBehindTable = false
  let hasArticles = false
  let hasCounts = false
  let columns: (MoneyUnit | undefined)[] = []
  /** Of the columns that a head cell reaches over, what it names; and whether the table has come to its figures. */
  let spanned: (MoneyUnit | undefined)[] = []
  let hasFigures = false
  let row: {money: MoneyUnit | undefined} | undefined
  for (const [index, unit] of units.entries()) {
    const named = NAMES_UNIT.test(unit.folded) ? moneyUnitIn(unit.folded) : undefined
    const {cell} = unit
    if (cell) isBehindTable = true
    if (!cell) {
      // a table printed as text stands one cell a paragraph; a sentence ends it. What stands alone behind another numbers what follows
      if (NUMBERS_ARTICLES.test(unit.text)) hasArticles = true
      // the totals of a table may stand apart from it
      if (TOTAL.test(unit.text)) isBehindTable = false
      const sum = !isBehindTable && caption && !named && !rowNumbers.has(unit) && !(hasArticles && isArticle(units, index)) && sumOf(unit, caption)
      if (sum) sums.push(sum)
      else if (named || isBehindTable || (unit.text.length > LONGEST_CELL && !HEAD_RUN.test(unit.text)) || SENTENCE.test(unit.text)) {
        caption = named
        const head = named ? unit.folded.slice(unit.folded.indexOf(named.text) + named.text.length) : ''
        hasArticles = HEADS_ARTICLES.test(head)
        hasCounts = HEADS_COUNTS.test(head) && !/[.:;] \p{L}/u.test(head)
      }
      isBehindTable = false
    } else if (cell.row === 0 && !headless.has(cell.table)) {
      if (cell.column === 0) {
        columns = []
        spanned = []
        hasFigures = false
        caption = named ?? caption
      } else if (unit.text === '' && cell.column > 1) {
        columns[cell.column] = caption
        spanned[cell.column] = spanned[cell.column - 1]
      } else if (!named && OF_COLUMN_BEFORE.test(unit.folded) && cell.column > 1) columns[cell.column] = columns[cell.column - 1]
      else columns[cell.column] = named ?? (uncounted.test(unit.folded) || namesOtherUnit(unit.folded) ? undefined : caption)
      if (unit.text !== '') spanned[cell.column] = named
    } else if (!hasFigures && !headless.has(cell.table) && cell.column > 0 && isSecondHead(unit, named, spanned)) columns[cell.column] = named ?? spanned[cell.column]
    else {
      hasFigures ||= isSum(unit) && !isYear(unit.text)
      if (cell.column === 0) row = undefined
      if (named || uncountedRow.test(unit.folded) || namesOtherUnit(unit.folded)) row = {money: named}
      const money = row ? row.money : hasCounts && !unit.text.includes(',') ? undefined : headless.has(cell.table) ? caption : columns[cell.column]
      const sum = money && !rowNumbers.has(unit) && !(hasArticles && isArticle(units, index)) && sumOf(unit, money, row && 'label of the row')
      if (sum) sums.push(sum)
    }
  }
  return sums
}

/**
 * Figures that number the rows of a table, in its first column or printed one cell a paragraph: small, counting up,
 * each with a label behind it.
 *
 *     1      Sluizen      2.203.390     1.746.581      2      Dijken      …
 */
export function rowNumbersOf(units: readonly Unit[]): ReadonlySet<Unit> {
  const numbers = new Set<Unit>()
  let last = 0
  let table: number | undefined
  units.forEach((unit, index) => {
    const next = units[index + 1]
    if (unit.cell?.table !== table) {
      table = unit.cell?.table
      last = 0
    }
    if (!next || !isRowNumber(unit.text, last) || isSum(next) || !isRowStart(unit, next)) return
    numbers.add(unit)
    last = Number(unit.text)
  })
  // one alone may be the last figure of a row
  return numbers.size > 1 ? numbers : new Set()
}

/* --- internal --- */

const scales = alternation(tableScales.keys())
const sign = `(?<sign>€|euro(?:['’]?s)?|eur|f|guldens?)`
/** A factor with its sign, or a scale with the currency on either side of it. */
const FORMS = [
  new RegExp(`(?:x|×|\\*)${gap}?${sign}${gap}?(?:(?<one>1(?:[. ]?000){0,3})(?!\\d)(?:${gap}?(?<scale>${scales}))?)`, 'u'),
  new RegExp(`(?:x|×|\\*)${gap}?${sign}${gap}?(?<scale>${scales})`, 'u'),
  new RegExp(`(?:x|×|\\*)${gap}?(?:(?<one>1(?:[. ]?000){1,3})|(?<scale>${scales}))${gap}${sign}`, 'u'),
  new RegExp(`(?:bedragen${gap}|\\()in${gap}${sign}${gap}?(?<one>1(?:[. ]?000){1,3})(?!\\d)`, 'u'),
  new RegExp(`(?:bedragen|\\()(?:${gap}?in)?${gap}?${sign}${gap}?(?:x${gap})?(?<scale>${scales})`, 'u'),
  new RegExp(`in${gap}(?<scale>${scales})${gap}${sign}`, 'u'),
  // in nothing but the currency itself
  new RegExp(`\\((?:bedragen${gap})?(?:in${gap})?(?:hele${gap})?(?<sign>€|euro(?:['’]?s)?|eur|guldens?)\\)`, 'u')
]
/** Figures right behind a unit, but for the marker of a note. */
const OF_ROW = new RegExp(`^[^\\p{L}\\d]{0,3}(?:(?<=\\))\\d{1,2})?[\\s:]{1,3}(?<first>-?\\d[\\d.,]{0,15})\\s(?<second>-?\\d[\\d.,]{0,15})(?=\\s|$)`, 'u')
const REACH = 50
const NAMES_UNIT = /€|eur|gulden| f ?1/u
/** A sum and nothing else: of whatever size, as a cell is known to be one. What printed lines must look like to be cells is for structure/tables. */
const SUM = new RegExp(`^[\\s€]{0,3}(?<minus>[-−–‒]|-/-)?${gap}?${numberStart}(?<digits>${digits})(?:,-)?\\s{0,3}$`, 'u')
/** A negative sum as accountants print it, in a table; `(1)` numbers a column. */
const BRACKETED = new RegExp(`^\\s{0,3}(?<minus>\\()(?:€${gap}?)?(?<digits>(?!\\d\\))${digits})\\)\\s{0,3}$`, 'u')
/** `Aantal projecten`, `waarvan afgerond`: more of what the column before it counts. */
const OF_COLUMN_BEFORE = /^waarvan(?!\p{L})/u
const TOTAL = /^(?:Sub)?[Tt]ota(?:al|len)$/u
/** The head of a column of article numbers, one cell a paragraph, and what such a number looks like. */
const NUMBERS_ARTICLES = /^(?:Artikel(?:nummer|nr\.?)?|Art\.?)$/u
/** The same in a head that a tool ran together with the caption: `(x € 1.000) Art. 2024 2025`. */
const HEADS_ARTICLES = /(?<!\p{L})(?:artikel(?:nummer|nr)?|art\.)(?= (?:\p{L}{1,20} )?(?:19|20)\d\d)/u
/** Counts in such a head: of which column nobody knows, but things are counted in whole numbers. */
const HEADS_COUNTS = /(?<!\p{L})(?:aantal(?:len)?|fte)(?!\p{L})/u
const SMALL = /^\d{1,3}$/u
/** A head that a tool ran together: `Stand (1) Mutatie 2025 Mutatie 2026`. */
const HEAD_RUN = /(?:19|20)\d\d(?: \S{1,20}){0,3} (?:19|20)\d\d$/u
/** Longer than this, a paragraph is no cell. */
const LONGEST_CELL = 60
/** Four words and a stop: no cell, however short. */
const SENTENCE = /^\S{1,40}(?: \S{1,40}){3,20}[.?!]$/u

/**
 * A cell of the second row of a head, below one that reaches over several columns, or with a unit of its own.
 *
 *     Post   Kosten (x € 1.000)   –
 *     –      2022                 2023
 */
function isSecondHead({text, cell}: Unit, named: MoneyUnit | undefined, spanned: readonly (MoneyUnit | undefined)[]): boolean {
  return named !== undefined || (cell!.row === 1 && spanned[cell!.column] !== undefined && text !== '' && (!SUM.test(text) || isYear(text)))
}

/** A small number between a label and the first figure of its row. */
function isArticle(units: readonly Unit[], index: number): boolean {
  const [before, behind] = [units[index - 1], units[index + 1]]
  return SMALL.test(units[index]!.text) && before !== undefined && !isSum(before) && behind !== undefined && isSum(behind)
}

function isRowStart({cell}: Unit, {cell: next}: Unit): boolean {
  return cell ? cell.column === 0 && next?.row === cell.row && next.table === cell.table : next === undefined
}

/** Tables that begin with a row of labels and figures, years and the numbers of columns aside. */
function headlessTables(units: readonly Unit[]): ReadonlySet<number> {
  const first = units.filter(({cell, text}) => cell?.row === 0 && cell.column > 0 && text !== '')
  return new Set([...groupBy(first, ({cell}) => cell!.table)].filter(([, cells]) => isRowOfFigures(cells)).map(([table]) => table))
}

function isRowOfFigures(cells: readonly Unit[]): boolean {
  const figures = cells.slice(cells.findIndex(isSum))
  return isSum(figures[0]!) && figures.every(cell => isSum(cell) || emptyFigures.has(cell.folded)) && !figures.every(({text}) => isYear(text)) && !isCounting(figures.map(({text}) => text))
}

/** `Reductie (Mton)`, `Personeel (fte)`, `Duur (in dagen)2`: the bracket at the end of a head or label names another unit than money. */
function namesOtherUnit(folded: string): boolean {
  const named = BRACKET.exec(folded)?.groups!['unit']
  return named !== undefined && (otherUnits.has(named) || measures.has(named))
}

const BRACKET = /\((?:in )?(?<unit>[^\s()]{1,20})\)\d{0,2}$/u
const measures: ReadonlySet<string> = new Set([...unitNames.keys(), ...unitSymbols.keys()].map(unit => unit.toLowerCase()))

/** Whether a sum is all that a unit holds: without such a unit no table is searched for. */
function isSum({text, cell}: Unit): boolean {
  return text.length <= LONGEST_CELL && (SUM.test(text) || (cell !== undefined && BRACKETED.test(text)))
}

function sumOf(unit: Unit, money: MoneyUnit, from = 'head of the table'): Found<Amount> | undefined {
  const match = SUM.exec(unit.text) ?? (unit.cell && BRACKETED.exec(unit.text))
  if (!match || isYear(match.groups!['digits']!)) return undefined
  const {minus, digits: figure} = match.groups!
  const value = shift(readDigits(figure!)!, money.power)
  const to = match.index + match[0].trimEnd().length
  return {
    kind: 'amount',
    rule: 'amount/table',
    unit,
    from: match[0].search(/\S/u),
    to,
    value: {value: minus ? negate(value) : value, currency: money.currency},
    basis: 'inferred',
    inferred: {currency: {value: money.currency, from, cue: money.text}, scale: {value: `10^${money.power}`, from, cue: money.text}}
  }
}
