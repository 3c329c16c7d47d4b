import {checkSync} from 'recheck'
import {expect, it} from 'vitest'

/** What modules build from word lists as they load, beside the rules of the extractors. */
async function builtPatterns(): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags = ''], self) {
      const isOurs = !new Error().stack!.split('\n')[2]!.includes('node_modules')
      if (typeof source === 'string' && isOurs) made.set(source, flags)
      return Reflect.construct(target, [source, flags], self) as RegExp
    }
  })
  await import('../../src/index.ts')
  globalThis.RegExp = own
  return made
}

const list = [...(await builtPatterns())]

it('sees the patterns that are built', () => {
  expect(list.length).toBeGreaterThan(300)
})

// the automaton knows few patterns with a look around in their midst: those are attacked at random
it.each(list)('%s', (source, flags) => {
  const plain = flags.replace(/[dgyv]/g, '')
  const {status, ...result} = checkSync(source, plain, {timeout: 20_000, checker: 'automaton'})
  const {status: last} = status === 'unknown' ? checkSync(source, plain, {timeout: 10_000, checker: 'fuzz'}) : {status}
  expect({status: last, ...(last === 'vulnerable' && {attack: result})}).toEqual({status: 'safe'})
}, 60_000)
