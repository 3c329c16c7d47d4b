import {allKinds, emptyGold, mergeGold, type Fields, type Gold, type GoldMention} from '../evaluate/gold.ts'
import {extractors} from '../extract/index.ts'
import {codePoints} from '../trace/index.ts'
import type {Exporter, LetterText} from './exporter.ts'

/**
 * Label Studio tasks (labelstud.io/guide/predictions): the letter as text, what was found as predictions to correct.
 * Its offsets are those of JavaScript, UTF-16; the value travels in a region's `meta`.
 */
export const labelStudio: Exporter = {
  format: 'label-studio',
  summary: 'Label Studio: a file of tasks with predictions for each letter, with config.xml',
  letter: text => [{name: `${text.document.letter}.json`, content: `${JSON.stringify([taskOf(text)], null, 1)}\n`}],
  once: () => [{name: 'config.xml', content: config()}]
}

/** What Label Studio exports: a task, with the annotations of people. */
export interface LabelStudioTask {
  data: {text: string; letter?: string}
  predictions?: LabelStudioResult[]
  annotations?: LabelStudioResult[]
}

interface LabelStudioResult {
  was_cancelled?: boolean
  result: LabelStudioRegion[]
}

interface LabelStudioRegion {
  id?: string
  type: string
  value: {start: number; end: number; text?: string; labels?: string[]}
  meta?: {text?: string[]}
}

export function isLabelStudio(value: unknown): value is LabelStudioTask {
  const {data, annotations, predictions} = (value ?? {}) as Partial<LabelStudioTask>
  return typeof data?.text === 'string' && (Array.isArray(annotations) || Array.isArray(predictions))
}

/** The last annotation of each task that was not cancelled, as gold. @throws Error where a task has none */
export function readLabelStudio(tasks: readonly LabelStudioTask[]): Gold {
  return mergeGold(tasks.map(({data: {text, letter}, annotations = []}, index) => {
    if (letter === undefined) throw new Error(`Task ${index + 1} does not say its letter (data.letter)`)
    const last = annotations.filter(annotation => !annotation.was_cancelled).at(-1)
    if (!last) throw new Error(`Task ${index + 1} (${letter}) has no annotation yet`)
    const mentions = last.result.filter(({type}) => type === 'labels').map(region => mentionOf(letter, region, text))
    return {...emptyGold(), mentions, complete: new Map([[letter, allKinds]])}
  }))
}

/* --- internal --- */

function taskOf({document, source, points}: LetterText): LabelStudioTask {
  const result = document.mentions.map(({id, kind, start, end, value}) => {
    const [from, to] = [points.offset(start), points.offset(end)]
    return {
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: {start: from, end: to, text: source.slice(from, to), labels: [kind]},
      meta: {text: [JSON.stringify(value)]}
    }
  })
  return {data: {text: source, letter: document.letter}, predictions: [{model_version: `kamerbrief ${document.version}`, result} as LabelStudioResult]}
}

function mentionOf(letter: string, {value: {start, end, labels}, meta}: LabelStudioRegion, text: string): GoldMention {
  const kind = labels?.[0]
  if (kind === undefined) throw new Error(`A region of ${letter} at ${start} has no label`)
  const points = codePoints(text)
  return {letter, kind, start: points.at(start), end: points.at(end), text: text.slice(start, end), value: valueIn(meta?.text?.[0])}
}

function valueIn(note: string | undefined): Fields {
  try {
    return note === undefined ? {} : (JSON.parse(note) as Fields)
  } catch {
    return {}
  }
}

function config(): string {
  const labels = extractors.map(({kind}) => `    <Label value="${kind}"/>`).join('\n')
  return `<View>\n  <Labels name="label" toName="text">\n${labels}\n  </Labels>\n  <Text name="text" value="$text"/>\n</View>\n`
}
