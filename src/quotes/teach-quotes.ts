import {
  type FieldsOf,
  listOf,
  type Named,
  namesOf,
  objectOf,
  type Read,
  refuse,
  textLike,
} from '../read-options.js'
import { type CueOptions, isCue, readCues } from './cue-table.js'
import { organizationKey } from './organization-key.js'
import type { QuoteLexicon } from './quote-lexicon.js'

/** What a caller can teach of quotations. */
export interface TeachQuotesOptions {
  /** Reporting verbs and phrases to add, and those that are to attribute nothing. */
  readonly cues?: CueOptions
}

// Other words with a hyphen are two in a story: live-tweeted.
const WORD = '(?:(?:co|de|e|pre|re)-)?\\p{L}+'
const VERB = /* @__PURE__ */ textLike(
  'a verb as "quip", "quip+" (quipped) or "speak/spoke,spoken", in one word (a hyphen behind co, de, e, pre or re)',
  /* @__PURE__ */ new RegExp(`^${WORD}\\+?(?:/${WORD}(?:,${WORD})*)?$`, 'iu'),
)
const VERBS = /* @__PURE__ */ listOf(VERB)
const PHRASE = /* @__PURE__ */ textLike('words without marks, as "according to"', /^\p{L}+(?: \p{L}+)*$/u)

const CUE: Read<string> = (value, path) => {
  if (typeof value !== 'string' || !isCue(value.toLowerCase()))
    refuse(path, 'a verb or phrase that attributes, as "say" or "according to"', value)
  return value
}

/** What each option may be. */
export const quoteFields = (): FieldsOf<TeachQuotesOptions> => ({
  cues: objectOf<CueOptions>({
    verbs: objectOf<NonNullable<CueOptions['verbs']>>({
      say: VERBS,
      state: VERBS,
      ask: VERBS,
      tell: VERBS,
      act: VERBS,
      voice: VERBS,
    }),
    phrases: listOf(PHRASE),
    without: listOf(CUE),
  }),
})

/** Compiles what a caller taught of quotations, and the organisations that may speak; undefined if that is nothing. */
export function teachQuotes(
  { cues }: TeachQuotesOptions,
  organizations: readonly Named[],
): QuoteLexicon | undefined {
  if (!cues && organizations.length === 0) return undefined
  const names = new Map<string, string>()
  for (const organization of organizations) {
    const [name, ...others] = namesOf(organization)
    for (const printed of [name, ...others]) names.set(organizationKey(printed), name)
  }
  return { cues: readCues(cues), organizations: names }
}
