/** Identifiers that exist, and between which years the list is complete. */
export interface KnownIds {
  has(id: string): boolean
}

/** Reads a list of identifiers, one a line, plain or packed (.gz, .xz). */
export async function readKnownIds(file: string): Promise<KnownIds> {
  throw new Error(`${file}: lists of identifiers are not read yet`)
}
