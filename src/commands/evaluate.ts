import {readFileSync} from 'node:fs'
import {lettersOf} from '../dataset/letters-of.ts'
import {measuresOf} from '../evaluate/measures.ts'
import {printFault, printJson, printMarkdown, printText} from '../evaluate/print.ts'
import {BadGold, readGold} from '../evaluate/read-gold.ts'
import {Scorer, type Fault, type Scores} from '../evaluate/score.ts'
import {EXIT} from './exit.ts'
import {sayFault} from './failure.ts'
import {say, sayFailure} from './say.ts'

export interface EvaluateOptions {
  /** Kind → the least F1 of its values; `all` for every kind. */
  minF1?: Record<string, number>
  /** What an earlier `evaluate --json` printed. */
  baseline?: string
  json?: boolean
  md?: boolean
}

/** `evaluate GOLD [DIR]`: holds a dataset, or a fresh run over texts, against gold. Exit 1 on an error, a threshold that is missed, or a loss. */
export async function evaluate(goldPath: string, dir: string, options: EvaluateOptions): Promise<number> {
  try {
    const gold = readGold(goldPath)
    const scorer = new Scorer(gold)
    const wanted = new Set([...gold.complete.keys(), ...gold.mentions.map(({letter}) => letter), ...gold.wrong.map(({letter}) => letter)])
    for await (const letter of lettersOf(dir)) if (wanted.delete(letter.document.letter)) scorer.add(letter)
    for (const letter of wanted) sayFailure(goldPath, 'letter-not-there', `${dir} holds no letter ${letter}, of which the gold speaks`)
    if (wanted.size > 0) return EXIT.noInput
    print(scorer.scores, options)
    const lost = options.baseline === undefined ? 0 : sayChanges(scorer.scores.faults, options.baseline)
    return isGoodEnough(scorer.scores, options) && lost === 0 ? EXIT.well : EXIT.findings
  } catch (error) {
    return sayFault(error)
  }
}

/* --- internal --- */

function print(scores: Scores, {json, md}: EvaluateOptions): void {
  if (json) process.stdout.write(printJson(scores))
  else if (md) process.stdout.write(printMarkdown(scores))
  else process.stdout.write(`${scores.faults.map(fault => `${printFault(fault)}\n`).join('')}${printText(scores)}`)
}

function isGoodEnough({kinds, faults}: Scores, {minF1}: EvaluateOptions): boolean {
  if (minF1 === undefined) return faults.length === 0
  const misses = Object.entries(kinds).flatMap(([kind, tally]) => {
    const least = minF1[kind] ?? minF1['all']
    const {f1} = measuresOf(tally).value
    return least === undefined || f1 >= least ? [] : [`${kind}: F1 ${f1.toFixed(4)} is below ${least}`]
  })
  const unknown = Object.keys(minF1).filter(kind => kind !== 'all' && !(kind in kinds)).map(kind => `${kind}: the gold has none, so there is no F1 to ask for`)
  for (const line of [...misses, ...unknown]) say(line)
  return misses.length + unknown.length === 0
}

/** Says which errors are new and which are gone; returns how many are new. */
function sayChanges(faults: readonly Fault[], file: string): number {
  let before: Fault[]
  try {
    before = (JSON.parse(readFileSync(file, 'utf8')) as {faults: Fault[]}).faults
    if (!Array.isArray(before)) throw new Error('it is not what evaluate --json prints')
  } catch (error) {
    throw new BadGold(`${file}: ${(error as Error).message}`)
  }
  const keyOf = ({letter, kind, type, start, end}: Fault): string => JSON.stringify([letter, kind, type, start, end])
  const old = new Set(before.map(keyOf))
  const now = new Set(faults.map(keyOf))
  const lost = faults.filter(fault => !old.has(keyOf(fault)))
  const gained = before.filter(fault => !now.has(keyOf(fault)))
  for (const fault of lost) say(`worse: ${printFault(fault)}`)
  for (const fault of gained) say(`better: ${printFault(fault)}`)
  say(`${gained.length} better, ${lost.length} worse than ${file}`)
  return lost.length
}
