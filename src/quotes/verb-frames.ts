import { wordSet } from '../text/word-set.js'
// What the verbs of one meaning take behind them: a clause, a thing, an infinitive, an addressee.

// "responded to the call", "commented on prices": what follows is not what was said.
export const REPORTS_NO_CLAUSE: RegExp = /^(?:respond|comment)/
export const TAKES_TOPIC: RegExp =
  /^(?:acknowledg|admit|announc|bemoan|confirm|demand|denied|denies|deny|disclos|emphasi[sz]|explain|not(?:e|ing)|pledg|predict|promis|recount|reiterat|report|reveal|signal|stress|suggest|underscor)/
export const TAKES_INFINITIVE: RegExp = /^(?:agree|claim|pledg|promis|swear|swor|vow)/
export const TAKES_ADDRESSEE_AND_INFINITIVE: ReadonlySet<string> = wordSet(
  'asks asked asking ask told tells tell telling warns warned warning warn advise advises advised advising reminds reminded reminding remind',
)
