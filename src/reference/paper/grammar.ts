import {alternation} from '../../language/alternation.ts'
import {chambers, dossierLabels, dossierSuffixes, numberWords, pageWords, paperLabels, rangeWords, replacements} from '../../language/reference-words.ts'
import {gap} from '../../number/digits.ts'

/**
 * The pieces of a reference, each a sticky pattern. They are put together in read.ts, dossiers.ts and numbers.ts:
 *
 *     Kamerstukken II 2022/23, 36 410 XVI, nrs. 3, 4 en 6, p. 7–8
 *     label   chamber session  dossier suffix    numbers    pages
 */
const words = (list: Iterable<string>): string => alternation(list)
const sticky = (source: string, flags = 'iuy'): RegExp => new RegExp(source, flags)

const wordEnd = '(?![\\p{L}\\d])'
/** No digit of a longer number follows: not `36 045` in `36 045 000`, not `12` in `12,5`. */
const numberEnd = `(?!\\d|[.,]\\d|${gap}\\d{3}(?!\\d))`
const dash = '[-–‒‑]'
const dossierNumber = `\\d{2}(?:${gap}|[.-])?\\d{3}(?!\\d)`
const number = `\\d{1,4}[a-z]?(?![\\p{L}\\d])`

export const label = sticky(`(?:${words([...paperLabels, ...dossierLabels])})${wordEnd}|(?:${words(paperLabels.filter(word => word.startsWith('kamerst') && !word.endsWith('.')))})(?=[12i]{1,2}\\b|\\d\\d[ \\u00a0]?\\d{3}(?!\\d))`)
export const comma = sticky(`${gap}{0,2}[,:]?${gap}{0,2}`)
/** Digits stand for a chamber only before a year. */
export const chamber = sticky(
  `(?<chamber>${words([...chambers.keys()].filter(word => !/^\d/u.test(word)))})(?:${gap}der${gap}Staten-Generaal)?(?!\\p{L})` +
    `|(?<digit>11|[12])(?=,?${gap}?(?:vergaderjaar|zitting|(?:19|20)\\d\\d[/–‒-]))`
)
const year = `(?:1[89]|20)\\d\\d`
export const session = sticky(
  `(?:${gap}{0,2}(?:vergaderjaar|zittingsjaar|zitting|jaargang),?${gap}{1,2})?(?<first>${year})${gap}?[/–‒‑-]${gap}?-?${gap}?(?<last>\\d{4}|\\d\\d)(?!\\d)`
)
/** What may follow a year before the dossier: more years (`1993/94-1996/97`), a comma, a hyphen. */
export const moreSessions = sticky(`(?:(?:,${gap}?|${dash})${year}[/–‒-](?:\\d{4}|\\d\\d)(?!\\d)){1,4}`)
/** Behind the dossier: `Kamerstuk 29 248, vergaderjaar 2020-2021, nr. 310`. */
export const laterSession = sticky(`,${gap}(?:vergaderjaar|zitting)${gap}(?<first>${year})${gap}?[/–‒‑-]${gap}?(?:\\d{4}|\\d\\d)(?!\\d)`)
export const afterSession = sticky(`${gap}{0,2}[,;:–‒-]?${gap}{0,2}`)

export const dossier = sticky(`(?<dossier>${dossierNumber})`)
/** Until about 1970 dossiers had four digits. */
export const oldDossier = sticky(`(?<dossier>\\d{4}|${dossierNumber})(?![\\d/])`)
export const councilSuffix = sticky(`(?:${gap}|[.\\/–‒‑-]){1,3}(?<suffix>\\d{2})(?!\\d)`)
export const kingdomNumber = sticky(`(?:${gap}|${dash})?\\(${gap}?R${gap}?\\d{3,4}${gap}?\\)`)
export const suffix = sticky(
  `(?:${gap}|[.–‒‑-]){0,3}(?:hoofdstuk${gap}|[Hh]oofdst\\.${gap})?(?<suffix>${words(dossierSuffixes)})${wordEnd}` +
    `|,${gap}?(?<later>[IVX]{2,5}|[VX])(?=,?${gap}?(?:nrs?|nummers?)\\b)`,
  'uy'
)
/** Another dossier under which the paper is filed too. */
const joint = `(?:${gap}?(?:,|/|;|&)${gap}?|${gap}(?:en|of)${gap})`
export const nextDossier = sticky(`${joint}(?=${dossierNumber})`)
export const nextOldDossier = sticky(`${joint}(?=\\d{4}(?!\\d))`)

