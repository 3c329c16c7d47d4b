import type {Form, Setting, Stretch} from './form.ts'

/** Reads the longest date of some forms that begins at a place, with its end in `to`. */
export function pointReader(forms: readonly Form[]): (setting: Setting, at: number) => Stretch | undefined {
  const byWord = new Map<string, Form[]>()
  for (const form of forms) for (const word of [...(form.at.words ?? []), ...(form.at.digits ? ['0'] : []), ...(form.at.signs ?? '')]) byWord.set(word, [...(byWord.get(word) ?? []), form])
  const sticky = new Map(forms.map(form => [form, new RegExp(form.pattern.source, 'uy')]))
  return (setting, at) => {
    let longest: Stretch | undefined
    for (const form of byWord.get(triggerAt(setting.folded, at)) ?? []) {
      const pattern = sticky.get(form)!
      pattern.lastIndex = at
      const match = pattern.exec(setting.folded)
      if (!match) continue
      const to = at + match[0].length
      const read = form.read(match.groups ?? {}, {...setting, from: at, to})
      if (read && (longest === undefined || (read.to ?? to) > longest.to!)) longest = {...read, to: read.to ?? to}
    }
    return longest
  }
}

/* --- internal --- */

const TRIGGER = /\d|\p{L}{1,30}|[’‘']/uy

/** The word or the sign that begins at a place; `0` for any digit. */
function triggerAt(folded: string, at: number): string {
  TRIGGER.lastIndex = at
  const word = TRIGGER.exec(folded)?.[0] ?? ''
  return /\d/.test(word) ? '0' : word
}
