/** What a letter in the government's house style (rijkshuisstijl) has around its text. */

/** The letter's first line. */
export const returnAddress = /^> ?Retouradres\b/u

/** Lines of the column with the sender's data, and of the heads of later pages. */
export const senderData =
  /^(?:> ?Retouradres\b|Directoraat-[Gg]eneraal\b|Contactpersoon\b|Projectnaam\b|(?:Ons|Uw) kenmerk|Uw brief \(kenmerk\)|Bij beantwoording de datum|Bijlagen?$)/u

/** How lines begin that stand in the head only, between its labels. */
export const senderLine = /^(?:Ministerie van \p{Lu}|(?:Onze|Uw) referentie\b|Bij beantwoording\b|Postbus \d|www\.)/u

/** `Onderwerp` or `Betreft`, alone or with the subject behind it. */
export const subjectLabel = /^(?:Onderwerp|Betreft)\b:?/u

/** What a letter begins and ends with, each on a line of its own. */
export const salutation = /^Geachte [^.]{1,80},$/u
export const closing = /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met de meeste hoogachting),?$/u
