import hyphen from 'hyphen/nl'

/** A letter as its writer meant it; `[^4]` in a text is a footnote marker. */
export interface CleanLetter {
  head: string[]
  /** An item stands right under the one before it, and begins with its own mark. */
  blocks: {kind: 'heading' | 'paragraph' | 'item'; text: string}[]
  signatures: [role: string, name: string][]
  notes: {number: string; text: string}[]
  /** What stands under each page where the dialect has a foot. */
  foot: string
}

/** How a tool prints a page as text. */
export interface Dialect {
  name: string
  /** A line ends in a blank, the first of a page begins with one. */
  blanks?: boolean
  /** What stands between two pages: a form feed, a line end, or nothing, not even the end of the foot's line. */
  pageEnd: '\f' | '' | 'nothing'
  /** Words broken at a line end are put together again, on the upper line. */
  rejoins?: boolean
  /** Blank lines between blocks. */
  gaps: boolean
  /** `inline`: `3 Kamerstuk …`; `own-line`: the number stands on a line of its own, with a blank line below or not. */
  label: 'inline' | 'own-line' | 'own-line-gap'
  indent?: number
  /** A marker inside a line ends it. */
  markersBreak?: boolean
  /** A raised number stands on a line of its own, and so does the mark of an item. */
  raisedLines?: boolean
  /** The letter's running foot under each page. */
  foot?: boolean
}

export const dialects: readonly Dialect[] = [
  {name: 'pdfminer', blanks: true, pageEnd: '', gaps: true, label: 'inline'},
  {name: 'plain', pageEnd: '\f', gaps: true, label: 'inline'},
  {name: 'plain without page marks', pageEnd: '', gaps: true, label: 'inline'},
  {name: 'default pdftotext', pageEnd: '\f', rejoins: true, gaps: true, label: 'own-line-gap', foot: true},
  {name: 'default pdftotext, form feeds lost', pageEnd: '', rejoins: true, gaps: true, label: 'own-line-gap', foot: true},
  {name: 'layout', pageEnd: '\f', gaps: true, label: 'own-line', indent: 25, foot: true},
  {name: 'raw', pageEnd: '\f', gaps: false, label: 'own-line', markersBreak: true, foot: true},
  {name: 'mupdf', pageEnd: '\f', gaps: false, label: 'inline', foot: true},
  {name: 'pypdf', pageEnd: 'nothing', gaps: false, label: 'inline', foot: true},
  {name: 'pypdf, raised numbers on lines of their own', pageEnd: '\f', gaps: false, label: 'own-line', raisedLines: true, foot: true}
]

export interface Setting {
  seed: number
  width: number
  height: number
  /** Share of line ends at which a word may be broken. */
  hyphens: number
  dialect: Dialect
}

