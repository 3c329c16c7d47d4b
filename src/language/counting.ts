/** Words that decide whether a number counts what stands behind it. In lower case. */

/** What makes the number before it a fraction: «twee derde», «vijf achtsten». */
export const fractionWords: ReadonlySet<string> = new Set([
  'derde', 'derden', 'vierde', 'vierden', 'vijfde', 'vijfden', 'zesde', 'zesden', 'zevende', 'zevenden', 'achtste', 'achtsten', 'negende', 'negenden', 'tiende', 'tienden',
  'twintigste', 'twintigsten', 'honderdste', 'honderdsten', 'duizendste', 'duizendsten', 'miljoenste', 'miljoensten', 'miljardste', 'miljardsten', 'biljoenste', 'biljoensten'
])

/** What a duration, an amount or a fraction has, and no quantity. */
export const notCounted: ReadonlySet<string> = new Set([
  'seconde', 'seconden', 'minuut', 'minuten', 'uur', 'uren', 'dag', 'dagen', 'etmaal', 'etmalen', 'week', 'weken', 'maand', 'maanden', 'kwartaal', 'kwartalen',
  'jaar', 'jaren', 'halfjaar', 'decennium', 'decennia', 'eeuw', 'eeuwen', 'euro', 'euros', "euro's", 'euro’s', 'cent', 'dollar', 'dollars', 'gulden', 'ponden', 'procent',
  'procentpunt', 'promille', 'graad', ...fractionWords, 'allen', 'beiden', 'degenen'
])

/** In parts these are counted, alone they are a name: «1,5 graad», and not «de tweede graad». */
export const partsOf: ReadonlySet<string> = new Set(['graad'])

/** Behind these a number of four digits is a year: «in 2022 bedrijven». */
export const beforeYears: ReadonlySet<string> = new Set([
  'het', 'in', 'sinds', 'vanaf', 'van', 'per', 'voor', 'over', 'tot', 'eind', 'begin', 'medio', 'half', 'na', 'uit', 'jaar', 'jaren', 'en', 't/m', 'met', 'zomer', 'najaar',
  'voorjaar', 'winter', 'herfst', 'lente', 'mid', 'omstreeks', 'rond', 'uiterlijk', 'tussen'
])

/** «één keer»: in words it is no count, in digits it is: «slechts 1 keer». */
export const oneTime: ReadonlySet<string> = new Set(['keer', 'maal'])

/** «één lijn», «één ding»: idioms in which one is not a count. */
export const oneOfIdioms: ReadonlySet<string> = new Set(['lijn', 'ding', 'adem', 'geheel', 'oogopslag', ...oneTime, 'kant', 'zijde', 'hand', 'noemer', 'daarvan', 'slag'])

/** Behind these a number counts what was named before: «waarvan 312», «deden er 340 mee», «deze twee zijn». */
export const beforeBareCounts: ReadonlySet<string> = new Set(['waarvan', 'hiervan', 'daarvan', 'er', 'nog', 'deze', 'die', 'alle', 'wie'])

/** May stand between such a word and the number: «waarvan er inmiddels 33 zijn geleverd». */
export const untilNow: readonly string[] = ['inmiddels', 'al', 'reeds', 'nu', 'thans', 'slechts', 'ook', 'nog', 'totaal', 'in totaal', 'gemiddeld', 'naar schatting', 'momenteel', 'op dit moment', 'er']

/** Before the number that «aantal» speaks of: «het aantal meldingen steeg van 512 naar 737». */
export const amountVerbs: ReadonlySet<string> = new Set(['van', 'naar', 'tot', 'op', 'bedraagt', 'bedroeg', 'is', 'was', 'wordt', 'werd', 'betreft', 'betrof', 'rond', 'tegen'])

/** Behind these, and before a participle that ends the clause, a number counts what was named before: «en 350 afgewezen». */
export const beforeParted: ReadonlySet<string> = new Set(['en', 'of', 'maar', 'zijn', 'waren', 'werden', 'worden', 'is', 'was', 'werd', 'wordt', 'hebben', 'hadden', 'heeft', 'had', 'er', 'slechts', 'nog', 'waarvan', 'daarvan'])

/** What places several numbers alike: `40 zaken in Zeeland en circa 70 in Utrecht`. */
export const placing: readonly string[] = ['in', 'bij', 'voor', 'op', 'uit', 'naar', 'met', 'door', 'aan', 'via', 'vanuit', 'onder']

/** Before a number these speak of things that were named already: `de overige vier volgen later`. */
export const ofTheRest: ReadonlySet<string> = new Set(['overige', 'andere', 'alle', 'resterende', 'laatste', 'eerste', 'deze', 'die'])
