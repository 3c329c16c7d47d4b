/** A currency, by its ISO 4217 code; `power` where the name holds a scale of its own: a cent is 10^-2, k€ 10^3. */
export interface Currency {
  code: string
  power?: number
}

/** Currencies that letters write by their code, before or behind the number. */
export const currencyCodes: readonly string[] = [
  'EUR', 'USD', 'GBP', 'CHF', 'UAH', 'RUB', 'NOK', 'SEK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'JPY', 'CNY', 'INR', 'IDR', 'TRY', 'CAD', 'AUD',
  'NZD', 'MXN', 'BRL', 'ZAR', 'SRD', 'NLG', 'ANG', 'AWG', 'XCG', 'DEM', 'BEF', 'FRF', 'XEU', 'MAD', 'AED', 'SAR', 'ILS', 'KRW', 'SGD'
]

/** Signs that stand before or behind a number. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map([
  ['€', {code: 'EUR'}],
  ['$', {code: 'USD'}],
  ['£', {code: 'GBP'}],
  ['¥', {code: 'JPY'}],
  ['元', {code: 'CNY'}],
  ['ƒ', {code: 'NLG'}],
  ['us$', {code: 'USD'}],
  ['k€', {code: 'EUR', power: 3}],
  ['keur', {code: 'EUR', power: 3}],
  ['m€', {code: 'EUR', power: 6}],
  ['meur', {code: 'EUR', power: 6}],
  ['mln€', {code: 'EUR', power: 6}],
  ['€ct', {code: 'EUR', power: -2}],
  ['¢', {code: 'USD', power: -2}]
])

/**
 * Words before a number that name a currency, but other things as well (`Euro 6`, `onder f 2`): they need a number that
 * looks like money.
 */
export const weakPrefixes: ReadonlyMap<string, Currency> = new Map([
  ['f', {code: 'NLG'}],
  ['f.', {code: 'NLG'}],
  ['fl', {code: 'NLG'}],
  ['fl.', {code: 'NLG'}],
  ['hfl', {code: 'NLG'}],
  ['hfl.', {code: 'NLG'}],
  ['naf', {code: 'ANG'}],
  ['naf.', {code: 'ANG'}],
  ['afl', {code: 'AWG'}],
  ['afl.', {code: 'AWG'}],
  ['euro', {code: 'EUR'}]
])

/** Words behind a number that are weights or marks too: money behind millions only (`3 miljoen pond`). */
export const weakSuffixes: ReadonlyMap<string, Currency> = new Map([
  ['pond', {code: 'GBP'}],
  ['florin', {code: 'AWG'}]
])

/** Words behind a number, in lower case; those of a country with its adjective (`Amerikaanse dollar`). */
export const currencyWords: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    EUR: ['euro', 'euros', "euro's", 'euro’s', '€ur'],
    USD: ['dollar', 'dollars', 'amerikaanse dollar', 'amerikaanse dollars', 'us dollar', 'us dollars', 'us-dollar', 'us-dollars'],
    CAD: ['canadese dollar', 'canadese dollars'],
    AUD: ['australische dollar', 'australische dollars'],
    SRD: ['surinaamse dollar', 'surinaamse dollars'],
    GBP: ['pond sterling', 'britse pond', 'britse ponden', 'engelse pond'],
    CHF: ['zwitserse frank', 'zwitserse franken', 'zwitserse franc', 'zwitserse francs'],
    NOK: ['noorse kroon', 'noorse kronen'],
    SEK: ['zweedse kroon', 'zweedse kronen'],
    DKK: ['deense kroon', 'deense kronen'],
    PLN: ['zloty', "zloty's"],
    RUB: ['roebel', 'roebels'],
    UAH: ['hryvnia', 'grivna'],
    JPY: ['yen', 'japanse yen'],
    CNY: ['yuan', 'renminbi', 'chinese yuan'],
    TRY: ['turkse lira'],
    ANG: ['antilliaanse gulden', 'antilliaanse guldens'],
    AWG: ['arubaanse florin', 'arubaanse florins'],
    XCG: ['caribische gulden', 'caribische guldens'],
    NLG: ['gulden', 'guldens', 'nederlandse gulden', 'nederlandse guldens'],
    DEM: ['duitse mark', 'd-mark'],
    FIM: ['markka', 'finse mark'],
    BEF: ['belgische frank', 'belgische franken'],
    FRF: ['franse frank', 'franse franken', 'franse franc', 'franse francs'],
    XEU: ['ecu']
  }).flatMap(([code, words]) => words.map(word => [word, {code}] as const))
)

/** Hundredths of the euro, unless the letter says of what else. */
export const centWords: ReadonlyMap<string, Currency> = new Map(
  ['cent', 'cents', 'centen', 'ct', 'eurocent', 'eurocenten', 'eurocents'].map(word => [word, {code: 'EUR', power: -2}] as const)
)
