export type PercentUnit = 'percent' | 'percentage-point' | 'permille'

/** What stands behind a number of hundredths or thousandths, in lower case. */
export const percentWords: ReadonlyMap<string, PercentUnit> = new Map([
  ...['%', 'procent', 'percent', 'pct', 'pct.'].map(word => [word, 'percent'] as const),
  ...['procentpunt', 'procentpunten', '%-punt', '%-punten', '%punt', 'percentagepunt', 'percentagepunten', 'procent-punt'].map(
    word => [word, 'percentage-point'] as const
  ),
  ...['‰', 'promille'].map(word => [word, 'permille'] as const)
])
