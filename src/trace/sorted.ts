/**
 * How many of a sorted list of whole numbers are at most a value, and how many are below it.
 *
 *     countUpTo([0, 10, 20], 10)   2        countBelow([0, 10, 20], 10)   1
 */
export function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

export function countBelow(sorted: ArrayLike<number>, value: number): number {
  return countUpTo(sorted, value - 1)
}

/** The first of `count` places, sorted, that is not before what is looked for; `count` where all are. */
export function firstFrom(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
