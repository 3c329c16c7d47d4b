/** Units of measure by their Dutch names and their symbols → UCUM code. Scales of time are not here: they make durations. */

const words = (list: string): string[] => list.split(' ')

/** «kilowatt», «gigawattuur»: what multiplies a unit, by its name, with its symbol. */
const prefixNames = {pico: 'p', nano: 'n', micro: 'u', milli: 'm', centi: 'c', deci: 'd', hecto: 'h', kilo: 'k', mega: 'M', giga: 'G', tera: 'T', peta: 'P', exa: 'E'}
type PrefixName = keyof typeof prefixNames

/** Units that take prefixes: name, symbol, UCUM code, and the prefixes that letters use. */
const prefixed: [name: string, symbol: string, ucum: string, prefixes: PrefixName[]][] = [
  ['watt', 'W', 'W', ['milli', 'kilo', 'mega', 'giga', 'tera']],
  ['wattuur', 'Wh', 'W.h', ['kilo', 'mega', 'giga', 'tera']],
  ['joule', 'J', 'J', ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa']],
  ['volt', 'V', 'V', ['milli', 'kilo']],
  ['hertz', 'Hz', 'Hz', ['kilo', 'mega', 'giga']],
  ['meter', 'm', 'm', ['nano', 'micro', 'milli', 'centi', 'deci', 'kilo']],
  ['gram', 'g', 'g', ['nano', 'micro', 'milli', 'kilo']],
  ['liter', 'l', 'L', ['micro', 'milli', 'centi', 'deci', 'hecto']],
  ['ton', 't', 't', ['kilo', 'mega', 'giga']],
  ['bit', 'bit', 'bit', ['kilo', 'mega', 'giga']],
  ['byte', 'B', 'By', ['kilo', 'mega', 'giga', 'tera', 'peta']],
  ['becquerel', 'Bq', 'Bq', ['kilo', 'mega', 'giga', 'tera']],
  ['sievert', 'Sv', 'Sv', ['micro', 'milli']]
]

/** Symbols that stand alone: a single capital is sooner a chapter of the budget («36 200 V»). */
const bareSymbols = new Set(['Wh', 'Hz', 'm', 'g', 'l', 't', 'Bq', 'Sv'])

/** Names as they stand in prose, in lower case, and those that no prefix makes. */
export const unitNames: ReadonlyMap<string, string> = new Map([
  ...prefixed.flatMap(([name, , ucum, prefixes]) => [
    [name, ucum] as const,
    ...prefixes.map(prefix => [`${prefix}${name}`, `${prefixNames[prefix]}${ucum}`] as const)
  ]),
  ...each('kilo', 'kg'),
  ...each('megawattpiek megawatt-piek', 'MW'),
  ...each('hectare hectaren hectares', 'har'),
  ...each('tonnen', 't'),
  ...each('mton megatonnen', 'Mt'),
  ...each('kton kilotonnen', 'kt'),
  ...each('kuub', 'm3'),
  ...each('lichtjaar lichtjaren', '[ly]'),
  ...each('decibel', 'dB'),
  ...each('mol', 'mol'),
  ...['meter', 'meters'].flatMap(word => [[`vierkante ${word}`, 'm2'], [`kubieke ${word}`, 'm3']] as [string, string][]),
  ...['kilometer', 'kilometers'].flatMap(word => [[`vierkante ${word}`, 'km2'], [`kubieke ${word}`, 'km3']] as [string, string][]),
  ...each('kilometers', 'km'),
  ...each('meters', 'm'),
  ...each('liters', 'L'),
  ...each('kilowatturen', 'kW.h'),
  ...each('megawatturen', 'MW.h'),
  ...each('megawatts', 'MW'),
  ...each('bar', 'bar'),
  ...each('pk', '[HP]'),
  ...each('mijl', '[mi_i]'),
  ...each('knopen', '[kn_i]'),
  ...each('ppm', '[ppm]'),
  ...each('ppb', '[ppb]'),
  ['graden celsius', 'Cel'],
  ['graad celsius', 'Cel'],
  ['° celsius', 'Cel'],
  ['kilometer per uur', 'km/h'],
  ['kilometer/uur', 'km/h'],
  ['km per uur', 'km/h'],
  ['meter per seconde', 'm/s'],
  ['voet', '[ft_i]'],
  ['zeemijl', '[nmi_i]'],
  ['nautische mijl', '[nmi_i]']
])

/** Symbols exactly as they are written, for `mW` is not `MW`. */
export const unitSymbols: ReadonlyMap<string, string> = new Map([
  ...prefixed.flatMap(([, symbol, ucum, prefixes]) => [
    ...(bareSymbols.has(symbol) ? [[symbol, ucum] as const] : []),
    ...prefixes.flatMap(prefix => spellings(prefix).map(short => [`${short}${symbol}`, `${prefixNames[prefix]}${ucum}`] as const))
  ]),
  ...each('ha', 'har'),
  ...each('m2 m²', 'm2'),
  ...each('km2 km²', 'km2'),
  ...each('cm2 cm²', 'cm2'),
  ...each('m3 m³ Nm3 Nm³', 'm3'),
  ...each('bcm', '10*9.m3'),
  ...each('km/u km/h km/uur', 'km/h'),
  ...each('m/s', 'm/s'),
  ...each('mg/m3 mg/m³', 'mg/m3'),
  ...each('µg/m3 µg/m³ μg/m3 μg/m³ ug/m3', 'ug/m3'),
  ...each('g/l g/L', 'g/L'),
  ...each('mg/l mg/L', 'mg/L'),
  ...each('ng/l ng/L', 'ng/L'),
  ...each('pg/l pg/L', 'pg/L'),
  ...each('ng/kg', 'ng/kg'),
  ...each('ng/m3 ng/m³', 'ng/m3'),
  ...each('mg/kg', 'mg/kg'),
  ...each('g/kg', 'g/kg'),
  ...each('µg/kg μg/kg', 'ug/kg'),
  ...each('g/km', 'g/km'),
  ...each('kg/m3 kg/m³', 'kg/m3'),
  ...each('kBq/m2 kBq/m²', 'kBq/m2'),
  ...each('Bq/kg', 'Bq/kg'),
  ...each('Bq/l', 'Bq/L'),
  ...each('l/s', 'L/s'),
  ...each('m3/s m³/s', 'm3/s'),
  ...each('kWh/m2 kWh/m²', 'kW.h/m2'),
  ...each('hPa', 'hPa'),
  ...each('µg/l μg/l ug/l µg/L μg/L ug/L', 'ug/L'),
  ...each('kg/ha', 'kg/har'),
  ...each('W/m2 W/m²', 'W/m2'),
  ...each('dB db dB(A)', 'dB'),
  ...each('°C ℃', 'Cel'),
  ...each('kbit/s kbps', 'kbit/s'),
  ...each('Mbit/s Mbps Mb/s', 'Mbit/s'),
  ...each('Gbit/s Gbps Gb/s', 'Gbit/s'),
  ...each('MWp MWe MWth', 'MW'),
  ...each('GWp GWe GWth', 'GW'),
  ...each('MtCO2 MtCO₂', 'Mt'),
  ...each('ktCO2 ktCO₂', 'kt'),
  ...each('tCO2 tCO₂', 't'),
  ...each('gCO2/kWh gCO₂/kWh', 'g/kW.h'),
  ...each('gCO2/km gCO₂/km', 'g/km'),
  // as they are misprinted
  ...each('KWh Kwh kwh', 'kW.h'),
  ...each('Mwh', 'MW.h'),
  ...each('Gwh', 'GW.h'),
  ...each('Twh', 'TW.h'),
  ...each('kWp', 'kW'),
  ...each('kVA', 'kV.A'),
  ...each('MVA', 'MV.A'),
  ...each('Mton MTon', 'Mt'),
  ...each('kton', 'kt')
])

/* --- internal --- */

function each(list: string, ucum: string): [string, string][] {
  return words(list).map(word => [word, ucum])
}

/** The micro sign has two code points. */
function spellings(prefix: PrefixName): string[] {
  return prefix === 'micro' ? ['µ', 'μ', 'u'] : [prefixNames[prefix]]
}
