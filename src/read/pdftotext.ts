import {spawn} from 'node:child_process'
import {UnreadableInput} from './text.ts'

/** Longer than any paper takes, in milliseconds. */
const TIMEOUT = 60_000
/** More text than any paper has, in bytes. */
const MOST = 64 * 1024 * 1024

/**
 * A PDF → the text that the program pdftotext of Poppler prints, with its `-layout`. For whoever has texts of that
 * program already and wants the same offsets.
 *
 * @throws UnreadableInput where the program is missing or refuses the PDF, and where it takes too long or prints too much.
 */
export function printWithPdftotext(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string): void => reject(new UnreadableInput(reason))
    const child = spawn('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {timeout: TIMEOUT, killSignal: 'SIGKILL'})
    const printed: Buffer[] = []
    let size = 0
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST) child.kill('SIGKILL')
      else printed.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => (complaint += complaint.length < 1000 ? chunk.toString() : ''))
    child.on('error', (error: NodeJS.ErrnoException) => {
      refuse(error.code === 'ENOENT' ? 'Reading this so takes the program pdftotext, which is missing: install Poppler (poppler-utils), or leave out --from' : `pdftotext does not run: ${error.message}`)
    })
    child.on('close', (code, signal) => {
      const text = Buffer.concat(printed).toString('utf8')
      if (size > MOST) refuse('Holds more text than any letter: split the input')
      else if (signal) refuse(`pdftotext took more than ${TIMEOUT / 1000} seconds: split the input`)
      else if (code !== 0) refuse(`Is no PDF that pdftotext reads: ${complaint.trim().split('\n')[0]}`)
      else if (text.trim() === '') refuse('Is a PDF without text, pictures of pages perhaps: recognise its text first')
      else resolve(text)
    })
    // a program that gives up closes its input early, which its exit code tells better
    child.stdin.on('error', () => {})
    child.stdin.end(bytes)
  })
}
