import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {verify} from '../../src/dataset/verify.ts'
import {kamerbrief} from '../cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let dir: string
const at = (...names: string[]): string => path.join(dir, ...names)
const put = (name: string, content: string | Uint8Array): string => {
  fs.mkdirSync(path.dirname(at(name)), {recursive: true})
  fs.writeFileSync(at(name), content)
  return at(name)
}

beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kamerbrief-odd-'))
})
afterAll(() => fs.rmSync(dir, {recursive: true}))

describe('letters that lack something', () => {
  const letters: Record<string, string> = {
    empty: '',
    'no-date': 'Nr. 1 BRIEF VAN DE MINISTER\n\nAan de Voorzitter\n\nEr is niets te melden.\n',
    'no-footnotes': 'Den Haag, 20 februari 2023\n\nEr is niets te melden.\n',
    'byte-order-mark': '\uFEFFDen Haag, 20 februari 2023\r\n\r\nEr is niets te melden.\r\n',
    'line-ends-alone': '\n\n\r\n\f\n'
  }

  it('are letters', async () => {
    for (const [name, text] of Object.entries(letters)) put(`lacking/${name}.txt`, text)
    const {status, stderr} = kamerbrief(['extract', at('lacking'), '-o', at('lacking-out')])
    expect(status, stderr).toBe(0)
    expect(await verify(at('lacking-out'))).toEqual([])
    for (const [name, text] of Object.entries(letters)) expect(fs.readFileSync(at('lacking-out/letters', name, 'source.txt'), 'utf8')).toBe(text)
  })
})

describe('what cannot be read', () => {
  it('is named, stops no other file, and leaves nothing half-written', async () => {
    put('mixed/a-binary.txt', Uint8Array.of(1, 2, 0, 3))
    put('mixed/b-pdf.txt', '%PDF-1.7 …')
    fs.closeSync(fs.openSync(at('mixed/c-huge.txt'), 'w'))
    fs.truncateSync(at('mixed/c-huge.txt'), 2 ** 30)
    put('mixed/d-good.txt', 'Den Haag, 20 februari 2023\n\nGoed.\n')
    const {status, stderr, stdout} = kamerbrief(['extract', at('mixed'), '-o', at('mixed-out'), '--json'])
    expect(status).toBe(65)
    for (const words of ['a-binary.txt', 'NUL', 'b-pdf.txt', 'PDF', 'c-huge.txt', 'too large']) expect(stderr).toContain(words)
    expect(JSON.parse(stdout)).toMatchObject({letters: 1, failed: [{file: 'a-binary.txt'}, {file: 'b-pdf.txt'}, {file: 'c-huge.txt'}]})
    expect(fs.readdirSync(at('mixed-out/letters'))).toEqual(['d-good'])
    expect(leftovers(at('mixed-out'))).toEqual([])
    expect(await verify(at('mixed-out'))).toEqual([])
  })

  it('is refused on standard input after the limit, without reading a gigabyte of one line to its end', () => {
    const command = `head -c 1073741824 /dev/zero | tr '\\0' a | "${process.execPath}" --import tsx src/cli.ts extract - -o "${at('stdin-out')}"`
    const {status, stderr} = spawnSync('sh', ['-c', command], {cwd: root, encoding: 'utf8'})
    expect(status).toBe(65)
    expect(stderr).toContain('too large')
  })

  it('keeps the letters of an earlier run', () => {
    const out = at('kept-out')
    kamerbrief(['extract', put('kept.txt', 'Goed.\n'), '-o', out])
    const before = fs.readFileSync(path.join(out, 'letters/kept/letter.json'), 'utf8')
    expect(kamerbrief(['extract', put('bad.txt', Uint8Array.of(0)), '-o', out]).status).toBe(65)
    expect(fs.readFileSync(path.join(out, 'letters/kept/letter.json'), 'utf8')).toBe(before)
  })

  it('answers a bad line of NDJSON in its place', () => {
    const {status, stdout} = kamerbrief(['extract', '-', '--ndjson'], {input: '{"id":"a","text":"Goed."}\nnot json\n{"id":"c"}\n{"id":"d","path":"/none"}\n{"id":"e","text":""}\n'})
    expect(status).toBe(65)
    const answers = stdout.trimEnd().split('\n').map(line => JSON.parse(line))
    expect(answers.map(answer => answer.letter ?? Boolean(answer.error))).toEqual(['a', true, true, true, 'e'])
  })
})

describe('what is asked wrongly', () => {
  it.each([
    ['no such input', ['extract', '/none/such.txt', '-o', '/tmp/none'], 66, 'No such file'],
    ['an unknown option', ['extract', 'input', '--nonsense'], 2, "unknown option '--nonsense'"],
    ['an unknown command', ['nonsense'], 2, "unknown command 'nonsense'"],
    ['a date that is none', ['extract', 'input', '--date', '2023-02-30'], 2, 'Expected a calendar date'],
    ['no argument', ['verify'], 2, "missing required argument 'dir'"],
    ['no such dataset', ['verify', '/none'], 66, 'No such folder'],
    ['NDJSON from a file', ['extract', 'input', '--ndjson'], 2, '--ndjson reads standard input']
  ])('%s', (_, args, code, words) => {
    const {status, stdout, stderr} = kamerbrief(args)
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })
})

describe('output that cannot be written', () => {
  it.each([
    ['a file stands in its place', () => put('file', ''), 'ENOTDIR|EEXIST'],
    ['its folder is a device', () => '/dev/null/out', 'ENOTDIR'],
    ['a link leads elsewhere', () => {
      fs.mkdirSync(at('linked'))
      fs.mkdirSync(at('elsewhere'))
      fs.symlinkSync(at('elsewhere'), at('linked/letters'))
      return at('linked')
    }, 'link to elsewhere']
  ])('where %s', (_, make, words) => {
    const out = make()
    const {status, stderr} = kamerbrief(['extract', put('one.txt', 'Goed.\n'), '-o', out])
    expect(status, stderr).toBe(73)
    expect(stderr).toMatch(new RegExp(words, 'u'))
    expect(stderr).not.toMatch(/^\s+at /m)
    if (fs.existsSync(at('elsewhere'))) expect(fs.readdirSync(at('elsewhere'))).toEqual([])
  })

  it('keeps the tables as they were when one cannot be replaced', () => {
    const out = at('held-out')
    kamerbrief(['extract', put('held.txt', 'Goed.\n'), '-o', out])
    fs.rmSync(path.join(out, 'numerals.csv'))
    fs.mkdirSync(path.join(out, 'numerals.csv/full'), {recursive: true})
    const {status, stderr} = kamerbrief(['extract', put('held.txt', 'Beter, 5 keer.\n'), '-o', out])
    expect(status).toBe(73)
    expect(stderr).toContain('Cannot write')
    expect(leftovers(out)).toEqual([])
  })
})

function leftovers(folder: string): string[] {
  return (fs.readdirSync(folder, {recursive: true}) as string[]).filter(name => name.endsWith('.tmp'))
}
