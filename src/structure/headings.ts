import {report} from '../check/report.ts'
import {coordinators, determiners, prepositions, subordinators} from '../language/function-words.ts'
import {greatest} from '../lists.ts'
import type {Draft, DraftBlock, Row} from './draft.ts'

/**
 * Finds headings. Nothing marks them in plain text but place and shape: one short line between blanks, a capital (or
 * number) first, no closing stop, text below. `Vraag 3` and `Antwoord op vraag 3` are headings wherever they have a
 * line of their own.
 */
export function headings(draft: Draft): void {
  const blocks = draft.blocks.flatMap(block => (block.role === 'paragraph' ? splitQuestions(block) : [block]))
  blocks.forEach((block, index) => {
    if (block.role === 'paragraph' && isHeading(block, blocks[index - 1], blocks[index + 1])) block.role = 'heading'
  })
  levels(draft, blocks)
  draft.blocks = blocks
}

/** `Vraag 3`, `Antwoord op vraag 1, 2 en 3`: a heading wherever it has a line of its own. */
export function isQuestion(line: string): boolean {
  return QUESTION.test(line)
}

/* --- internal --- */

/** Words that no heading ends with: more must follow. */
const openWords: ReadonlySet<string> = new Set([...determiners, ...prepositions, ...coordinators, ...subordinators])

const QUESTION = /^(?:Mededeling$|(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? \d{1,3}(?:(?:, | en |,| t\/m | tot en met | )\d{1,3}){0,30}:?$)/u

function splitQuestions(block: DraftBlock): DraftBlock[] {
  if (!block.rows.some(row => QUESTION.test(row.text))) return [block]
  const parts: DraftBlock[] = []
  let rest: Row[] = []
  const flush = () => {
    if (rest.length > 0) parts.push({...block, rows: rest})
    rest = []
  }
  for (const row of block.rows) {
    if (!QUESTION.test(row.text)) {
      rest.push(row)
      continue
    }
    flush()
    parts.push({...block, role: 'heading', rows: [row]})
  }
  flush()
  return parts
}

function isHeading(block: DraftBlock, before: DraftBlock | undefined, after: DraftBlock | undefined): boolean {
  if (block.rows.length > 2 || !after || !['paragraph', 'heading', 'list-item'].includes(after.role)) return false
  // columns make a table's row
  if (block.rows.some(row => row.text.includes('   '))) return false
  // no printer ends a page with a heading
  if (after.rows[0]!.page !== block.rows[0]!.page) return false
  const text = block.rows.map(row => row.text).join(' ')
  if (block.rows.length === 2 && block.rows[0]!.text.length > 90) return false
  if (text.length > 160 || text.length < 3 || /[.,;:?!]$/.test(text.replace(/\d{1,3}$/, ''))) return false
  if (!/^(?:\p{Lu}|[«"‘“’']{1,2}\p{Lu}|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\p{Lu}|[A-Z][.)]\s+\p{Lu})/u.test(text)) return false
  if (/^(?:Geachte|Hoogachtend|https?:|www\.|[•–−-] )/u.test(text) || /^[\d\s.,%€-]+$/.test(text)) return false
  if (openWords.has(text.slice(text.lastIndexOf(' ') + 1))) return false
  if (/[-‐]$/.test(block.rows[0]!.text) && block.rows.length === 1) return false
  // a line that goes on in lower case, or goes on from an unfinished one, is text
  if (/^[«“"‘(]?\p{Ll}/u.test(after.rows[0]!.text) && after.role === 'paragraph') return false
  if (block.rows.length === 2 && /[.!?]\s/.test(text)) return false
  return !(before?.role === 'paragraph' && before.page === block.page && /[,\p{Ll}]$/u.test(before.rows.at(-1)!.text) && isFull(before))
}

function isFull(block: DraftBlock): boolean {
  const widest = greatest(block.rows, row => row.text.length)
  return block.rows.at(-1)!.text.length >= widest * 0.8
}

/**
 * Levels, from what plain text still tells: numbers (`2.1` lies under `2`), a heading straight under a heading (its
 * child), and names: a later heading all of whose words stand in the open parent's is the parent's child too. Any
 * other depth is unknown: the highest is taken and a message says so.
 */
function levels(draft: Draft, blocks: readonly DraftBlock[]): void {
  const open: {text: string; level: number}[] = []
  let previous: DraftBlock | undefined
  for (const block of blocks) {
    if (block.role === 'heading') {
      const text = block.rows.map(row => row.text).join(' ')
      const under = previous?.role === 'heading'
      const numbered = /^\d{1,2}((?:\.\d{1,2}){1,3})\.?\s/.exec(text)
      let level = 1
      if (numbered) level = numbered[1]!.split('.').length
      else if (QUESTION.test(text)) level = 1
      else if (under) level = open.at(-1)!.level + 1
      else level = levelByName(text, open) ?? depthUnknown(draft, block, open)
      block.level = Math.min(level, 5)
      while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop()
      open.push({text, level: block.level})
    }
    previous = block
  }
}

function levelByName(text: string, open: readonly {text: string; level: number}[]): number | undefined {
  const words = contentWords(text)
  const parent = open.findLast((heading, index) => index < open.length - 1 && words.every(word => contentWords(heading.text).includes(word)))
  return parent && words.length > 0 ? parent.level + 1 : undefined
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []).filter(word => !['van', 'voor', 'het', 'een', 'bij', 'met'].includes(word))
}

function depthUnknown(draft: Draft, block: DraftBlock, open: readonly {text: string; level: number}[]): number {
  const last = open.at(-1)
  if (last && last.level > 1) {
    const row = block.rows[0]!
    report(draft.file, draft.places, [row.from, row.to], {
      ruleId: 'heading-depth',
      reason: `Expected to know whether «${row.text}» stands beside or above «${last.text}», but plain text does not show it: taken as level 1`,
      actual: '1',
      expected: ['1', String(last.level)]
    })
  }
  return 1
}
