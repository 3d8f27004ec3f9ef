import { wordSet } from '../text/word-set.js'

/** Tags of verbs. */
export const VERBAL: ReadonlySet<string> = wordSet('AUX VERB')
/** Tags of nouns and names. */
export const NOMINAL: ReadonlySet<string> = wordSet('NOUN PROPN')
