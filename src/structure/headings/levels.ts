import {report} from '../../check/report.ts'
import {longParties} from '../../language/name-parts.ts'
import {explanationLine, questionLine, questionNumbers} from '../../language/questions.ts'
import {romanNumerals} from '../../number/roman.ts'
import type {Draft, DraftBlock} from '../draft.ts'
import {titleNumber} from './titles.ts'

/**
 * Levels, from what plain text still tells: numbers (`2.1` lies under `2`, and a new way of numbering between two
 * numbers of another lies under the first of them), a heading straight under a heading (its child), questions and
 * answers (all above what stands in them), and names: a later heading all of whose words stand in the open parent's is
 * the parent's child too. Any other depth is unknown: the highest is taken and a message says so. An annex is a letter
 * of its own: all of its headings lie under that of the annex.
 *
 *     A. Wonen
 *         1. Huurmarkt        B comes later, so this is no sibling of A
 *         2. Koopmarkt
 *     B. Bouwen
 */
export function headingLevels(draft: Draft): void {
  const {blocks} = draft
  const numbers = numbersOf(blocks)
  const last = new Map<string, number>()
  numbers.forEach((number, index) => number && last.set(key(number, 0), index))
  const open: Open[] = []
  let base = 0
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'heading') continue
    const text = block.rows.map(row => row.text).join(' ')
    const number = numbers[index]
    let level = base + 1
    if (block.isAnnex) level = 1
    else if (isQuestion(text) || (explanationLine.test(text) && open[base] !== undefined && isQuestion(open[base]!.text))) level = base + 1
    else {
      level =
        levelByNumber(number, open.slice(base), parent => (last.get(key(parent, 1)) ?? -1) > index) ??
        (number && number.parts > 1 ? base + number.parts : undefined) ??
        levelOfSister(text, open) ??
        (blocks[index - 1]?.role === 'heading' ? open.at(-1)!.level + 1 : undefined) ??
        (isInAnswer(open.slice(base), blocks[index + 1]) ? base + 2 : undefined) ??
        levelByName(text, open) ??
        depthUnknown(draft, block, open, base + 1)
    }
    if (block.isAnnex) base = 1
    block.level = Math.min(level, 5)
    while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop()
    open.push({text, level: block.level, number})
  }
}

/* --- internal --- */

/** `Vraag 3`, `3` */
function isQuestion(text: string): boolean {
  return questionLine.test(text) || questionNumbers.test(text)
}

/** `2.1`: in the way `1.`, of two parts, the last 1. */
interface Numbered {
  way: string
  parts: number
  count: number
}

interface Open {
  text: string
  level: number
  number: Numbered | undefined
}

/** What each block that is a heading is numbered with. `I.` behind `H.` is a letter. */
function numbersOf(blocks: readonly DraftBlock[]): (Numbered | undefined)[] {
  let letter = 0
  return blocks.map(({role, rows}) => {
    const text = rows[0]!.text
    // `II Reactie` needs no point
    const [, name, close] = (role === 'heading' && (/^(\w[\w.]{0,12}?)([.)]?)\s/.exec(titleNumber(text)) ?? /^([IVX]{1,5})()\s{1,8}\p{Lu}/u.exec(text))) || []
    if (name === undefined) return undefined
    const digits = name.split('.').map(Number)
    if (!digits.some(Number.isNaN)) return {way: `1${close}`, parts: digits.length, count: digits.at(-1)!}
    const place = name.charCodeAt(0) - 64
    const isLetter = name.length === 1 && (!romanNumerals.includes(name) || place === letter + 1)
    if (isLetter) letter = place
    return isLetter ? {way: `A${close}`, parts: 1, count: place} : {way: `I${close}`, parts: 1, count: romanNumerals.indexOf(name) + 1}
  })
}

/** The next number, or one further on, of the same way. */
function key({way, parts, count}: Numbered, step: number): string {
  return `${way} ${parts} ${count + step}`
}

/** Beside what is numbered in the same way; below what goes on later, when this begins anew between; `2.1` below `2`. */
function levelByNumber(number: Numbered | undefined, open: readonly Open[], goesOn: (parent: Numbered) => boolean): number | undefined {
  if (!number) return undefined
  const sibling = open.findLast(heading => heading.number?.way === number.way && heading.number.parts === number.parts)
  if (sibling) return sibling.level
  const parent = open.findLast(heading => heading.number && (isDotted(heading.number, number) || goesOn(heading.number)))
  if (!parent) return undefined
  return parent.level + (isDotted(parent.number!, number) ? number.parts - parent.number!.parts : 1)
}

/** `2.` over `2.1` */
function isDotted(parent: Numbered, number: Numbered): boolean {
  return parent.way[0] === '1' && number.way[0] === '1' && parent.parts < number.parts
}

/** Between an answer and the next question a heading parts the answer; right above a question it heads several. */
function isInAnswer(open: readonly {text: string}[], next: DraftBlock | undefined): boolean {
  return open.length > 0 && isQuestion(open[0]!.text) && next !== undefined && !isQuestion(next.rows[0]!.text)
}

/** `… van de leden van de D66-fractie` stands beside `… van de leden van de VVD-fractie`. */
function levelOfSister(text: string, open: readonly Open[]): number | undefined {
  const own = withoutParty(text)
  return own === undefined ? undefined : open.findLast(heading => withoutParty(heading.text) === own)?.level
}

/** What a title says before it names parties: `Vragen van de` of `Vragen van de D66- en de VVD-fractie`, `Vragen van de` of `… fractie van de PVV`. */
function withoutParty(text: string): string | undefined {
  const words = longParties.reduce((title, party) => title.replace(party, 'partij'), text.toLowerCase()).split(' ')
  let at = words.findIndex(word => /fracties?$/.test(word))
  // `Inbreng van de fracties` names none
  if (at < 0 || (!words[at]!.includes('-') && words[at + 1] !== 'van')) return undefined
  if (words[at]!.includes('-')) while (at > 1 && (/-,?$/.test(words[at - 1]!) || (/^(?:en|de|het)$/.test(words[at - 1]!) && /-,?$|^en$/.test(words[at - 2]!)))) at--
  return words.slice(0, at).join(' ')
}

function levelByName(text: string, open: readonly Open[]): number | undefined {
  const words = contentWords(text)
  const parent = open.findLast((heading, index) => index < open.length - 1 && words.every(word => contentWords(heading.text).includes(word)))
  return parent && words.length > 0 ? parent.level + 1 : undefined
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []).filter(word => !['van', 'voor', 'het', 'een', 'bij', 'met'].includes(word))
}

function depthUnknown(draft: Draft, block: DraftBlock, open: readonly Open[], highest: number): number {
  const last = open.at(-1)
  if (last && last.level > highest) {
    const row = block.rows[0]!
    report(draft.file, draft.places, [row.from, row.to], {
      ruleId: 'heading-depth',
      reason: `Expected to know whether «${row.text}» stands beside or above «${last.text}», but plain text does not show it: taken as level ${highest}`,
      actual: String(highest),
      expected: [String(highest), String(last.level)]
    })
  }
  return highest
}
