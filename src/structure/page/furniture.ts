import {issn, numberedFoot, ownIdentifier, pageNumber, pageOf, printPlace, runningFoot, websiteLink} from '../../language/furniture.ts'
import {dropRows, type Draft, type DraftBlock, type Row} from '../draft.ts'
import {DOSSIER, LETTER, NUMBER, REACH} from '../head/lines.ts'

/**
 * Takes out what the printer put around the text.
 *
 *     kst-25087-310                                             own identifier   ┐
 *     ISSN 0921 - 7371                                          ISSN             ├ print block
 *     ’s-Gravenhage 2023                                        place and year   ┘
 *     Tweede Kamer, vergaderjaar 2022–2023, 25 087, nr. 310     running foot
 *     1                                                         page number
 *
 * A footnote can have the very form of a running foot: it is one only when it stands by itself and names the paper's
 * own number, or stands on several pages (LAYOUT: ah-tk-20232024-1786, note 4).
 */
export function furniture(draft: Draft): void {
  // a text of one line has nothing that a printer could have put around it
  if (draft.blocks.length === 1 && draft.blocks[0]!.rows.length === 1) return
  const own = ownNumbers(draft)
  const repeated = repeatedFeet(draft)
  const blocks: DraftBlock[] = []
  let feet = 0
  for (const block of draft.blocks) {
    const kept: Row[] = []
    let isBelowFoot = false
    block.rows.forEach((row, index) => {
      const alone = block.rows.length === 1 || (block.rows.length === 2 && pageNumber.test(block.rows[1]!.text))
      // right below a foot without a number stands the page’s
      const reason = reasonFor(row, index, block, alone, own, repeated) ?? (isBelowFoot && row.text === String(feet) ? 'page number' : undefined)
      isBelowFoot = reason === 'running foot' && !numberedFoot.test(row.text)
      if (reason === 'running foot') feet++
      if (reason) dropRows(draft, [row], reason)
      else kept.push(row)
    })
    // text on both sides of dropped lines belongs to two blocks
    if (kept.length > 0) blocks.push({...block, rows: kept})
  }
  draft.blocks = loosePageNumbers(draft, blocks)
}

/* --- internal --- */

/** Furniture is short; between its columns -layout sets many blanks. */
const LONGEST = 240

function reasonFor(
  row: Row,
  index: number,
  block: DraftBlock,
  alone: boolean,
  own: ReadonlySet<string>,
  repeated: ReadonlySet<string>
): string | undefined {
  const {text} = row
  if (text.length > LONGEST) return undefined
  if (ownIdentifier.test(text)) return 'print block'
  if (issn.test(text) || printPlace.test(text)) return 'print block'
  if (pageOf.test(text)) return 'page number'
  if (websiteLink.test(text)) return 'website link'
  const foot = runningFoot.exec(text)
  if (!foot) return undefined
  const named = foot.groups!['own']!.replace(/\s{1,8}\d{1,3}$/, '')
  if (/^Aanhangsel\b/.test(foot.groups!['own']!)) return 'running foot'
  if (own.has(squash(foot.groups!['own']!)) || own.has(squash(named))) return 'running foot'
  // behind a number on a line of its own it is the note of that number
  if (index > 0 && pageNumber.test(block.rows[index - 1]!.text)) return undefined
  return (alone || index === block.rows.length - 1) && repeated.has(squash(named)) ? 'running foot' : undefined
}

/** `36 410 VI, nr. 75` of the paper itself, as its print block and its head tell it, without blanks. */
function ownNumbers(draft: Draft): Set<string> {
  const own = inHead(draft)
  for (const block of draft.blocks) {
    for (const row of block.rows) {
      if (row.text.length > 40 || !ownIdentifier.test(row.text)) continue
      const [, dossier, rest] = /^kst-(\d{4,5})-(.+)$/.exec(row.text) ?? []
      if (!dossier || !rest) continue
      const number = rest.slice(rest.lastIndexOf('-') + 1)
      const suffix = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))
      own.add(`${dossier}${/^\d/.test(suffix) ? `-${suffix}` : suffix},${printed(number)}`)
    }
  }
  return own
}

/** A paper of the Tweede Kamer has a number, `36 410 VI, nr. 75`, one of the Senate letters: `36 410 VI, AB`. */
function printed(number: string): string {
  return /^\p{Lu}+$/u.test(number) ? number : `nr.${number}`
}

function inHead({blocks}: Draft): Set<string> {
  const dossiers: string[] = []
  let rows = 0
  for (const block of blocks) {
    for (const {text} of block.rows) {
      if (++rows > REACH) return new Set()
      if (text.length > LONGEST) continue
      const number = (NUMBER.exec(text) ?? (dossiers.length > 0 ? LETTER.exec(text) : null))?.groups!['number']
      if (number !== undefined) return new Set([...dossiers, dossiers.join('en')].map(dossier => `${dossier},${printed(number)}`))
      const {number: dossier, suffix = ''} = DOSSIER.exec(text)?.groups ?? {}
      if (dossier !== undefined) dossiers.push(squash(dossier.replace('.', '')) + (/^\d/.test(suffix) ? `-${suffix}` : suffix))
    }
  }
  return new Set()
}

function repeatedFeet(draft: Draft): Set<string> {
  const pages = new Map<string, Set<number>>()
  for (const block of draft.blocks) {
    for (const row of block.rows) {
      const foot = row.text.length <= LONGEST ? runningFoot.exec(row.text) : null
      if (!foot) continue
      const key = squash(foot.groups!['own']!.replace(/\s{1,8}\d{1,3}$/, ''))
      pages.set(key, (pages.get(key) ?? new Set()).add(row.page))
    }
  }
  return new Set([...pages].filter(([, on]) => on.size > 1).map(([key]) => key))
}

/** Without blanks, and without the hyphen that some papers set before the letters of a chapter: `36 410-VI`. */
function squash(text: string): string {
  return text.replace(/\s|[-–](?=[A-Z])/g, '').replaceAll('‒', '–')
}

/** A number alone in the last block of a page that has lost a running foot, and counts the pages. */
function loosePageNumbers(draft: Draft, blocks: DraftBlock[]): DraftBlock[] {
  const footed = new Set<number>()
  for (const piece of draft.dropped) if (piece[3] === 'running foot') footed.add(pageAt(draft.pages, piece[0]))
  const last = new Map<number, DraftBlock>()
  for (const block of blocks) last.set(block.page, block)
  return blocks.filter(block => {
    if (last.get(block.page) !== block || block.rows.length !== 1) return true
    const [row] = block.rows
    if (!pageNumber.test(row!.text) || !footed.has(block.page) || Number(row!.text) !== block.page) return true
    dropRows(draft, block.rows, 'page number')
    return false
  })
}

function pageAt(pages: readonly number[], offset: number): number {
  let page = 1
  for (let index = 1; index < pages.length && pages[index]! <= offset; index++) page = index + 1
  return page
}
