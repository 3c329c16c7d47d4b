import {z} from 'zod'
import type {Extractor} from '../extract/define-extractor.ts'
import {kindTexts, type Text} from './texts.ts'

/** How a kind of mention looks: never by colour alone, but by the shape of its line and a sign as well. */
export interface Kind {
  name: string
  /** `k3`: names the kind in the style sheet and the page. */
  className: string
  sign: string
  label: Text
  hue: number
  line: 'solid' | 'dashed' | 'dotted' | 'double'
  /** Own columns of its table; empty for a kind that has no extractor. */
  columns: Extractor['columns']
  /** Fields of the value that a reader may fill in; `targets*` is a list. */
  fields: readonly string[]
}

/** Everything follows from the list of extractors, so a new kind needs nothing here. */
export function kindsOf(list: readonly Extractor[]): readonly Kind[] {
  let kinds = known.get(list)
  if (!kinds) known.set(list, (kinds = list.map((extractor, index) => kindOf(extractor, index, list))))
  return kinds
}

/** The rules of the style sheet that differ by kind: looks and filters. */
export function kindStyles(kinds: readonly Kind[]): string {
  return kinds
    .map(({className: k, hue, line}) =>
      [
        `.${k}{--hue:${hue};--line:${line}}`,
        `body:has(.only-${k}:checked) .${k}.finding{display:grid}`,
        `body:has(.only-${k}:checked) .${k}.mark{border-color:var(--ink-kind)}`
      ].join('\n')
    )
    .join('\n')
}

/* --- internal --- */

const known = new WeakMap<readonly Extractor[], readonly Kind[]>()

/** Signs that say what they mean in any language. U+FE0E keeps a sign from becoming a picture. */
const signs: Readonly<Record<string, string>> = {
  amount: '€',
  percentage: '%',
  quantity: '#',
  duration: '↔\uFE0E',
  date: '◔',
  reference: '§',
  citation: '”',
  url: '@'
}

const lines = ['solid', 'dashed', 'dotted', 'double'] as const

function kindOf({kind: name, columns, schema}: Extractor, index: number, list: readonly Extractor[]): Kind {
  return {
    name,
    className: `k${index}`,
    sign: signs[name] ?? initials(name, list),
    label: kindTexts[name] ?? {nl: name, en: name},
    // steps of the golden angle: neighbours differ, and a new kind changes no other
    hue: Math.round(250 + index * 137.508) % 360,
    line: lines[index % lines.length]!,
    columns,
    fields: fieldsOf(schema)
  }
}

/** The shortest beginning of the name that no other kind has. */
function initials(name: string, list: readonly Extractor[]): string {
  let length = 1
  while (length < name.length && list.some(({kind}) => kind !== name && kind.startsWith(name.slice(0, length)))) length++
  return name.slice(0, 1).toUpperCase() + name.slice(1, length)
}

function fieldsOf(schema: Extractor['schema']): string[] {
  const {properties = {}} = z.toJSONSchema(schema, {unrepresentable: 'any'}) as {properties?: Record<string, {type?: string; items?: {type?: string}}>}
  return Object.entries(properties).flatMap(([name, {type, items}]) => {
    if (type === 'string') return [name]
    return type === 'array' && items?.type === 'string' ? [`${name}*`] : []
  })
}
