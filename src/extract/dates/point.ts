import type {Form, Setting, Stretch} from './form.ts'

/** Reads the longest date of some forms that begins at a place, with its end in `to`. */
export function pointReader(forms: readonly Form[]): (setting: Setting, at: number) => Stretch | undefined {
  const sticky = forms.map(form => ({form, pattern: new RegExp(form.pattern.source, 'uy')}))
  return (setting, at) => {
    let longest: Stretch | undefined
    for (const {form, pattern} of sticky) {
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
