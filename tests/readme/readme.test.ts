import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {withTables} from './tables.ts'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const readme = readFileSync(at('README.md'), 'utf8')

describe('the README', () => {
  it('says what the code and the output say (npm run readme)', () => {
    expect(readme).toBe(withTables(readme))
  })

  it.each([...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file]) => [file!]))('links to %s, which is there', file => {
    expect(existsSync(at(file))).toBe(true)
  })
})
