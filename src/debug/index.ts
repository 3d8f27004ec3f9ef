/**
 * Why a story gives what it gives.
 *
 * @module wirecopy/debug
 */

export { type ExplainOptions, explain } from './explain.js'
export type {
  Antecedent,
  ApartExplanation,
  Border,
  DatelineExplanation,
  DatelineFact,
  DatelineLineExplanation,
  Explanation,
  FormExplanation,
  JoinExplanation,
  PersonExplanation,
  QuoteExplanation,
  Reason,
  RefusedCue,
  RefusedForm,
  RefusedRule,
  SharedCandidate,
  SharedForm,
  Signal,
  SpeakerExplanation,
  TopicExplanation,
  TopicLeftOut,
  TopicsExplanation,
  TriedStyle,
  WeighedEvidence,
  WeighedForm,
  WeighedTerm,
} from './explanation.js'
export { ruleNote } from './rule-note.js'
