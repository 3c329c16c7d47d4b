import type {Document} from '../schema/letter.ts'
import {codePoints, type CodePoints} from '../trace/index.ts'

/** A file of an export: its name is made of the letter's, so it is safe. */
export interface ExportedFile {
  name: string
  content: string
}

/** One format that others' tools read. */
export interface Exporter {
  /** As it is called on the command line. */
  format: string
  summary: string
  /** The files that a letter gives. */
  letter?(text: LetterText): ExportedFile[]
  /** The files that there is one of, however many letters. */
  once?(): ExportedFile[]
}

/** A document with the raw text that it points into, cut by code points. */
export class LetterText {
  readonly document: Document
  readonly source: string
  readonly points: CodePoints

  constructor(document: Document, source: string) {
    this.document = document
    this.source = source
    this.points = codePoints(source)
  }

  slice(start: number, end: number): string {
    return this.source.slice(this.points.offset(start), this.points.offset(end))
  }

  /**
   * Ranges without the line ends in them, for formats whose ranges lie within a line.
   *
   *     fe-⏎bruari   [[0,3],[4,10]]
   */
  withinLines(spans: readonly (readonly [number, number])[]): [number, number][] {
    return spans.flatMap(([start, end]) => {
      const pieces: [number, number][] = []
      let at = start
      for (const line of this.slice(start, end).split(/[\r\n]/)) {
        const length = codePoints(line).length
        if (length > 0) pieces.push([at, at + length])
        at += length + 1
      }
      return pieces
    })
  }
}
