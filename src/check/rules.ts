/**
 * Every rule that can say something, with what it says: the source of the README's table. A message whose rule is not
 * here fails the tests.
 */
export const rules: Readonly<Record<string, string>> = {
  'cited-under-two-dates': 'one paper is cited under two dates, or under two titles',
  'currency-inferred': 'a sum names no currency: its sentence speaks of money, and the euro is taken, or the guilder in a paper of before 2002',
  'doubled-number': 'the number of a footnote is printed twice',
  'footnote-without-marker': 'no marker in the text points at a footnote',
  'heading-depth': 'plain text does not show how deep a heading stands: the highest level is taken',
  'hyphens-lost': 'no word of a printed paper is broken at a line end: the tool that made the text joined them, with their own hyphens',
  'impossible-date': 'the month has no such day (`31 april`): only month and year are read',
  'letter-without-date': 'the head has no date: relative dates have nothing to count from',
  'link-elsewhere': 'a reference of a source with links leads to another paper than it names',
  'missing-space': 'two words, or a word and a bracket, are printed without the space between them',
  'scale-misprinted': 'a scale is misprinted: «min.» where «mln.» is meant',
  'ton-of-money': '«ton» is read as a hundred thousand, its sense where money is meant',
  'scrambled-footnotes': 'the label of a footnote is printed behind other notes, and its text may begin in more than one place',
  'session-misprinted': 'the two years of a parliamentary year do not follow each other',
  'table-unclear': 'lines end in figures as the rows of a table do, but their columns cannot be told: they are left as text',
  'unbalanced-quotes': 'a quotation mark « or » has no partner in its paragraph',
  'unexplained-number': 'nothing explains a number',
  'weekday-mismatch': 'a date falls on another day of the week than the one printed before it',
  'year-written-as-number': 'a year is printed as a number, with a point (`2.023`)'
}
