import type {VFile} from 'vfile'
import type {Places} from '../trace/index.ts'
import type {Doubt, Span} from '../types.ts'

/** Says a doubt about `[start, end)` of raw: the only way in which kamerbrief speaks of doubt is a VFileMessage. */
export function report(file: VFile, places: Places, [start, end]: Span, doubt: Doubt): void {
  const message = file.message(doubt.reason, {place: places.position(start, end), ruleId: doubt.ruleId, source: 'kamerbrief'})
  if (doubt.actual !== undefined) message.actual = doubt.actual
  if (doubt.expected !== undefined) message.expected = doubt.expected
}
