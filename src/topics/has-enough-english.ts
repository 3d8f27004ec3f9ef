import type { TopicModel } from './decode-model.js'
import type { Token } from './tokens.js'

// Words that stand in any English text and hardly in any other.
const FUNCTION_WORDS =
  'a about after against all also an and are as at be been before being between but by can could did do down ' +
  'during for from had has have he her his how i if in into is it its more most no not of off on one only or ' +
  'other our out over said she so some such than that the their them there these they this those to two under ' +
  'up was we were what when where which while who why will with would you your'

const FEWEST_KNOWN = 3
const KNOWN_SHARE = 0.3

let functionWords: ReadonlySet<string> | undefined

/** Whether a text has enough words that we know: not so for other languages, tables, two-word scraps. */
export function hasEnoughEnglish(tokens: readonly Token[], model: TopicModel): boolean {
  functionWords ??= new Set(FUNCTION_WORDS.split(' '))
  let known = 0
  for (const { key } of tokens) if (functionWords.has(key) || model.terms.has(key)) known++
  return known >= FEWEST_KNOWN && known >= KNOWN_SHARE * tokens.length
}
