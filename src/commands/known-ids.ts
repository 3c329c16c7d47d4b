import type {KnownIds} from '../reference/known-ids.ts'

/** Reads `--known-ids FILE`; nothing is loaded where it is not given. */
export async function loadKnownIds(file: string | undefined): Promise<KnownIds | undefined> {
  if (file === undefined) return undefined
  const {readKnownIds} = await import('../reference/known-ids.ts')
  return readKnownIds(file)
}
