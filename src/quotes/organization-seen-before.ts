import { type Heard, isNear, type Resolved } from './heard.js'

const BUSINESS =
  /^(?:airline|automaker|bank|brewer|business|carmaker|carrier|chain|company|conglomerate|developer|firm|giant|group|insurer|lender|maker|manufacturer|miner|operator|producer|retailer|startup|supplier)$/
const PAPER = /^(?:broadcaster|magazine|newspaper|paper|site|website)$/
const PAPER_NAME =
  /\b(?:BBC|CNN|Daily|Gazette|Guardian|Herald|Journal|Mail|Mirror|News|Post|Sun|Telegraph|Times|Tribune)\b/
// Names that no business has.
const INSTITUTION =
  /\b(?:Agency|Army|Association|Authority|Church|Commission|Committee|Congress|Council|Court|Department|Embassy|Government|House|Institute|Kremlin|Ministry|Nations|Navy|Office|Parliament|Party|Pentagon|Police|Senate|Union|University)\b/

/** "The company", "the ministry", "the paper": the organisation that last spoke under its name, if it can be called that. */
export function organizationSeenBefore(
  named: Heard | null,
  at: number,
  printed: string,
  head: string,
): Resolved | null {
  if (!isNear(named, at) || !/^the \p{Ll}/iu.test(printed) || /\s\P{L}*\p{Lu}/u.test(printed)) return null
  const { name } = named.speaker
  const fits = BUSINESS.test(head)
    ? !INSTITUTION.test(name) && !PAPER_NAME.test(name)
    : PAPER.test(head)
      ? PAPER_NAME.test(name)
      : name.toLowerCase().split(/\s+/).includes(head)
  return fits ? named : null
}
