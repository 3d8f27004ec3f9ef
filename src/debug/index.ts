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
  DatelineLineExplanation,
  Explanation,
  FormExplanation,
  JoinExplanation,
  PersonExplanation,
  QuoteExplanation,
  Reason,
  RefusedCue,
  RefusedForm,
  SharedCandidate,
  SharedForm,
  Signal,
  SpeakerExplanation,
  TopicExplanation,
  TopicScore,
  TopicsExplanation,
  TriedStyle,
  WeighedEvidence,
  WeighedForm,
  WeighedTerm,
} from './explanation.js'
export { ruleNote } from './rule-note.js'
