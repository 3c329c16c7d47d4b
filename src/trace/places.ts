import type {Point, Position} from 'unist'
import {countUpTo} from './sorted.ts'

/** Offsets → lines and columns, both from 1, as editors count them: a line ends in LF, CR LF or CR. */
export interface Places {
  line(offset: number): number
  point(offset: number): Point
  position(start: number, end: number): Position
}

export function placesOf(raw: string): Places {
  let starts: number[] | undefined
  const line = (offset: number): number => {
    starts ??= lineStarts(raw)
    return countUpTo(starts, offset)
  }
  const point = (offset: number): Point => {
    const at = line(offset)
    return {line: at, column: offset - starts![at - 1]! + 1, offset}
  }
  return {line, point, position: (start, end) => ({start: point(start), end: point(end)})}
}

/** The offsets at which lines start; the first is 0. */
export function lineStarts(raw: string): number[] {
  const starts = [0]
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
