import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

/** The messages of a file as a person reads them, `file:line:col` first; empty where there are none. */
export function messagesOf(file: VFile, path: string, colour: boolean): string {
  if (file.messages.length === 0) return ''
  const shown = new VFile({path, value: file.value})
  shown.messages = file.messages
  return reporter([shown], {color: colour, quiet: true})
}
