import type {CleanLetter} from './print-letter.ts'

/** What a letter says at one place: kind, words, and the value that they have. */
export interface Said {
  kind: string
  text: string
  /** The article that stands before it. */
  lead?: string
  /** As `keyOf` makes it of a mention. */
  value: string
}

export interface MadeLetter extends CleanLetter {
  date: string
  number: string
  said: Said[]
}

/** The one field or two of a mention's value that say what it is. */
export function keyOf({kind, value}: {kind: string; value: Record<string, unknown>}): string {
  const range = (name: string): unknown => value[name] ?? `${value[`${name}_min`]}..${value[`${name}_max`]}`
  if (kind === 'date') return String(value['edtf'])
  if (kind === 'duration') return String(value['duration'])
  if (kind === 'amount') return `${range('value')} ${value['currency']}`
  if (kind === 'quantity') return `${range('value')} ${value['unit']}`
  if (kind === 'reference') return String(value['targets'])
  return kind === 'url' ? '' : String(range('value'))
}

/**
 * A letter whose every mention is known, made of frames and of what fits into them: truth that no program of ours has
 * read. The same seed makes the same letter.
 */
export function madeLetter(random: () => number, {lists = true} = {}): MadeLetter {
  const maker = new Maker(random, lists)
  const number = String(maker.int(20, 900))
  const [year, month, day] = [maker.year, maker.int(1, 12), maker.int(1, 28)]
  const {dossier} = maker
  const blocks = maker.blocks()
  return {
    head: [
      'Tweede Kamer der Staten-Generaal', '2', `Vergaderjaar ${year - 1}–${year}`, `${spaced(dossier)} Waterbeheer in de regio`, `Nr. ${number}  BRIEF VAN DE MINISTER VOOR SLUIZEN`,
      'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', `Den Haag, ${day} ${MONTHS[month - 1]} ${year}`
    ],
    blocks,
    signatures: maker.some(SIGNERS),
    notes: maker.notes,
    foot: `Tweede Kamer, vergaderjaar ${year - 1}–${year}, ${spaced(dossier)}, nr. ${number}`,
    date: iso(year, month, day),
    number,
    said: maker.said
  }
}

/* --- internal --- */

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
const NUMBERS = ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const NOUNS = ['gemeenten', 'aanvragen', 'woningen', 'vergaderingen', 'bevoegdheden', 'leerlingen', 'boeren', 'sluiswachters', 'meldingen', 'beschikkingen']
const HEADINGS = ['1. Aanleiding', '2. Voortgang', '2.1 Resultaten tot nu toe', 'Toezicht op de dijken', 'Hoe nu verder?', 'Kosten: raming en dekking', 'Samenwerking met de waterschappen', '‘Samen sterk’', 'Ad 3. Bekostiging']
const SIGNERS: [string, string][] = [['De Minister voor Sluizen,', 'A.B. van ’t Zand'], ['De Staatssecretaris van Dijken,', 'C.D. Boersma-de Wit'], ['De Minister van Water,', 'E. Yılmaz']]

/** `{}` takes what the letters behind the frame name: D a day, P a period, A a sum, % a share, Q a number of things, T a length of time, R a paper. */
const FRAMES: readonly [frame: string, slots: string][] = [
  ['Op {} heb ik uw Kamer hierover geïnformeerd.', 'D'],
  ['In mijn brief van {} ({}) ben ik daarop ingegaan.', 'DR'],
  ['In {} ontvingen {} een bericht van het waterschap.', 'PQ'],
  ['Sinds {} is het aantal klachten met {} gedaald.', 'P%'],
  ['Voor deze dijk is {} gereserveerd, waarvan {} in {} is besteed.', 'AAP'],
  ['Het herstel duurt {}, terwijl de norm {} is.', 'TT'],
  ['Ongeveer {} van de bewoners is tevreden.', '%'],
  ['De motie van het lid Oosterdijk ({}) verzoekt om herstel.', 'R'],
  ['Zie daarvoor {} en {}.', 'RR'],
  ['Het budget stijgt van {} naar {}.', 'AA'],
  ['Inmiddels zijn {} en {} geteld.', 'QQ'],
  ['Een aandeel van {} komt ten goede aan {}.', '%Q'],
  ['De kosten worden geraamd op {} (prijspeil {}).', 'AY'],
  ['Het gaat om {}, verspreid over {}.', 'QQ'],
  ['Het tekort bedroeg {}; daarna was dat {}.', 'AA']
]

