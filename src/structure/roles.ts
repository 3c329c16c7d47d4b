import {alternation} from '../language/alternation.ts'
import {barePortfolios, bodies, offices, portfolioNouns, smallWords, titleTail} from '../language/paper-types.ts'

/**
 * The roles of members of government in running text, without the article: `mede namens de Ministers van Defensie en
 * voor Rechtsbescherming` → `Minister van Defensie`, `Minister voor Rechtsbescherming`. A portfolio is a run of
 * capitalised words joined by `en`, `&` and commas; `van` or `voor` starts the next one.
 */
export function rolesIn(text: string): string[] {
  const roles: string[] = []
  for (const match of text.matchAll(ROLE)) {
    const office = officeOf(match.groups!['office']!)
    const portfolios = match.groups!['portfolios']
    if (!portfolios) {
      if (isPremier(office)) roles.push(office)
      continue
    }
    for (const portfolio of portfolios.trim().split(NEXT_PORTFOLIO)) roles.push(`${office} ${portfolio}`)
  }
  return withPremiers([...new Set(roles)])
}

/** The same in a title, which is printed in capitals: `BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN, VAN DEFENSIE …`. */
export function rolesInTitle(title: string): string[] {
  const first = new RegExp(`${offices}\\b`, 'u').exec(title)
  if (!first) return bodies.filter(body => SENT_BY.exec(title)?.groups!['body'] === body.toUpperCase())
  const roles: string[] = []
  let office = ''
  const named = title.slice(first.index)
  const senders = named.slice(0, titleTail.exec(named)?.index).replace(BOTH, '$<first> $<portfolio> EN DE $<second> $<portfolio>')
  for (const part of senders.split(/(?:,| EN) (?=(?:VAN|VOOR) |(?:VAN )?DE (?:(?:VICE-?)?MINISTER|STAATSSECRETARIS))|(?<=MINISTER-PRESIDENT), (?=MINISTER )/u)) {
    const match = new RegExp(`^(?:VAN )?(?:DE )?(?:(?<office>${offices}) ?)?(?<portfolio>(?:VAN|VOOR) .+|(?<=${offices} )(?!VAN |VOOR |EN )\\p{Lu}{3}.+)?$`, 'u').exec(part.trim())
    if (!match) continue
    if (match.groups!['office']) office = officeOf(match.groups!['office'])
    const portfolio = match.groups!['portfolio']
    if (portfolio) roles.push(`${office} ${inTitleCase(portfolio)}`)
    else if (isPremier(office)) roles.push(office)
  }
  return withPremiers(roles)
}

/** On whose behalf a letter is also sent: the roles right behind «namens» in its opening paragraphs. */
export function onBehalfOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(text => [...text.matchAll(BEHALF)].flatMap(match => rolesIn(match.groups!['roles']!))))]
}

/** The same office, whatever the case of its letters. */
export function sameRole(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}

/** An office as it is written in running text, in the singular. */
export function officeOf(office: string): string {
  const small = office.toLowerCase()
  if (small.endsWith('minister-president')) return small.startsWith('vice') ? 'Vice-Minister-President' : 'Minister-President'
  return small.startsWith('minister') ? 'Minister' : 'Staatssecretaris'
}

/* --- internal --- */

/** The only offices without a portfolio of their own. */
function isPremier(office: string): boolean {
  return office.endsWith('Minister-President')
}

/** `Minister-President, Minister van Algemene Zaken` and `Vice-Minister-President, Minister van Sluizen` are one role each. */
function withPremiers(roles: readonly string[]): string[] {
  return roles.flatMap((role, at) => {
    if (at > 0 && isOfPremier(roles[at - 1]!, role)) return []
    const next = roles[at + 1]
    return next !== undefined && isOfPremier(role, next) ? [`${role}, ${next}`] : [role]
  })
}

function isOfPremier(premier: string, role: string): boolean {
  return premier === 'Minister-President' ? role === 'Minister van Algemene Zaken' : isPremier(premier) && role.startsWith('Minister v')
}

/** `Buitenlandse handel`: the noun behind its adjective is now and then not capitalised. */
const WORD = `\\p{Lu}[\\p{L}’'-]{0,40}(?:(?<=e) ${alternation(portfolioNouns)}(?!\\p{L}))?`
const PORTFOLIO = `(?:(?:van|voor) (?:${WORD})(?:(?:, | en | & | )${WORD}){0,12}|${alternation(barePortfolios)}(?![\\p{L}-]))`
const ROLE = new RegExp(`(?<office>${offices})(?:(?<portfolios> ${PORTFOLIO}(?:(?:,| en) ${PORTFOLIO}){0,8})|(?![\\p{L}-]))`, 'gu')
const PLAIN_ROLE = ROLE.source.replace(/\?<\w+>/g, '?:')
/** `mede namens mijn collega, de demissionair Minister van Sluizen` */
const ARTICLE = '(?:mijn (?:collega|ambtgenoot),? )?(?:de |het )?(?:demissionaire? )?'
/** `Minister van Sluizen en Dijken (SD)` */
const SHORT = '(?: \\(\\p{Lu}[\\p{L}&]{1,9}\\))?'
const BEHALF = new RegExp(`\\bnamens ${ARTICLE}(?<roles>${PLAIN_ROLE}(?:${SHORT}(?:,| en|, en) ${ARTICLE}${PLAIN_ROLE}){0,6})`, 'gu')
const SENT_BY = new RegExp(`^BRIEF VAN (?:DE|HET) (?<body>${alternation(bodies.map(body => body.toUpperCase()))})(?!\\p{L})`, 'u')
/** `MINISTER EN STAATSSECRETARIS VAN SLUIZEN`: both of one ministry. */
const BOTH = new RegExp(`(?<first>${offices})(?<!PRESIDENT) EN (?:DE )?(?<second>${offices}) (?<portfolio>(?:VAN|VOOR) .{1,120})$`, 'u')
const NEXT_PORTFOLIO = /(?:,| en) (?=(?:van|voor) )/u

/** `BUITENLANDSE ZAKEN` → `Buitenlandse Zaken`. */
function inTitleCase(capitals: string): string {
  return capitals
    .toLowerCase()
    .split(' ')
    .map(word => (smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
