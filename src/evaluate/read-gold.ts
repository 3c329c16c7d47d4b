import fs from 'node:fs'
import {MissingInput} from '../dataset/read.ts'
import {readBratFolder} from '../exchange/brat.ts'
import {isLabelStudio, readLabelStudio} from '../exchange/label-studio.ts'
import {emptyGold, mergeGold, type Fields, type Gold, type GoldMention} from './gold.ts'

/** A gold file is not what it should be; `message` says what, and on which line. */
export class BadGold extends Error {
  override name = 'BadGold'
}

/**
 * Reads gold of any kind, told apart by what it holds: a folder of brat's files, tasks of Label Studio, letters in our
 * own format (JSON, or one a line), verdicts of the report (one a line).
 *
 * @throws BadGold or MissingInput
 */
export function readGold(path: string): Gold {
  if (!fs.existsSync(path)) throw new MissingInput(`${path}: no such file or folder`)
  try {
    if (fs.statSync(path).isDirectory()) return readBratFolder(path)
    return parseGold(fs.readFileSync(path, 'utf8'))
  } catch (error) {
    throw new BadGold(`${path}: ${(error as Error).message}`)
  }
}

/** @throws Error with the line */
export function parseGold(text: string): Gold {
  const whole = parseWhole(text)
  const values = whole === undefined ? parseLines(text) : Array.isArray(whole) ? whole : [whole]
  if (values.length > 0 && values.every(isLabelStudio)) return readLabelStudio(values)
  return mergeGold(values.map((value, index) => {
    if (isLetter(value)) return letterGold(value)
    if (isVerdict(value)) return verdictGold(value)
    throw new Error(`Entry ${index + 1} is neither a letter {"letter","mentions"} nor a verdict {"letter","kind","start","end","text","verdict"}`)
  }))
}

/* --- internal --- */

type GoldLetter = {letter: string; mentions: Record<string, unknown>[]; kinds?: string[]} & Fields

type Verdict = Omit<GoldMention, 'value'> & {value?: Fields; verdict: 'right' | 'wrong' | 'missed'}

/** `undefined` where the text is no single JSON value: then it has one a line. */
function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseLines(text: string): unknown[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as unknown]
    } catch (error) {
      throw new Error(`Line ${index + 1} is not JSON: ${(error as Error).message}`)
    }
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLetter(value: unknown): value is GoldLetter {
  return isObject(value) && typeof value['letter'] === 'string' && Array.isArray(value['mentions'])
}

function isSpan(value: Record<string, unknown>): boolean {
  return typeof value['kind'] === 'string' && Number.isInteger(value['start']) && Number.isInteger(value['end']) && typeof value['text'] === 'string'
}

function isVerdict(value: unknown): value is Verdict {
  return isObject(value) && typeof value['letter'] === 'string' && isSpan(value) && (value['value'] === undefined || isObject(value['value'])) && ['right', 'wrong', 'missed'].includes(value['verdict'] as string)
}

function verdictGold({verdict, letter, kind, start, end, text, value = {}}: Verdict): Gold {
  const mention = {letter, kind, start, end, text, value}
  return {...emptyGold(), ...(verdict === 'wrong' ? {wrong: [mention]} : {mentions: [mention]})}
}

function letterGold({letter, mentions, kinds, ...rest}: GoldLetter): Gold {
  const marks = new Map(mentions.filter(({kind}) => kind === 'footnote_marker').map(({number, start}) => [Number(number), start as number]))
  const told = mentions.filter(({kind}) => kind !== 'footnote_marker')
  const footnotes = (rest['footnotes'] as {number: number}[] | undefined)?.map(({number}) => ({number, ...(marks.has(number) && {marker: marks.get(number)!})}))
  return {
    ...emptyGold(),
    mentions: told.map((mention, index) => {
      if (!isSpan(mention)) throw new Error(`Mention ${index + 1} of ${letter} lacks kind, start, end or text`)
      return goldMention(letter, mention)
    }),
    complete: new Map([[letter, new Set(kinds ?? told.map(({kind}) => kind as string))]]),
    structure: new Map([[letter, {...rest, ...(footnotes && {footnotes})}]])
  }
}

/** `value` may be the whole value of letter.json, or the mention names its fields itself, in the short forms of hand-made gold. */
function goldMention(letter: string, mention: Record<string, unknown>): GoldMention {
  const {kind, start, end, text, optional, value, ids, iso, dossiers, line: _line, note: _note, ...fields} = mention
  const own = isObject(value) ? value : {...fields, ...(value !== undefined && value !== null && {value}), ...(ids !== undefined && {targets: ids}), ...(iso !== undefined && {duration: iso}), ...(Array.isArray(dossiers) && {dossiers: dossiers.map(dossierOf)})}
  return {letter, kind: kind as string, start: start as number, end: end as number, text: text as string, value: own, ...(optional === true && {optional})}
}

/** `36800-XVI` → `{number, suffix}`, as letter.json has it. */
function dossierOf(dossier: unknown): unknown {
  if (typeof dossier !== 'string') return dossier
  const [number, suffix] = dossier.split('-')
  return {number, ...(suffix !== undefined && {suffix})}
}
