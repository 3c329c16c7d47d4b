/** What printers put around the text: running heads and feet, print block, page numbers. */

/** The chambers of the States General, as their papers name them. */
export const houses = '(?:Tweede Kamer|Eerste Kamer|Verenigde Vergadering)'
const years = '\\d{4}[-–/]\\d{2,4}'
const place = "['’`‘]s-Gravenhage,? \\d{4}"
/** The last lines of the print block, which some printers set before the foot, on its line. */
const printBlock = `(?:(?:ISSN \\d{4} ?- ?\\d{3}[\\dX])?${place}[ \\t\\u00a0]{0,80})?`

/**
 * `Tweede Kamer, vergaderjaar 2022–2023, 36 045, nr. 151` and `…, Aanhangsel`, with or without a page number, and with the
 * print block before it; a note or a line of prose has stops.
 */
export const runningFoot = new RegExp(`^${printBlock}${houses}, (?:vergaderjaar|zitting) ${years}, (?<own>(?:[^.\\n]|(?<=\\bnrs?)\\. ?(?=\\d)){1,120})$`, 'u')

/** A running foot up to the number of its page, or `Pagina 2 van 3` and at once behind it what the next page begins with. */
export const footWithNumber = new RegExp(
  `(?:${printBlock}${houses}, vergaderjaar ${years}, (?:Aanhangsel|\\d\\d ?\\d{3}(?:[- ](?:[IVX]{1,5}|\\d{2,3}))?, (?:nr\\. ?\\d{1,4}|[A-Z]{1,3})) (?=(?<number>\\d{1,12}))|\\d{0,2}Pagina ?\\d{1,3} ?van ?\\d{1,3}(?=[\\p{L}«“‘"(]))`,
  'uy'
)

/** A running foot that has the page's number behind it, on the same line: `…, nr. 12     1`, `…, Aanhangsel 1`. */
export const numberedFoot = /(?:\s{2}|\bnr\. ?\S{1,6} |, \p{Lu}{1,3} |\bAanhangsel )\d{1,4}$/u

/** `Pagina 2 van 4`, as letters in house style have it; LibreOffice prints `4Pagina1van4`. */
export const pageOf = /^(?:\d{0,4}Pagina ?\d{1,4} ?van ?\d{1,4}(?: |$)){1,4}$/u

/** The publisher's own identifier, alone on its line: `kst-25087-310`, `ah-tk-20232024-1980`. */
export const ownIdentifier = /^(?:kst|ah-tk|ah-ek|h-tk|h-ek|kv-tk|blg|nds-tk)-[0-9A-Za-z]{1,12}(?:-[0-9A-Za-z]{1,12}){0,4}$/u

/** The title of a table of contents. */
export const contentsTitle = /^Inhoud(?:sopgave)?(?: blz\.)?:?$/iu

/** What the publisher's website sets around notes: `X Noot`, `Naar boven`. */
export const websiteLink = /^(?:X Noot|Naar boven)$/u

/** `ISSN 0921 - 7371`. */
export const issn = /^(?:\S{1,12} )?ISSN \d{4} ?[-–•] ?\d{3}[\dX]\b/u

/** `’s-Gravenhage 2023`, with or without the running foot of its page on the same line. */
export const printPlace = new RegExp(`^${place}(?:\\s{1,80}${houses}, (?:vergaderjaar|zitting) \\d{4}[^\\n]{1,160})?$`, 'u')

/** A page number alone on its line. */
export const pageNumber = /^\d{1,4}$/u
