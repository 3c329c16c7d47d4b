/** The line that a motion's text begins with. */
export const motionOpening = /^De Kamer,$/u

/** The line that it ends with. */
export const motionClosing = /^en gaat over tot de orde van de dag\.$/iu

/** What each consideration and each request of a motion begins with. */
export const motionPart =
  /^(?:gehoord|gelezen|gelet|constaterende?|overwegende?|vaststellende?|verzoekt?|spreekt|roept|draagt|nodigt|betreurt|erkent|erkennende|wijzende?|indachtig|van (?:mening|oordeel)|voorts|tevens|dringt|besluit|beseffende|concluderende|bezien(?:de)?|herinnerende?|onderstreept|benadrukt|geeft|keurt|stelt|en gaat over)\b/u
