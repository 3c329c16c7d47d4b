import * as closed from '../language/function-words.ts'
import * as verbs from '../language/verbs.ts'
import {tagByForm} from './tag-by-form.ts'
import {tokenize, type Term} from './tokenize.ts'

interface World {
  hooks: string[]
  methods: {one: {tokenize: {fromString: (text: string) => Term[][]}}}
}

/**
 * Dutch for compromise/one, which knows English only: a tokenizer that keeps accents, decimal commas and exact offsets,
 * a lexicon of the closed classes and of verbs with their tense, and a tagger by the form of words for the open classes.
 *
 * It takes the place of the English hooks: Dutch prose has no contractions that would be worth their cost, and the
 * English ones make a range of «501-02».
 *
 * Tags of the lexicon: Determiner, Quantifier, Pronoun, Preposition, Coordinator, Subordinator, Adverb; PastTense,
 * PresentTense, FutureTense, Perfect, Conditional, Forward, Arriving. Tags by form: see tag-by-form.ts.
 */
export const dutchPlugin = {
  words: lexicon(),
  compute: {
    dutchForms: (view: {docs: Term[][]}): void => view.docs.forEach(tagByForm)
  },
  mutate: (world: World): void => {
    world.methods.one.tokenize.fromString = tokenize
    world.hooks = ['lexicon', 'dutchForms']
  }
}

/* --- internal --- */

/** Word → tags; of two classes the one that is told later. */
function lexicon(): Record<string, string | string[]> {
  const classes: [tag: string | string[], words: Iterable<string>][] = [
    ['PresentTense', verbs.presentForms],
    [['PresentTense', 'Arriving'], verbs.arrivingForms],
    ['PastTense', verbs.pastForms],
    ['Forward', verbs.forwardParticiples],
    ['Adverb', closed.adverbs],
    ['Pronoun', closed.pronouns],
    ['Quantifier', closed.quantifiers],
    ['Subordinator', closed.subordinators],
    ['Preposition', closed.prepositions],
    ['Coordinator', closed.coordinators],
    ['Determiner', closed.determiners],
    ['FutureTense', verbs.futureAuxiliaries],
    [['PresentTense', 'Perfect'], verbs.perfectAuxiliaries],
    ['Conditional', verbs.conditionalAuxiliaries]
  ]
  return Object.fromEntries(classes.flatMap(([tag, words]) => [...words].map(word => [word, tag])))
}
