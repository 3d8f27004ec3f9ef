import { wordSet } from '../text/word-set.js'
import type { MarkedStory } from './marked-story.js'

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const TIME_WORD = wordSet(
  `${DAYS} mon. tue. tues. wed. thu. thurs. fri. sat. sun. today tonight afterward afterwards beforehand yesterday tomorrow earlier later now then also still too however instead meanwhile recently once again morning afternoon evening night`,
)
const PERIOD = wordSet('week weekend month year decade spring summer autumn fall winter season')
const WHICH_PERIOD = wordSet('this last next that every each late early')
const DATED = wordSet(
  `week weekend month year morning afternoon evening night spring summer autumn fall winter time ${DAYS} january february march april may june july august september october november december`,
)
const WHICH_DATE = wordSet('this last next that earlier later each every')

/** Whether a token is a day or adverb of time, which may stand between subject and verb or after the verb. */
export function isTimeWord(lower: string): boolean {
  return TIME_WORD.has(lower)
}

/** Whether a token ends "this week", "last month": time, not somebody. */
export function endsPeriod({ tokens }: MarkedStory, i: number): boolean {
  return i > 0 && i < tokens.length && PERIOD.has(tokens.lower[i]!) && WHICH_PERIOD.has(tokens.lower[i - 1]!)
}

/** Whether two tokens date a report: said | last May | that … */
export function startsDate({ tokens }: MarkedStory, i: number): boolean {
  return WHICH_DATE.has(tokens.lower[i]!) && DATED.has(tokens.lower[i + 1] ?? '')
}
