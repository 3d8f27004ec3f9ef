import { EVIDENCE_AGAINST } from './evidence-against.js'
import { EVIDENCE_FOR } from './evidence-for.js'
import { EVIDENCE_IN_NAME } from './evidence-in-name.js'
import { EVIDENCE_OF_PLACE } from './evidence-of-place.js'
import type { EvidenceRule } from './evidence-rule.js'

/** All the rules; the sum of the weights of those that hold decides, see `find-mentions`. */
export const NAME_EVIDENCE: readonly EvidenceRule[] = [
  ...EVIDENCE_IN_NAME,
  ...EVIDENCE_FOR,
  ...EVIDENCE_OF_PLACE,
  ...EVIDENCE_AGAINST,
]
