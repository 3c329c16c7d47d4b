import type {Literal, Node, Parent} from 'unist'

/**
 * The lossless tree: root > page > block | gap > line. Every character of raw is in exactly one line, line ends
 * included, so printing the tree gives the raw text back, for any string.
 */
export interface LetterTree extends Parent {
  type: 'letter'
  dialect: Dialect
  children: Page[]
}

export interface Page extends Parent {
  type: 'page'
  children: (Block | Gap)[]
}

/** Lines with nothing blank between them. */
export interface Block extends Parent {
  type: 'block'
  children: Line[]
}

/** Blank lines. */
export interface Gap extends Parent {
  type: 'gap'
  children: Line[]
}

/** One line, with its line end. Offsets are UTF-16 units of raw. */
export interface Line extends Literal, Node {
  type: 'line'
  value: string
  start: number
  /** End of the text, without blanks and line end: `[from, to)` is what a reader sees. */
  from: number
  to: number
  end: number
}

/** How the text shows where a page starts. */
export type PageMark = 'form-feed' | 'leading-blank' | 'running-foot' | 'none'

/** Which tool wrote the text, as far as that matters. */
export interface Dialect {
  /**
   * `pdfminer`: lines end in a blank, a page starts with one; `layout`: columns kept by blanks; `flow`: a paragraph a
   * line; `plain`: anything else, lines as printed.
   */
  name: 'pdfminer' | 'layout' | 'flow' | 'plain'
  pages: PageMark
}

/** The raw text of a tree. */
export function print(tree: LetterTree): string {
  let raw = ''
  for (const page of tree.children) for (const block of page.children) for (const line of block.children) raw += line.value
  return raw
}