const ITEMS: readonly [frame: string, slots: string][] = [
  ['herstel van de oude dijk bij het dorp aan het water, waarvoor {} beschikbaar is', 'A'],
  ['hulp aan {}', 'Q'],
  ['een verlaging van het tarief met {} vanaf het begin van het volgende seizoen, zoals gemeld in {}', '%R'],
  ['verlenging met {}', 'T']
]

class Maker {
  readonly notes: {number: string; text: string}[] = []
  readonly said: Said[] = []
  readonly year: number
  readonly dossier: string
  readonly #random: () => number
  readonly #lists: boolean

  constructor(random: () => number, lists: boolean) {
    this.#random = random
    this.#lists = lists
    this.year = this.int(2016, 2025)
    this.dossier = this.pick(DOSSIERS)
  }

  int(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1))
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)]!
  }

  some<T>(from: readonly T[]): T[] {
    const few = from.filter(() => this.#random() < 0.5)
    return few.length === 0 ? [this.pick(from)] : few
  }

  blocks(): CleanLetter['blocks'] {
    return this.some(HEADINGS).flatMap(heading => [
      {kind: 'heading' as const, text: heading},
      ...Array.from({length: this.int(1, 3)}, () => ({kind: 'paragraph' as const, text: this.#paragraph()})),
      ...(this.#lists && this.#random() < 0.3 ? this.#list() : [])
    ])
  }

  #list(): CleanLetter['blocks'] {
    const mark = this.pick([() => '–', () => '•', () => '-', (index: number) => `${index + 1}.`])
    const many = this.int(2, 4)
    return [
      {kind: 'paragraph', text: 'Daarvoor zijn deze maatregelen genomen:'},
      ...Array.from({length: many}, (_, index) => ({kind: 'item' as const, text: `${mark(index)} ${this.#fill(...this.pick(ITEMS))}${index === many - 1 ? '.' : ';'}`}))
    ]
  }

  #paragraph(): string {
    return Array.from({length: this.int(2, 5)}, () => {
      const sentence = this.#sentence()
      return this.#random() < 0.25 ? sentence + this.#marker() : sentence
    }).join(' ')
  }

  #sentence(): string {
    return this.#fill(...this.pick(FRAMES))
  }

  #fill(frame: string, slots: string): string {
    let next = 0
    return frame.replace(/\{\}/g, () => this.#say(slots[next++]!))
  }

  #marker(): string {
    const number = String(this.notes.length + 1)
    const note = {number, text: ''}
    this.notes.push(note)
    note.text = this.pick([
      () => `${this.#say('R')}.`,
      () => `Brief over de dijken, ${this.#say('D')} (${this.#say('R')}).`,
      () => 'Zie voor een toelichting het jaarverslag van de inspectie.',
      () => this.#say('U')
    ])()
    return `[^${number}]`
  }

  #say(slot: string): string {
    const said = this.pick(SLOTS[slot]!)(this)
    this.said.push(said)
    return (said.lead ?? '') + said.text
  }
}

const DOSSIERS = ['98765', '97531', '96420', '94813']

