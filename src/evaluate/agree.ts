import {boundsOf} from '../calendar/edtf.ts'
import {canonical} from '../number/decimal.ts'
import type {Fields} from './gold.ts'

/**
 * Whether a value is the one that the gold says, by what its kind is about: an amount by number and currency, a date by
 * the days it covers, a reference by the papers it leads to. Other fields are scored apart, each on its own.
 */
export function agrees(kind: string, found: Fields, gold: Fields): boolean {
  const rule = RULES[kind]
  return rule === undefined ? Object.keys(gold).every(field => sameField(found[field], gold[field])) : rule(found, gold)
}

/** Whether one field says the same: numbers by value, lists without order. Absent, `null` and empty are one. */
export function sameField(found: unknown, gold: unknown): boolean {
  return plain(found) === plain(gold)
}

/* --- internal --- */

type Rule = (found: Fields, gold: Fields) => boolean

const sameInterval: Rule = (found, gold) => {
  if (isEmpty(gold['value']) && isEmpty(gold['value_min']) && isEmpty(gold['value_max'])) return true
  const [low, high] = ends(found)
  const [goldLow, goldHigh] = ends(gold)
  return sameBound(low, goldLow, goldHigh) && sameBound(high, goldHigh, goldLow)
}

const RULES: Readonly<Record<string, Rule>> = {
  amount: (found, gold) => sameInterval(found, gold) && (isEmpty(gold['currency']) || found['currency'] === gold['currency']),
  percentage: sameInterval,
  quantity: sameInterval,
  duration: named('duration', 'duration_min', 'duration_max'),
  date: (found, gold) => {
    if (isEmpty(gold['edtf']) && isEmpty(gold['start_date']) && isEmpty(gold['end_date'])) return true
    const [foundDays, goldDays] = [days(found), days(gold)]
    return (!isEmpty(gold['edtf']) && found['edtf'] === gold['edtf']) || foundDays.every((day, index) => sameField(day, goldDays[index]))
  },
  reference: (found, gold) => isEmpty(gold['targets']) || sameTargets(list(found['targets']), list(gold['targets'])),
  url: named('url'),
  citation: named('kind', 'title', 'authors', 'date', 'target')
}

/** Only the fields that the gold tells count. */
function named(...fields: string[]): Rule {
  return (found, gold) => fields.every(field => isEmpty(gold[field]) || sameField(found[field], gold[field]))
}

function ends(value: Fields): [unknown, unknown] {
  return [value['value'] ?? value['value_min'], value['value'] ?? value['value_max']]
}

/** An open end is right as an open end, or as the one value that is stated («meer dan 5»: 5 with MORE_THAN). */
function sameBound(found: unknown, gold: unknown, other: unknown): boolean {
  return sameField(found, gold) || (isEmpty(gold) && sameField(found, other))
}

/** The first and the last day that a value covers; an open end is empty. */
function days({start_date: start, end_date: end, edtf}: Fields): [unknown, unknown] {
  if (!isEmpty(start) || !isEmpty(end)) return [start, end]
  const bounds = isEmpty(edtf) ? {} : boundsOf(String(edtf))
  return [bounds.start, bounds.end]
}

/** Proceedings (`h-tk-…`) may be told as far as the sitting or to the item. */
function sameTargets(found: readonly string[], gold: readonly string[]): boolean {
  const [one] = found
  const [wanted] = gold
  if (found.length === 1 && gold.length === 1 && wanted!.startsWith('h-')) return one!.startsWith(wanted!) || wanted!.startsWith(one!)
  return plain(found) === plain(gold)
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : isEmpty(value) ? [] : [String(value)]
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function plain(value: unknown): string {
  if (isEmpty(value)) return ''
  if (Array.isArray(value)) return JSON.stringify(value.map(plain).sort())
  if (typeof value === 'object') return JSON.stringify(Object.entries(value as object).map(([key, item]) => [key, plain(item)]).sort())
  const text = String(value)
  return /^-?\d+(?:\.\d+)?$/.test(text) ? canonical(text) : text
}
