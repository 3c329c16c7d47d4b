/** Dutch number words from one to ninety-nine, built as the language builds them: tweeëntwintig, achtenzeventig. */
const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** `drie` → 3; `één` and `een` both give 1 (who counts must tell the numeral from the article). */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ['één', 1],
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((ten, tenIndex) => [
    [ten, (tenIndex + 2) * 10] as const,
    ...UNITS.flatMap((unit, unitIndex) =>
      // a trema where two vowels would run together: twee-ën-, drie-ën-
      [`${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`, ...(unit.endsWith('e') ? [`${unit}en${ten}`] : [])].map(
        word => [word, (tenIndex + 2) * 10 + unitIndex + 1] as const
      )
    )
  ])
])
