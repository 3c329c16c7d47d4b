/** How papers print questions and what answers them. */

/** What a paper that asks is called in its title: `LIJST VAN VRAGEN EN ANTWOORDEN`. */
export const listOfQuestions = /lijst van vragen/iu

/** `Vraag 3`, `Vraag (3):`, `Antwoord op vraag 1, 2 en 3`, `Antwoord:`: a heading wherever it has a line of its own. */
export const questionLine = /^(?:(?:Vraag|Antwoord|Mededeling):?$|(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? (?:\d{1,3}(?:(?:, | en |,| t\/m | tot en met | )\d{1,3}){0,30}|\(\d{1,3}\)):?$)/u

/** The number of a question alone, or of several: `2`, `2.`, `2 en 3`; `1,2` is a figure sooner. */
export const questionNumbers = /^(?!\d{1,3},\d{1,3}$)\d{1,3}(?:(?:, | en |,| t\/m | tot en met )\d{1,3}){0,20}\.?$/u

/** How a line begins that numbers a question by its word. */
export const numberedQuestion = /^(?:Vraag|Antwoord) \d/u

/** The line above an answer, or above all of them. */
export const answerLine = /^Antwoord(?:en)?:?$/u

/** The line below the answers, above why the questions were asked. */
export const explanationLine = /^Toelichting:?$/u
