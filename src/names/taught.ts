import type { DatelineLexicon } from '../dateline/dateline-lexicon.js'
import type { KnownPerson } from './known-person.js'
import type { NameLexicon } from './name-lexicon.js'

/** What a caller taught of all that finding people needs. */
export interface TaughtNames {
  readonly dateline?: DatelineLexicon | undefined
  readonly names?: NameLexicon | undefined
  readonly known?: readonly KnownPerson[]
}
