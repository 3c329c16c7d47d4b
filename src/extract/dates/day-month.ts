import {two, weekdayOf} from '../../calendar/day.ts'
import {exists, lacksYear} from '../../calendar/edtf.ts'
import {shortWeekdays, weekdays} from '../../language/calendar-words.ts'
import {gap} from '../../number/index.ts'
import type {Doubt} from '../../types.ts'
import {pattern} from '../define-extractor.ts'
import {one, type Form, type Setting, type Stretch} from './form.ts'
import {day, dayWords, FROM, joint, jointOf, month, optionalYear, readMonth, readOrdinal, weekday, yearOf} from './sources.ts'

/** `de nacht van 3 op 4 mei` */
const nightJoint = `${gap}op${gap}`
const days = `(?:${weekday}?${day}(?:,${gap}|${joint}|${nightJoint})){0,8}`

/** `20 februari 2023` · `11–12 juli 2023` · `maandag 6, 7 en 9 maart` · `de 4e van mei`. */
export const dayMonth: Form = {
  name: 'day-month',
  at: {digits: [1, 2], words: [...dayWords, ...weekdays.keys(), ...shortWeekdays]},
  pattern: pattern('iu')`(?<days>${days})(?<weekday>${weekday})?(?<day>${day})(?:${gap}van)?(?:${gap}|-)?(?<month>${month})${optionalYear}`,
  read(groups, setting) {
    const before = setting.folded.slice(Math.max(0, setting.from - 16), setting.from)
    if (/[\p{L}\d][-.,/]?$/u.test(before.slice(-2)) && !/[.,]$/.test(before)) return undefined
    const list = members(groups['days']!)
    // «nr. 13, 20 januari» is no list: one with commas ends in «en» or «of»
    if (list.length > 0 && (/(?:nrs?\.|nummers?|blz\.|artikel(?:en)?)[ \u00a0]$/u.test(before) || /,[ \u00a0]$/.test(groups['days']!))) return undefined
    const [ofYear, ofMonth] = [yearOf(groups), readMonth(groups['month']!)]
    const numbers = [...list.map(({text}) => readOrdinal(text)), readOrdinal(groups['day']!)]
    if (!numbers.every(number => exists(Number(ofYear) || undefined, ofMonth, number))) return {...one(`${ofYear}-${two(ofMonth)}`, 'month'), doubts: [noSuchDay(setting)]}
    const isBetween = list.length === 1 && BETWEEN.test(before)
    const joints = list.map(({joint}) => (isBetween ? 'to' : jointOf(joint)))
    if (joints.some((joint, index) => joint === 'to' && numbers[index]! >= numbers[index + 1]!)) return undefined
    const isNight = list.some(({joint}) => NIGHT.test(joint))
    if (isNight && !(FROM.test(before) && list.length === 1 && numbers[1] === numbers[0]! + 1)) return undefined
    return {
      points: numbers.map(number => `${ofYear}-${two(ofMonth)}-${two(number)}`),
      joints,
      precision: 'day',
      ...(groups['weekday'] && saidWeekday(groups['weekday'], `${ofYear}-${two(ofMonth)}-${two(numbers.at(-1)!)}`))
    }
  }
}

/* --- internal --- */

const BETWEEN = /(?<!\p{L})tussen[ \u00a0](?:de[ \u00a0])?$/u
const NIGHT = /^[ \u00a0]op[ \u00a0]$/u

const MEMBER = new RegExp(`${weekday}?(?<day>${day})(?<joint>,${gap}|${joint}|${nightJoint})`, 'uy')

/** The days of a list but its last, each with the joint behind it. */
function members(list: string): {text: string; joint: string}[] {
  const found: {text: string; joint: string}[] = []
  MEMBER.lastIndex = 0
  for (let match = MEMBER.exec(list); match; match = MEMBER.exec(list)) found.push({text: match.groups!['day']!, joint: match.groups!['joint']!})
  return found
}

function noSuchDay({folded, from, to}: Setting): Doubt {
  return {ruleId: 'impossible-date', reason: 'the month has no such day: only month and year are read', actual: folded.slice(from, to)}
}

/** A weekday tells the year that is not printed, and proves the one that is. */
function saidWeekday(text: string, edtf: string): Partial<Stretch> {
  const word = /\p{L}+/u.exec(text)![0]
  const said = weekdays.get(word)
  if (said === undefined) return {}
  if (lacksYear(edtf)) return {cue: word}
  const is = [...weekdays.keys()][weekdayOf(edtf) - 1]!
  return is === word ? {} : {doubts: [{ruleId: 'weekday-mismatch', reason: 'the date falls on another day of the week', actual: word, expected: [is]}]}
}
