import {expect, it} from 'vitest'
import {process} from '../../src/convert.ts'
import {toMarkdown} from '../../src/compile/markdown.ts'

const listOf = (raw: string): string => toMarkdown(process(raw, {name: 'x.txt'})).trim()

it('sets items below one with a number and a colon into it, and goes on behind them', () => {
  expect(listOf('1. De dijk wordt verhoogd.\n2. Dat kan eerder, indien:\na. het bestuur instemt; of\nb. de dijk dat vraagt.\n3. Het bestuur stelt regels.\n')).toBe(
    '1. De dijk wordt verhoogd.\n2. Dat kan eerder, indien:\n   1. het bestuur instemt; of\n   2. de dijk dat vraagt.\n3. Het bestuur stelt regels.'
  )
  expect(listOf('1. De dijken:\n– de zeedijk;\n– de kade.\n2. De sluizen.\n')).toBe('1. De dijken:\n   - de zeedijk;\n   - de kade.\n2. De sluizen.')
})

it('takes no number for the next item that does not count on, nor within a sentence', () => {
  expect(listOf('1. De dijk wordt verhoogd:\na. in het noorden;\nb. in het zuiden.\n4. Dat is alles.\n')).not.toContain('2. Dat')
  expect(listOf('1. De dijk wordt verhoogd:\na. in het noorden;\nb. in het zuiden, zie artikel\n2. Dat is alles.\n')).not.toContain('\n2. Dat')
})
