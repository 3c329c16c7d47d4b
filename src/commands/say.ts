import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

/** Names an input that could not be used, and why. */
export function sayFailure(path: string, ruleId: string, reason: string): void {
  const file = new VFile({path})
  const message = file.message(reason, {ruleId, source: 'kamerbrief'})
  message.fatal = true
  say(reporter([file], {color: hasColour()}))
}

export function say(text: string): void {
  if (text !== '') process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Overwrites one line of a terminal; says nothing elsewhere. */
export function sayProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** Whether standard error is read by a person who sees colours. */
export function hasColour(): boolean {
  return process.stderr.isTTY === true && !process.env['NO_COLOR']
}
