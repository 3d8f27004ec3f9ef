import type { LabelRuleId } from './find-labelled.js'
import type { LeadRuleId } from './find-unclaimed.js'

/** What the rules look like that need no cue. */
export const LONE_RULES: Readonly<Record<LabelRuleId | LeadRuleId, string>> = {
  'lead-colon-marks': 'Imomi had one wish: “Let it be quiet.”',
  'lead-sentence-marks': 'Imomi stayed calm. “Nobody has to leave.”',
  'marks-signature': '“Let it be quiet.” — Sodik Imom',
  'title-signature': 'In a headline: Border talks to end this year — Imomi',
  'title-source-colon': 'In a headline: Imomi: Border talks to end this year',
  transcript: 'IMOMI: Border talks end this year.',
}
