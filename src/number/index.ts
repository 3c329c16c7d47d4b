/**
 * Dutch numbers, exactly.
 *
 *     readNumber('2,5 mld.')                          → '2500000000'      a text that is a number from end to end
 *     numberAt('ruim 12 miljoen mensen', 5)           → {value: '12000000', to: 15, written: 'digits'}
 *     modBefore('ten minste honderd tanks', 10)       → {mod: 'AT_LEAST', from: 0, to: 9}
 *     modAfter('vijftig mensen of meer', 14)          → {mod: 'AT_LEAST', from: 15, to: 22}
 *
 * For patterns: `digits` and `numeral` (digits with their scale) are sources to put in a template, `words` is what may
 * be a number in words, and `numberPrefixes` (language/number-words.ts) are the triggers of a rule that reads words.
 * All texts are lower-cased first: `unit.folded`.
 */
export {digits, gap, minusBefore, numberStart, readDigits, wordEnd} from './digits.ts'
export {isCounting, isRowNumber, isYear} from './figures.ts'
export {isNumberWord, numberAt, numeral, readNumber, scale, type NumberAt} from './number.ts'
export {readWords, sharedTens, splitWords, words} from './words.ts'
export {betweenJoint, changedBy, changeJoint, eitherJoint, isBetween, isChange, rangeJoint, rangeJointStart, readRange, type End} from './range.ts'
export {countsAmong, modAfter, modBefore, modOfRange, type ModAt} from './mod.ts'
export {add, canonical, compare, divide, multiply, negate, shift} from './decimal.ts'
export {perAt, perBefore} from './per.ts'
