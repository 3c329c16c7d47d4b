import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

/** Prints the messages of a file on standard error, `file:line:col` first, in colour only where a person reads it. */
export function sayMessages(file: VFile, path: string): void {
  if (file.messages.length === 0) return
  const shown = new VFile({path, value: file.value})
  shown.messages.push(...file.messages)
  say(reporter([shown], {color: hasColour(), quiet: true}))
}

/** Names an input that could not be used, and why. */
export function sayFailure(path: string, ruleId: string, reason: string): void {
  const file = new VFile({path})
  const message = file.message(reason, {ruleId, source: 'kamerbrief'})
  message.fatal = true
  say(reporter([file], {color: hasColour()}))
}

export function say(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** Overwrites one line of a terminal; says nothing elsewhere. */
export function sayProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

function hasColour(): boolean {
  return process.stderr.isTTY === true && !process.env['NO_COLOR']
}
