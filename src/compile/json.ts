import type {Document} from '../schema/letter.ts'

/** The document on one line, for NDJSON. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value) + '\n'
}

/**
 * The document as letter.json: each top-level key on a line of its own, each element of a list on its own line, so that
 * a change of one mention is a change of one line. Key order is that of the document; same document, same bytes.
 */
export function toJson(document: Document): string {
  const lines = Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${printed(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

function printed(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
}
