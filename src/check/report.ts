import type {VFile} from 'vfile'
import type {Places} from '../trace/index.ts'
import type {Doubt, Span} from '../types.ts'

/** Says a doubt about `[start, end)` of raw: the only way in which kamerbrief speaks of doubt is a VFileMessage. */
export function report(file: VFile, places: Places, [start, end]: Span, doubt: Doubt): void {
  const message = withoutStack(() => file.message(doubt.reason, {place: places.position(start, end), ruleId: doubt.ruleId, source: 'kamerbrief'}))
  if (doubt.actual !== undefined) message.actual = doubt.actual
  if (doubt.expected !== undefined) message.expected = doubt.expected
}

/* --- internal --- */

/** A message is an Error to JavaScript, but nobody reads where in our code it was made, and finding that out is dear. */
function withoutStack<T>(action: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return action()
  } finally {
    Error.stackTraceLimit = limit
  }
}
