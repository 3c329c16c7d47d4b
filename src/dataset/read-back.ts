import {printCharacters} from '../language/print-characters.ts'
import type {Span} from '../trace/index.ts'

/**
 * Whether ranges of raw text (UTF-16) give back a clean text: their slices joined, white space read as one space, NFC.
 * A letter right behind a line-end hyphen may have got the trema back that spelling drops there; a character of print
 * (`ﬁ`) reads as what it stands for. Of marked-up source a character reference reads as one character, and a tag as the
 * blank that it stands for; so do the tags that lie between two spans.
 *
 *     ge-⏎informeerd          spans [0,2][4,14]   reads «geïnformeerd»
 *     zakte<br>&amp; steeg    spans [0,20]        reads «zakte & steeg»
 *
 * @returns the raw offset of the first character that reads otherwise, `undefined` where none does
 */
export function readBack(raw: string, spans: readonly Span[], text: string): number | undefined {
  const wanted = text.normalize('NFC').replace(/\s+/g, ' ')
  let read = ''
  const offsets: number[] = []
  const behindHyphen = new Set<number>()
  let end = 0
  const isBlankDue = (): boolean => wanted[read.length] === ' ' && !read.endsWith(' ')
  for (const [start, stop] of spans) {
    if (isBlankDue() && !/^[\s<]/.test(raw.slice(start, start + 1)) && TAGS.test(raw.slice(end, Math.min(start, end + FAR)))) {
      offsets.push(end)
      read += ' '
    }
    if (read.length > 0 && /^[-\u2010\u00ad]\s/.test(raw.slice(end, Math.min(start, end + 2)))) behindHyphen.add(read.length)
    const slice = raw.slice(start, stop).normalize('NFC')
    for (let index = 0; index < slice.length; index++) {
      const reference = slice[index] === '&' ? /^&#?\w{1,32};/.exec(slice.slice(index, index + 36))?.[0] : undefined
      if (reference && !wanted.startsWith(reference, read.length)) {
        offsets.push(start + index)
        read += wanted[read.length] ?? ''
        index += reference.length - 1
        continue
      }
      const tag = slice[index] === '<' && isBlankDue() ? TAG.exec(slice.slice(index, index + FAR))?.[0] : undefined
      if (tag) {
        offsets.push(start + index)
        read += ' '
        index += tag.length - 1
        continue
      }
      const letters = printCharacters.get(slice[index]!)
      if (letters !== undefined && wanted.startsWith(letters, read.length)) {
        for (let count = 0; count < letters.length; count++) offsets.push(start + index)
        read += letters
        continue
      }
      const isSpace = /\s/.test(slice[index]!)
      if (isSpace && read.endsWith(' ')) continue
      offsets.push(Math.min(start + index, stop))
      read += isSpace ? ' ' : slice[index]
    }
    end = stop
  }
  if (read === wanted) return undefined
  for (let index = 0; index < Math.max(read.length, wanted.length); index++) {
    if (read[index] === wanted[index]) continue
    if (behindHyphen.has(index) && `${read[index]}\u0308`.normalize('NFC') === wanted[index]) continue
    return offsets[index] ?? end
  }
  return undefined
}

/* --- internal --- */

/** No tag of a paper is longer, nor what lies between two paragraphs of one note. */
const FAR = 1000
const ONE_TAG = '<[^<>"]{0,200}(?:"[^"]{0,200}"[^<>"]{0,200}){0,4}>'
const TAG = new RegExp(`^${ONE_TAG}`)
const TAGS = new RegExp(`^\\s{0,200}(?:${ONE_TAG}\\s{0,200}){1,20}$`)
