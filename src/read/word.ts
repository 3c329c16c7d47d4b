import mammoth from 'mammoth'
import yauzl, {type Entry, type ZipFile} from 'yauzl'
import {MAX_BYTES, UnreadableInput} from './text.ts'

/**
 * A Word document → the HTML that mammoth makes of it, footnotes kept, pictures left out: the text that offsets point
 * into. The archive is unpacked once beforehand only to see how large it gets.
 *
 * @throws UnreadableInput on an archive that is broken, no Word document or larger unpacked than any letter.
 */
export async function wordToHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = await unpackedNames(buffer)
  if (!names.has('word/document.xml')) throw new UnreadableInput('Is a ZIP archive, but no Word document: unpack it first')
  try {
    const {value} = await mammoth.convertToHtml({buffer}, {convertImage: mammoth.images.imgElement(async () => ({src: ''}))})
    return value
  } catch (error) {
    throw new UnreadableInput(`Is not a sound Word document: ${(error as Error).message.split('\n')[0]}`)
  }
}

/* --- internal --- */

const MAX_ENTRIES = 5000

/** The names in an archive, each of whose files is unpacked, counted and forgotten. */
function unpackedNames(buffer: Buffer): Promise<Set<string>> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new UnreadableInput(reason))
    yauzl.fromBuffer(buffer, {lazyEntries: true}, (error, zip) => {
      if (error) return fail(`Is a broken or truncated archive: ${error.message}`)
      const names = new Set<string>()
      let size = 0
      zip.on('error', (broken: Error) => fail(`Is a broken or truncated archive: ${broken.message}`))
      zip.on('end', () => resolve(names))
      zip.on('entry', (entry: Entry) => {
        names.add(entry.fileName)
        if (names.size > MAX_ENTRIES) return fail(`Holds more than ${MAX_ENTRIES} files: this is no letter`)
        count(zip, entry, bytes => {
          size += bytes
          return size <= MAX_BYTES
        }).then(() => zip.readEntry(), fail)
      })
      zip.readEntry()
    })
  })
}

/** Unpacks a file of an archive as long as its bytes are allowed; fails with a reason. */
function count(zip: ZipFile, entry: Entry, allow: (bytes: number) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(`Holds a file that cannot be unpacked: ${error.message}`)
      stream.on('data', (chunk: Buffer) => {
        if (allow(chunk.length)) return
        stream.destroy()
        reject(`Unpacks to more than ${MAX_BYTES / 1024 / 1024} MiB, too large for a letter`)
      })
      stream.on('error', (broken: Error) => reject(`Holds a file that cannot be unpacked: ${broken.message}`))
      stream.on('end', resolve)
    })
  })
}