function iso(year: number, month: number, day?: number): string {
  return [year, ...[month, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0'))].join('-')
}

function spaced(dossier: string): string {
  return `${dossier.slice(0, 2)} ${dossier.slice(2)}`
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

const date = (text: string, value: string): Said => ({kind: 'date', text, value})
const sum = (text: string, value: string, currency = 'EUR'): Said => ({kind: 'amount', text, value: `${value} ${currency}`})
const share = (text: string, value: string): Said => ({kind: 'percentage', text, value})
const count = (text: string, value: string, noun: string): Said => ({kind: 'quantity', text: `${text} ${noun}`, value: `${value} ${noun}`})
const length = (text: string, value: string): Said => ({kind: 'duration', text, value})
const paper = (text: string, ...targets: string[]): Said => ({kind: 'reference', text, value: targets.join(',')})

/** A year before the letter, and a month and a day that any year has. */
const past = (make: (maker: Maker, year: number, month: number, day: number) => Said) => (maker: Maker): Said =>
  make(maker, maker.year - maker.int(1, 8), maker.int(1, 12), maker.int(1, 24))

const SLOTS: Readonly<Record<string, readonly ((maker: Maker) => Said)[]>> = {
  D: [
    past((_, year, month, day) => date(`${day} ${MONTHS[month - 1]} ${year}`, iso(year, month, day))),
    past((_, year, month, day) => date(`${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`, iso(year, month, day))),
    past((_, year, month, day) => date(`${day} en ${day + 2} ${MONTHS[month - 1]} ${year}`, `{${iso(year, month, day)},${iso(year, month, day + 2)}}`)),
    past((maker, year, month, day) => date(`${day}${maker.pick(['–', ' t/m ', ' tot en met '])}${day + 3} ${MONTHS[month - 1]} ${year}`, `${iso(year, month, day)}/${iso(year, month, day + 3)}`))
  ],
  P: [
    past((_, year) => date(String(year), String(year))),
    past((_, year, month) => date(`${MONTHS[month - 1]} ${year}`, iso(year, month))),
    past((maker, year) => {
      const quarter = maker.int(1, 4)
      return {...date(`${['eerste', 'tweede', 'derde', 'vierde'][quarter - 1]} kwartaal van ${year}`, `${iso(year, 3 * quarter - 2)}/${iso(year, 3 * quarter)}`), lead: 'het '}
    }),
    past((_, year) => ({...date(`zomer van ${year}`, `${year}-22`), lead: 'de '}))
  ],
  Y: [past((_, year) => date(String(year), String(year)))],
  A: [
    maker => {
      const [whole, tenth] = [maker.int(1, 99), maker.int(1, 9)]
      const number = `${whole},${tenth}`
      return sum(maker.pick([`€ ${number} miljoen`, `EUR ${number} miljoen`, `${number} mln. euro`]), `${whole}${tenth}00000`)
    },
    maker => {
      const whole = maker.int(2, 990)
      return sum(`${whole} miljard euro`, `${whole}000000000`)
    },
    maker => {
      const whole = maker.int(1100, 999999)
      return sum(`€ ${grouped(whole)}`, String(whole))
    },
    maker => {
      const [least, more] = [maker.int(2, 40), maker.int(1, 50)]
      return sum(`€ ${least} à ${least + more} miljoen`, `${least}000000..${least + more}000000`)
    }
  ],
  '%': [
    maker => {
      const whole = maker.int(2, 99)
      return share(`${whole}${maker.pick(['%', ' %', ' procent'])}`, String(whole))
    },
    maker => {
      const [whole, tenth] = [maker.int(2, 20), maker.int(1, 9)]
      return share(`${whole},${tenth}%`, `${whole}.${tenth}`)
    }
  ],
  Q: [
    maker => {
      const whole = maker.int(1001, 99999)
      return count(grouped(whole), String(whole), maker.pick(NOUNS))
    },
    maker => {
      const few = maker.int(2, 12)
      return count(NUMBERS[few - 2]!, String(few), maker.pick(NOUNS))
    },
    maker => {
      const whole = maker.int(13, 999)
      return count(String(whole), String(whole), maker.pick(NOUNS))
    }
  ],
  T: [
    maker => {
      const many = maker.int(2, 12)
      const [unit, letter] = maker.pick([['weken', 'W'], ['maanden', 'M'], ['jaar', 'Y'], ['dagen', 'D']] as const)
      return length(`${maker.pick([String(many), NUMBERS[many - 2]!])} ${unit}`, `P${many}${letter}`)
    },
    maker => maker.pick([length('een half jaar', 'P6M'), length('anderhalf jaar', 'P18M')])
  ],
  R: [
    maker => {
      const [dossier, number] = [maker.pick(DOSSIERS), maker.int(2, 999)]
      return paper(`Kamerstuk ${maker.pick([dossier, spaced(dossier)])}, nr. ${number}`, `kst-${dossier}-${number}`)
    },
    maker => {
      const [dossier, number] = [maker.pick(DOSSIERS), maker.int(2, 900)]
      return paper(`Kamerstukken II 2022/23, ${spaced(dossier)}, nrs. ${number} en ${number + 5}`, `kst-${dossier}-${number}`, `kst-${dossier}-${number + 5}`)
    },
    maker => {
      const number = maker.int(2, 200)
      return paper(`Kamerstuk 36 600${maker.pick([' ', '-'])}XIV, nr. ${number}`, `kst-36600-XIV-${number}`)
    },
    maker => {
      const number = maker.int(1000, 2900)
      return paper(`Kamerstuk 21 501-32, nr. ${number}`, `kst-21501-32-${number}`)
    },
    maker => {
      const number = maker.int(1, 3000)
      return paper(`Aanhangsel Handelingen II 2023/24, nr. ${number}`, `ah-tk-20232024-${number}`)
    },
    maker => {
      const number = maker.int(100, 999)
      return paper(`Stb. 2021, ${number}`, `stb-2021-${number}`)
    }
  ],
  U: [maker => ({kind: 'url', text: `https://www.waterschap.example/documenten/rapporten/20${maker.int(10, 25)}/0${maker.int(1, 9)}/voortgang-herstel-dijken`, value: ''})]
}