/** Prints a letter: breaks lines at a width with legal hyphens, turns pages, and sets notes at the foot of their marker's page. */
export function printLetter(letter: CleanLetter, setting: Setting): string {
  const random = generator(setting.seed)
  const flow: Printed[] = []
  const block = (kind: string, lines: Line[]): void => {
    if (flow.length > 0 && !(kind === 'item' && flow.at(-1)!.kind === 'item')) flow.push({kind: 'gap', line: {text: ''}})
    for (const line of lines) flow.push({kind, line})
  }
  const wrap = (text: string): Line[] => wrapped(text, setting, random)
  letter.head.forEach(text => block('head', wrap(text)))
  for (const {kind, text} of letter.blocks) block(kind, wrap(text))
  for (const [role, name] of letter.signatures) block('signature', [...wrap(role), {text: name}])
  const notes = new Map(letter.notes.map(note => [note.number, wrapped(note.text, {...setting, width: Math.round(setting.width * 1.2)}, random)]))
  return paginate(flow, notes, setting).map((page, index, {length}) => printPage(page, setting.dialect, index, length, notes, letter.foot)).join('')
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/* --- internal --- */

interface Line {
  text: string
  /** Ends in a hyphen that is not the word's own. */
  broken?: boolean
}

interface Printed {
  kind: string
  line: Line
}

interface Page {
  body: Printed[]
  notes: string[]
}

const MARKER = /\[\^(\w+)\]/g

function wrapped(text: string, {width, hyphens, dialect}: Setting, random: () => number): Line[] {
  const lines: Line[] = []
  let line = ''
  const room = (): number => width - line.length - (line === '' ? 0 : 1)
  const push = (broken = false): void => {
    lines.push({text: line, ...(broken && {broken})})
    line = ''
  }
  const words = text.split(' ')
  for (let index = 0; index < words.length; index++) {
    let word = words[index]!
    const shown = word.replace(MARKER, '$1')
    if (shown.length > room() && line !== '') {
      const broken = random() < hyphens ? breakWord(word, room(), dialect.rejoins) : undefined
      if (broken) {
        line += ` ${broken.head}`
        push(broken.added)
        word = broken.tail
      } else push()
    }
    line = line === '' ? word : `${line} ${word}`
    if (dialect.markersBreak && /\[\^\w+\]$/.test(word) && index < words.length - 1) push()
  }
  if (line !== '') push()
  return lines
}

/**
 * A legal break: at a syllable of a plain word, or behind the joint of an address. Spelling drops a trema at a break
 * (`ge-informeerd`). A hyphen of the word's own is no place to break: whether it is one cannot be seen afterwards.
 */
function breakWord(word: string, room: number, rejoins = false): {head: string; tail: string; added: boolean} | undefined {
  if (/https?:\/\//.test(word)) {
    const joint = word.slice(0, room).lastIndexOf('/')
    return joint > 8 && joint < word.length - 6 ? {head: word.slice(0, joint + 1), tail: word.slice(joint + 1), added: false} : undefined
  }
  const core = /^[«(‘“]{0,2}(\p{Lu}?\p{Ll}{5,})/u.exec(word)
  if (!core || /\d|-|’/.test(word.replace(MARKER, ''))) return undefined
  const begin = core[0].length - core[1]!.length
  const syllables = hyphen.hyphenateSync(core[1]!, {hyphenChar: '\u00ad'}).split('\u00ad')
  let head = ''
  let best: number | undefined
  for (const syllable of syllables.slice(0, -1)) {
    head += syllable
    if (begin + head.length + 1 <= room && head.length >= 2 && core[1]!.length - head.length >= 3) best = begin + head.length
  }
  if (best === undefined) return undefined
  const tail = word.slice(best)
  // what a tool has put together again has lost its trema for good
  if (rejoins && /^[äëïöü]/.test(tail)) return undefined
  // a vowel clash at the seam is what a real hyphen looks like
  if (/[aeiou]$/.test(word.slice(0, best)) && /^[aeiou]/.test(tail)) return undefined
  return {head: `${word.slice(0, best)}-`, tail: tail.replace(/^[äëïöü]/, vowel => vowel.normalize('NFD')[0]!), added: true}
}

function paginate(flow: readonly Printed[], notes: ReadonlyMap<string, readonly Line[]>, {height}: Setting): Page[] {
  const pages: Page[] = []
  let page: Page = {body: [], notes: []}
  let used = 0
  flow.forEach((printed, index) => {
    const own = [...printed.line.text.matchAll(MARKER)].map(match => match[1]!)
    const cost = 1 + own.reduce((sum, number) => sum + notes.get(number)!.length + 1, 0)
    // no heading, and no first line of a signature, ends a page
    const keeps = printed.kind === 'heading' || (printed.kind === 'signature' && flow[index - 1]?.kind !== 'signature')
    if (page.body.length > 0 && used + cost + (keeps ? 6 : 0) > height) {
      // headings that would end the page go over with what they head
      const kept = page.body.findLastIndex(({kind}) => kind !== 'gap' && kind !== 'heading')
      const over = page.body.splice(kept + 1)
      pages.push(page)
      const first = over.findIndex(({kind}) => kind === 'heading')
      page = {body: first < 0 ? [] : over.slice(first), notes: []}
      used = 0
    }
    if (printed.kind === 'gap' && page.body.length === 0) return
    page.body.push(printed)
    page.notes.push(...own)
    used += cost
  })
  return [...pages, page]
}

const INLINE_END = /\[\^(\w+)\]/g

function printPage(page: Page, dialect: Dialect, index: number, count: number, notes: ReadonlyMap<string, readonly Line[]>, foot: string): string {
  const lines: string[] = []
  const body = dialect.rejoins ? rejoined(page.body) : page.body
  for (const {kind, line} of body) {
    if (kind === 'gap' && !dialect.gaps) continue
    const text = line.text.replace(INLINE_END, dialect.raisedLines ? '\n$1\n' : '$1')
    const parts = (dialect.raisedLines && kind === 'item' ? text.replace(/^(•|[a-z\d]\)|\d\.) /, '$1\n') : text).split('\n')
    lines.push(...parts.filter((part, at) => at === 0 || part !== '').map(part => margin(dialect, parts.length > 1 ? part.trim() : part)))
  }
  if (page.notes.length > 0 && dialect.gaps) lines.push('')
  page.notes.forEach((number, at) => {
    const own = notes.get(number)!.map(line => line.text)
    const text = dialect.rejoins ? rejoined(notes.get(number)!.map(line => ({kind: 'note', line}))).map(({line}) => line.text) : own
    if (dialect.label === 'inline') {
      lines.push(`${number} ${text[0]}`, ...text.slice(1))
      if (dialect.blanks && text.length > 1 && at < page.notes.length - 1) lines.push('')
    } else {
      lines.push(margin(dialect, number))
      if (dialect.label === 'own-line-gap' && at === 0) lines.push('')
      lines.push(...text.map(line => margin(dialect, dialect.indent ? `    ${line}` : line)))
    }
  })
  if (dialect.foot) {
    if (dialect.gaps) lines.push('', foot, '', String(index + 1))
    else lines.push(`${foot} ${index + 1}`)
  }
  if (dialect.blanks) return `${index > 0 ? ' ' : ''}${lines.map(text => (text === '' || text.endsWith('-') ? `${text}\n` : `${text} \n`)).join('')}`
  if (dialect.pageEnd === 'nothing' && index < count - 1) return lines.join('\n')
  const gap = dialect.pageEnd === '' && index < count - 1 ? '\n' : ''
  return `${lines.join('\n')}\n${gap}${index < count - 1 ? dialect.pageEnd : ''}`
}

function margin(dialect: Dialect, text: string): string {
  return text === '' ? '' : ' '.repeat(dialect.indent ?? 0) + text
}

/** Default pdftotext puts a broken word together on the upper line, within a page. */
function rejoined(body: readonly Printed[]): Printed[] {
  const lines = body.map(printed => ({kind: printed.kind, line: {...printed.line}}))
  lines.forEach(({line}, index) => {
    const next = lines[index + 1]?.line
    if (!line.broken || !next) return
    const [rest = '', ...others] = next.text.split(' ')
    line.text = line.text.slice(0, -1) + rest
    next.text = others.join(' ')
  })
  return lines.filter(({kind, line}) => kind === 'gap' || line.text !== '')
}
