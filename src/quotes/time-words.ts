import { wordSet } from '../text/word-set.js'
import type { MarkedStory } from './marked-story.js'

const TIME_WORD = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun. today tonight afterward afterwards beforehand yesterday tomorrow earlier later now then also still too however instead meanwhile recently once again morning afternoon evening night',
)
const PERIOD = wordSet('week weekend month year decade spring summer autumn fall winter season')
const WHICH_PERIOD = wordSet('this last next that every each late early')

/** Whether a token is a day or adverb of time, which may stand between subject and verb or after the verb. */
export function isTimeWord(lower: string): boolean {
  return TIME_WORD.has(lower)
}

/** Whether a token ends "this week", "last month": time, not somebody. */
export function endsPeriod({ tokens }: MarkedStory, i: number): boolean {
  return i > 0 && i < tokens.length && PERIOD.has(tokens.lower[i]!) && WHICH_PERIOD.has(tokens.lower[i - 1]!)
}
