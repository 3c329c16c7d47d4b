/** More columns of figures than any page has room for. */
export const MOST_COLUMNS = 24
/** A run of more lines or rows that is no table is none from its second on either: it is never read anew one by one. */
export const AGAIN = 8
/** No line of a printed table is longer, blanks and all. */
export const LONGEST_LINE = 300
/** By so many characters what stands in one column may begin apart. */
export const LEEWAY = 2
