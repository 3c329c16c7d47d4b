/** What a letter in the government's house style (rijkshuisstijl) has around its text. */

/** The letter's first line. */
export const returnAddress = /^> ?Retouradres\b/u

/** Lines of the column with the sender's data, and of the heads of later pages. */
export const senderData =
  /^(?:> ?Retouradres\b|Directoraat-[Gg]eneraal\b|Contactpersoon\b|Projectnaam\b|(?:Ons|Uw) kenmerk|Kenmerk:?$|Onze referentie\b|Uw referentie\b|Uw brief(?: van)?:?$|Uw brief \(kenmerk\)|(?:Bezoek|Post)adres:?$|Overheidsidentificatienr\b|Kopie aan:?$|Behandeld door:?$|Bij beantwoording,? de datum|Bij beantwoording, datum|Correspondentie uitsluitend\b|Wilt u slechts\b|Bijlagen?$|Bijlage\(n\)$)/u

/** A label of that column, alone on its line, whose value stands below. */
export const senderLabel =
  /^(?:(?:(?:Ons|Uw) )?[Kk]enmerk|(?:Onze|Uw) referentie|Uw brief(?: van| \(kenmerk\))?|(?:Bezoek|Post)adres|Overheidsidentificatienr|Kopie aan|Behandeld door|Contactpersoon|Projectnaam|Bijlagen?|Bijlage\(n\)):?$/u

/** A label whose value is a mark of the sender's own, and no number of a paper. */
export const markLabel = /^(?:(?:(?:Ons|Uw) )?[Kk]enmerk|(?:Onze|Uw) referentie|Overheidsidentificatienr)\b:?$/u

/** What the column ends with, in a sentence or two. */
export const senderRequest = /^(?:Bij beantwoording\b|Correspondentie uitsluitend\b|Wilt u slechts\b)/u

/** The part of a ministry that sends the letter: the first line of the column. */
export const senderUnit = /^(?:(?:Directoraat-[Gg]eneraal|Directie|Bestuursdepartement|Programma-?[Dd]irectie)\b|Ministerie van(?:$| \p{Lu}))/u

/** `2511 DP Den Haag`, `Postbus 20301`, `T 070 426 64 26`: where the sender is found. */
export const senderAddress = /^(?:\d{4} ?[A-Z]{2} {1,4}\p{Lu}|Postbus \d|www\.|[TFME] [\d(+])/u

/** How lines begin that stand in the head only, between its labels. */
export const senderLine = /^(?:Ministerie van(?:$| \p{Lu})|(?:Onze|Uw) referentie\b|Bij beantwoording\b|Postbus \d|www\.)/u

/** `Onderwerp` or `Betreft`, alone or with the subject behind it. */
export const subjectLabel = /^(?:Onderwerp|Betreft)\b:?/u

/** What a letter begins and ends with, each on a line of its own. */
export const salutation = /^Geachte [^.]{1,80},$/u
export const opensSalutation = /^Geachte\b/u
export const closing = /^(?:Hoogachtend|Met vriendelijke groet(?:en)?|Met de meeste hoogachting),?$/u
