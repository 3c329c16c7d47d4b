import {unitOf} from '../../src/extract/unit.ts'
import {Trace} from '../../src/trace/index.ts'
import type {Unit} from '../../src/types.ts'

export const unitFrom = (text: string): Unit => unitOf('paragraph-1', 'paragraph', Trace.of(text), {paragraph: 'paragraph-1'})
