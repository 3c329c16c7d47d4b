import {getDocumentProxy} from 'unpdf'
import {UnreadableInput} from './text.ts'

/** More pages than any paper has. */
const MAX_PAGES = 2000
/** More characters than any paper has. */
const MAX_CHARACTERS = 16 * 1024 * 1024

/**
 * A PDF → printed text by the places of its characters: lines from top to bottom as they are set, a blank line where
 * more room stands between two lines than is usual, a form feed between pages, markers glued to their words.
 *
 * @throws UnreadableInput on a broken or encrypted PDF, on one without text and on one that is too long.
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES) throw new UnreadableInput(`Has ${pdf.numPages} pages, too many for a letter: split the input`)
    const pages: string[] = []
    let size = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const {items} = await page.getTextContent()
      const text = withAccents(pageText(linesOf(items.flatMap((item): Item[] => ('str' in item ? [item] : [])))))
      page.cleanup()
      size += text.length
      if (size > MAX_CHARACTERS) throw new UnreadableInput('Holds more text than any letter: split the input')
      pages.push(text)
    }
    if (pages.every(page => page.trim() === '')) throw new UnreadableInput('Is a PDF without text, pictures of pages perhaps: recognise its text first')
    return pages.join('\f')
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw broken(error)
  } finally {
    await pdf.destroy()
  }
}

/* --- internal --- */

/** What unpdf gives of a run of characters: its text and where it stands (x and y are `transform[4]` and `[5]`). */
interface Item {
  str: string
  transform: number[]
  width: number
  height: number
}

interface Line {
  text: string
  x: number
  y: number
  /** Where the line has come to. */
  end: number
  height: number
  /** Whether it has come to a raised number. */
  isRaised: boolean
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0, stopAtErrors: false})
  } catch (error) {
    throw broken(error)
  }
}

function broken(error: unknown): UnreadableInput {
  const {name, message} = error as Error
  if (name === 'PasswordException') return new UnreadableInput('Is a PDF behind a password: give one without')
  return new UnreadableInput(`Is a broken PDF: ${message}`)
}

/** The lines of a page, in the order in which they are set. */
function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = []
  for (const {str, transform, width, height} of items) {
    if (str.trim() === '') continue
    const [x, y] = [transform[4]!, transform[5]!]
    const line = lines.at(-1)
    if (!line || !standsOn(line, x, y, height)) {
      lines.push({text: str.trimStart(), x, y, end: x + width, height, isRaised: false})
      continue
    }
    // a label is raised over the note that it opens: the line is that of its text
    if (height > line.height) Object.assign(line, {y, height})
    const isRaised = height < 0.8 * line.height && y > line.y + 0.2 * line.height && /^\d{1,3}(?: \d{1,3}){0,3}\s*$/.test(str)
    // a marker is glued to its word, but not to another marker
    line.text += `${isRaised && !line.isRaised ? '' : blanks(line, x, height)}${line.text.endsWith(' ') ? str.trimStart() : str}`
    line.end = x + width
    line.isRaised = isRaised
  }
  return lines.map(line => ({...line, text: line.text.trimEnd()}))
}

function standsOn(line: Line, x: number, y: number, height: number): boolean {
  return Math.abs(y - line.y) < Math.max(height, line.height) * 0.6 && x > line.end - Math.max(2, line.height)
}

/** What stands between a line and the next run of it: nothing, a blank, or the gap between two columns. */
function blanks(line: Line, x: number, height: number): string {
  const gap = x - line.end
  if (gap > 3 * Math.max(height, line.height)) return '   '
  return gap > 0.12 * Math.max(height, line.height) && !line.text.endsWith(' ') ? ' ' : ''
}

function pageText(lines: readonly Line[]): string {
  let text = ''
  lines.forEach((line, index) => {
    const above = lines[index - 1]
    if (above) text += isApart(above, line) ? '\n\n' : '\n'
    text += line.text
  })
  return `${text}\n`
}

const ACCENTS: Readonly<Record<string, string>> = {'´': '\u0301', '˘': '\u0306', 'ˇ': '\u030c', '¨': '\u0308', '˜': '\u0303', '˚': '\u030a'}

/** Some fonts set an accent behind its letter: `Kostic´` is Kostić. */
function withAccents(text: string): string {
  return text.replace(/(\p{L})([´˘ˇ¨˜˚])/gu, (both, letter: string, accent: string) => {
    const whole = (letter + ACCENTS[accent]!).normalize('NFC')
    return whole.length === letter.length ? whole : both
  })
}

/** More than a line's room lies between two lines, or they are set in other sizes, or in another column. */
function isApart(above: Line, line: Line): boolean {
  const room = above.y - line.y
  return room < 0 || room > 1.6 * Math.max(above.height, line.height) || Math.abs(above.height - line.height) > 0.25 * above.height
}
