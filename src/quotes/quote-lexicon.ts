import type { CueTable } from './cue-table.js'

/** What a caller taught of quotations, compiled once. */
export interface QuoteLexicon {
  readonly cues: CueTable
  /** The name to use of each organisation, by `organizationKey`. */
  readonly organizations: ReadonlyMap<string, string>
}
