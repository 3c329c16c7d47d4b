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
  let feed = raw.indexOf('\n')
  let carriage = raw.indexOf('\r')
  while (feed >= 0 || carriage >= 0) {
    // a CR ends a line of its own unless an LF follows
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      if (feed !== carriage + 1) starts.push(carriage + 1)
      carriage = raw.indexOf('\r', carriage + 1)
    } else {
      starts.push(feed + 1)
      feed = raw.indexOf('\n', feed + 1)
    }
  }
  return starts
}
