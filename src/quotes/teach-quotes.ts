import { type FieldsOf, listOf, type Named, namesOf, objectOf, readNamed, textLike } from '../read-options.js'
import { type CueOptions, readCues } from './cue-table.js'
import { organizationKey } from './organization-key.js'
import type { QuoteLexicon } from './quote-lexicon.js'

/** What a caller can teach of quotations. */
export interface TeachQuotesOptions {
  /** Reporting verbs and phrases to add, and those that are to attribute nothing. */
  readonly cues?: CueOptions
  /**
   * Organisations, by name or with the other names that they are printed under: as speakers they are organisations
   * under the name to use, and never people.
   */
  readonly organizations?: readonly Named[]
}

const VERB = /* @__PURE__ */ textLike(
  'a verb as "quip", "quip+" (quipped) or "speak/spoke,spoken"',
  /^\p{L}[\p{L}-]*\+?(?:\/\p{L}[\p{L}-]*(?:,\p{L}[\p{L}-]*)*)?$/u,
)
const VERBS = /* @__PURE__ */ listOf(VERB)
const PHRASE = /* @__PURE__ */ textLike('words without marks, as "according to"', /^\p{L}+(?: \p{L}+)*$/u)

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
    without: listOf(textLike('a verb in its base form or a phrase', /^\p{L}[\p{L}-]*(?: \p{L}+)*$/u)),
  }),
  organizations: listOf(readNamed),
})

/** Compiles what a caller taught of quotations; undefined if that is nothing. */
export function teachQuotes({ cues, organizations }: TeachQuotesOptions): QuoteLexicon | undefined {
  if (!cues && !organizations) return undefined
  const names = new Map<string, string>()
  for (const organization of organizations ?? []) {
    const [name, ...others] = namesOf(organization)
    for (const printed of [name, ...others]) names.set(organizationKey(printed), name)
  }
  return { cues: readCues(cues), organizations: names }
}
