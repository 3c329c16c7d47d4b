import type {Document} from '../schema/letter.ts'
import {escape} from './html.ts'
import {say} from './texts.ts'

/** The footnotes as popovers, which their markers in the text open; the browser does it, no script is needed. */
export function notes({footnotes}: Document): string {
  return footnotes
    .filter(({marker}) => marker)
    .map(
      ({id, number, text, line}) =>
        `<aside class="note-popover" popover id="note:${escape(id)}" aria-label="${escape(number)}"><p lang="nl" class="keep"><b>${escape(number)}</b> ${escape(text)}</p><a href="#L${line}">${say('line')} ${line}</a></aside>\n`
    )
    .join('')
}
