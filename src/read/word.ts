import mammoth from 'mammoth'
import yauzl, {type Entry, type ZipFile} from 'yauzl'
import {MAX_BYTES, UnreadableInput} from './text.ts'
import {headerFiles, headInHeader} from './word-header.ts'

/**
 * A Word document → the HTML that mammoth makes of it, footnotes kept, pictures left out, below the head that stands in
 * the header of the first page, which mammoth does not read: the text that offsets point into. The archive is unpacked
 * once beforehand, to see how large it gets and for that header.
 *
 * @throws UnreadableInput on an archive that is broken, no Word document or larger unpacked than any letter.
 */
export async function wordToHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = await unpack(buffer, headerFiles)
  if (!files.has('word/document.xml')) throw new UnreadableInput('Is a ZIP archive, but no Word document: unpack it first')
  try {
    const {value} = await mammoth.convertToHtml({buffer}, {convertImage: mammoth.images.imgElement(async () => ({src: ''}))})
    return headInHeader(files, value) + value
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput(`Is not a sound Word document: ${(error as Error).message.split('\n')[0]}`)
  }
}

/* --- internal --- */

const MAX_ENTRIES = 5000

/** The texts of the files in an archive whose names fit; every other is unpacked too, counted and forgotten. */
function unpack(buffer: Buffer, kept: RegExp): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new UnreadableInput(reason))
    yauzl.fromBuffer(buffer, {lazyEntries: true}, (error, zip) => {
      if (error) return fail(`Is a broken or truncated archive: ${error.message}`)
      const texts = new Map<string, string>()
      let entries = 0
      let size = 0
      zip.on('error', (broken: Error) => fail(`Is a broken or truncated archive: ${broken.message}`))
      zip.on('end', () => resolve(texts))
      zip.on('entry', (entry: Entry) => {
        if (++entries > MAX_ENTRIES) return fail(`Holds more than ${MAX_ENTRIES} files: this is no letter`)
        const chunks: Buffer[] = []
        readFile(zip, entry, chunk => {
          size += chunk.length
          if (kept.test(entry.fileName)) chunks.push(chunk)
          return size <= MAX_BYTES
        }).then(() => {
          if (kept.test(entry.fileName)) texts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
          zip.readEntry()
        }, fail)
      })
      zip.readEntry()
    })
  })
}

/** Unpacks a file of an archive as long as its chunks are taken; fails with a reason. */
function readFile(zip: ZipFile, entry: Entry, take: (chunk: Buffer) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(`Holds a file that cannot be unpacked: ${error.message}`)
      stream.on('data', (chunk: Buffer) => {
        if (take(chunk)) return
        stream.destroy()
        reject(`Unpacks to more than ${MAX_BYTES / 1024 / 1024} MiB, too large for a letter`)
      })
      stream.on('error', (broken: Error) => reject(`Holds a file that cannot be unpacked: ${broken.message}`))
      stream.on('end', resolve)
    })
  })
}
