import type {Source} from '../schema/document.ts'

/** Larger inputs are refused: a letter has some hundred kilobytes. In bytes. */
export const MAX_BYTES = 64 * 1024 * 1024

/** An input that cannot be read as text; `message` says why and what to do. */
export class UnreadableInput extends Error {
  override name = 'UnreadableInput'
}

export interface ReadText {
  /** Every character of the input, its byte order mark too. */
  text: string
  encoding: Exclude<Source['encoding'], 'string' | 'converted'>
  messages: {ruleId: string; reason: string}[]
}

/**
 * Bytes → raw text: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252 with a message.
 *
 * @throws UnreadableInput on binary files and on more than `MAX_BYTES`.
 */
export function readText(bytes: Uint8Array): ReadText {
  refuseTooLarge(bytes.length)
  const magic = MAGIC.find(({begins}) => begins.every((byte, index) => bytes[index] === byte))
  if (magic) throw new UnreadableInput(`This is ${magic.is}, not text: give the text of the letter (${magic.hint})`)
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (mark) {
    const text = decode(bytes, mark)
    if (text === undefined) throw new UnreadableInput(`The byte order mark says ${mark.toUpperCase()}, but the bytes are not: save the file as UTF-8`)
    return {text, encoding: mark, messages: []}
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new UnreadableInput(`Byte ${zero} is NUL, so this is a binary file: give a text file, UTF-8 if you can`)
  const text = decode(bytes, 'utf-8')
  if (text !== undefined) return {text, encoding: 'utf-8', messages: []}
  const reason = 'Expected UTF-8, but some bytes are not: read as Windows-1252'
  return {text: decode(bytes, 'windows-1252')!, encoding: 'windows-1252', messages: [{ruleId: 'encoding-guessed', reason}]}
}

/** @throws UnreadableInput where a size in bytes is over the limit: ask before reading. */
export function refuseTooLarge(size: number): void {
  if (size > MAX_BYTES) throw new UnreadableInput(`Larger than ${MAX_BYTES / 1024 / 1024} MiB, too large for a letter: split the input`)
}

/* --- internal --- */

const PDF = 'for a PDF: pdftotext letter.pdf letter.txt'
const MAGIC: readonly {begins: readonly number[]; is: string; hint: string}[] = [
  {begins: [0x25, 0x50, 0x44, 0x46, 0x2d], is: 'a PDF', hint: PDF},
  {begins: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive or Office document', hint: 'save it as plain text'},
  {begins: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Office document', hint: 'save it as plain text'},
  {begins: [0x1f, 0x8b], is: 'a gzip archive', hint: 'unpack it first'},
  {begins: [0x89, 0x50, 0x4e, 0x47], is: 'an image', hint: 'text in images is not read'},
  {begins: [0xff, 0xd8, 0xff], is: 'an image', hint: 'text in images is not read'},
  {begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], is: 'an RTF document', hint: 'save it as plain text'}
]

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}