export const numberWord = sticky(`[ \\u00a0\\u202f,]{0,3}(?:op${gap})?(?:stuk${gap})?(?<word>${words(numberWords)})${gap}?`)
export const plural = /^(?:nrs|nummers|nos|letters)/iu
/** `nr. 12.3 Meer`: behind the stop of its sentence the marker of a note whose text is not there. */
const marked = '(?![.,]\\d(?!\\d?\\s\\p{Lu}))'
export const firstNumber = sticky(`(?<number>\\d{1,4}[a-z]?|[A-Z]{1,2})(?![\\p{L}\\d])${marked}(?!${gap}\\d{3}(?!\\d))`, 'uy')
/** Right behind the dossier: `28 676-425`, `36410-VI-65`; not in `10.000 F-35’s`. */
export const hyphenNumber = sticky(`${gap}?${dash}${gap}?(?<number>\\d{1,4}[a-z]?|[A-Z]{1,2})${wordEnd}${numberEnd}(?!['’]\\p{L})`, 'uy')
/** What shows that a number which no word announces is at its end: no word goes on (`36 045, 23 december`). */
const alone = `(?!${dash}?\\p{L}|\\d|[.,/]\\d|${gap}(?!(?:en|p|pp|pag|blz|t/m|tot)\\b)[\\p{L}\\d])`
export const plainNumber = sticky(`(?:,${gap}?|${gap})(?<number>\\d{1,4}[a-z]?|[A-Z]{1,2})${alone}`, 'uy')
/** The Senate numbers its papers with letters, behind a comma: `EK 34 568, H`. */
export const senateLetter = sticky(`,${gap}?(?<number>[A-Z]{1,2})${wordEnd}`, 'uy')
/** The next letter of a list: `B en C`, `B, C en F`. */
export const nextLetter = sticky(`(?:,${gap}?(?:en${gap})?|${gap}en${gap})(?<number>[A-Z]{1,2})(?=[),;:.]|${gap}en${gap}[A-Z]{1,2}(?![\\p{L}\\d-])|$)(?!\\.\\p{L})`, 'uy')
export const bracket = sticky(`${gap}?\\((?=${number}(?:,|\\)|${gap}en))`)
export const closing = sticky(`${gap}?\\)`)

export const range = sticky(`${gap}?(?:${words(rangeWords)})${gap}?(?<number>\\d{1,4})(?![\\p{L}\\d])(?!${gap}\\d{3}(?!\\d))`)
/** Parts of an amendment: `nr. 12, I`, `nrs. 32, I en II`, `24, I tot en met VI`. */
export const amendmentParts = sticky(`,${gap}?[IVX]{1,4}(?:${gap}(?:en|tot${gap}en${gap}met|t/m)${gap}[IVX]{1,4})?${wordEnd}`, 'uy')
/** What is said of a number, which ends no list: `nr. 77 (amendement) en nr. 94`. */
const remark = `(?:${gap}?\\([^()\\d]{1,60}\\)(?=,|${gap}en))?`
/** A singular `nr.` before a list that «en» closes: `nr. 1130, 1135 en 1140`. */
export const closedList = sticky(`(?:,${gap}?\\d{1,4}[a-z]?){1,20},?${gap}(?:en|of)${gap}\\d{1,4}[a-z]?${alone}(?!${gap}?\\()`)
/** The next number, with its own word: `, nr. 684`, `; nr. 7`, `, en nr. 6`, ` en nrs. 3`. */
const announced = `${remark}(?:${gap}?[,;]${gap}?(?:en${gap})?|${gap}en${gap})(?<word>nrs?\\.?|nummers?)${gap}?(?<number>\\d{1,4}[a-z]?)(?![\\p{L}\\d])(?![.,]\\d)(?!${gap}\\d{3}(?!\\d))`
export const announcedNext = sticky(`${announced}(?!${gap}?\\([^()]{0,60}\\d)`)
/** The same where the dossier of all stands behind them: `nr. 62 en nr. 63 (36 202)`. */
export const announcedBefore = sticky(announced)
export const listedNext = sticky(`${remark},${gap}?(?:en${gap})?(?<number>\\d{1,4}[a-z]?)${alone}`)
export const lastNext = sticky(`${remark}${gap}(?:en|of)${gap}(?<number>\\d{1,4}[a-z]?)(?![\\p{L}\\d])(?![.,]\\d)(?!${gap}?\\d{3}(?!\\d))(?!/)`)
export const loneLastNext = sticky(`${remark}${gap}(?:en|of)${gap}(?<number>\\d{1,4}[a-z]?)${alone}(?!${gap}?\\([^()]{0,60}\\d)`)

const pageNumbers = `\\d{1,5}(?:${gap}?[–‒‑/-]${gap}?\\d{1,5}|,${gap}\\d{1,5}(?!\\d|${gap}[\\p{L}\\d])|${gap}en${gap}(?!(?:1[89]|20)\\d\\d[/–‒-])\\d{1,5}(?!\\d|${gap}(?!en${gap})[\\p{L}\\d])){0,5}`
export const pages = sticky(
  `(?:${gap}?\\((?:bijlage[^()]{0,20}|[^()\\d]{1,30})\\))?[ \\u00a0\\u202f,]{0,3}(?:${words(pageWords)})${gap}?(?<pages>${pageNumbers}(?:${gap}e\\.?${gap}?v\\.?)?)(?!\\d)`
)

/** Before the words that are read: what says that they are replaced. */
export const replaces = new RegExp(
  `(?:${words(replacements).replaceAll(' ', gap)}|[,(]${gap}?was)(?:${gap}(?:die|dat|de|het)?(?:${gap}?(?:motie|amendement|stuk|gedrukt|onder|op)){0,4})?${gap}?$`,
  'iu'
)
