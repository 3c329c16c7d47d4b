import {amount} from './amount.ts'
import {citation} from './citation.ts'
import {date} from './date.ts'
import type {Extractor} from './define-extractor.ts'
import {duration} from './duration.ts'
import {percentage} from './percentage.ts'
import {quantity} from './quantity.ts'
import {reference} from './reference.ts'
import {url} from './url.ts'

/** The list of extractors. Its order is the order in which kinds claim text: see `yieldsTo`. */
export const extractors: readonly Extractor[] = [url, reference, amount, percentage, date, duration, quantity, citation]
