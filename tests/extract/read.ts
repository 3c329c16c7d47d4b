import {extractors} from '../../src/extract/index.ts'
import {run} from '../../src/extract/engine/run.ts'
import {unitOf} from '../../src/extract/unit.ts'
import {resolve} from '../../src/resolve/index.ts'
import {Trace} from '../../src/trace/index.ts'
import type {Found} from '../../src/types.ts'

/** What all extractors together find in one paragraph, for a letter of the given date. */
export function read(text: string, date: string | undefined = '2023-02-20'): Found<any>[] {
  const units = [unitOf('paragraph-1', 'paragraph', Trace.of(text), {paragraph: 'paragraph-1', alone: true})]
  const letter = {date, dossiers: [{number: '36045'}], number: '151'}
  return resolve(run(extractors, units, letter), units, letter)
}
