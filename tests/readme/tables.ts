/** The parts of the README that the code and the output know best. `npm run readme` puts them in. */
import {readFileSync} from 'node:fs'
import {rules} from '../../src/check/rules.ts'
import {tableName} from '../../src/compile/tables.ts'
import {extractors} from '../../src/extract/index.ts'

/** Characters that a line of a sample may have. */
const WIDTH = 130

export const generated: Readonly<Record<string, string>> = {
  kinds: table(
    ['kind', 'what', 'table', 'its own columns'],
    extractors.map(extractor => [extractor.kind, extractor.summary, `${tableName(extractor)}.csv`, Object.keys(extractor.columns).map(code).join(' ')])
  ),
  messages: table(
    ['rule', 'says that'],
    Object.entries(rules).map(([rule, what]) => [code(rule), what])
  ),
  amounts: sample('amounts.csv', 'csv', 5),
  dates: sample('dates.csv', 'csv', 6),
  references: sample('references.csv', 'csv', 5),
  markdown: sample('letters/kst-36045-151/letter.md', 'md', 13)
}

/** A text whose parts between `<!-- name -->` and `<!-- /name -->` are what the code says now. */
export function withTables(text: string): string {
  let whole = text
  for (const [name, content] of Object.entries(generated)) {
    const [before, inside, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`].reduce<string[]>((parts, mark) => [...parts.slice(0, -1), ...parts.at(-1)!.split(mark, 2)], [whole])
    if (inside === undefined || after === undefined) throw new Error(`The README has no <!-- ${name} --> … <!-- /${name} -->`)
    whole = `${before}<!-- ${name} -->\n${content}\n<!-- /${name} -->${after}`
  }
  return whole
}

/** The first lines of an output file, long ones cut. */
function sample(file: string, language: string, lines: number): string {
  const text = readFileSync(new URL(`../../output/${file}`, import.meta.url), 'utf8')
  const first = text.split('\n').slice(0, lines).map(line => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line))
  return `\`output/${file}\`:\n\n\`\`\`${language}\n${first.join('\n')}\n\`\`\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(name: string): string {
  return `\`${name}\``
}
