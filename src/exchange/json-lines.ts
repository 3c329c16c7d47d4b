import type {Exporter} from './exporter.ts'

/** doccano (sequence labelling): `{"text","label":[[start,end,kind]]}`, code points. */
export const doccano: Exporter = {
  format: 'doccano',
  summary: 'doccano: a .jsonl for each letter, for sequence labelling',
  letter: ({document: {letter, mentions}, source}) => [
    line(letter, {text: source, label: mentions.map(({start, end, kind}) => [start, end, kind]), letter})
  ]
}

/** Prodigy: `{"text","spans":[{"start","end","label"}],"meta"}`, code points. */
export const prodigy: Exporter = {
  format: 'prodigy',
  summary: 'Prodigy and spaCy: a .jsonl for each letter, with spans',
  letter: ({document: {letter, mentions}, source}) => [
    line(letter, {text: source, spans: mentions.map(({start, end, kind}) => ({start, end, label: kind})), meta: {letter}})
  ]
}

/* --- internal --- */

function line(letter: string, value: object): {name: string; content: string} {
  return {name: `${letter}.jsonl`, content: `${JSON.stringify(value)}\n`}
}
