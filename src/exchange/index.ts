import {brat} from './brat.ts'
import {csvw} from './csvw.ts'
import type {Exporter} from './exporter.ts'
import {doccano, prodigy} from './json-lines.ts'
import {labelStudio} from './label-studio.ts'
import {webAnnotation} from './web-annotation.ts'

/** Every format that `convert` writes. A new one is a file here and a word in this list. */
export const exporters: readonly Exporter[] = [webAnnotation, brat, labelStudio, doccano, prodigy, csvw]
