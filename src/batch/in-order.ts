/**
 * What `work` makes of each item, in the order of the items, with at most `ahead` of them begun and not yet taken.
 * `work` must not fail.
 *
 *     items    a b c d e          ahead 2
 *     begun    a b │ c │ d │ e    c begins when a is taken
 */
export async function* inOrder<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>, ahead: number): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for (const item of items) {
    begun.push(work(item))
    if (begun.length >= ahead) yield await begun.shift()!
  }
  for (const result of begun) yield await result
}

/** Runs of at most `size` items. */
export function* runsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
