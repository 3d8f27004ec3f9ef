import type { TermTable } from './decode-model.js'
import type { Feature } from './find-features.js'
import type { Token } from './find-tokens.js'

/** What the topics of a text are found from. */
export interface TopicsWeighed {
  readonly kind: 'topics-weighed'
  readonly tokens: readonly Token[]
  /** The terms of the text that the model knows. */
  readonly features: readonly Feature[]
  readonly table: TermTable
  readonly names: readonly { readonly id: string; readonly label: string }[]
  readonly threshold: number
  /** Whether there is enough to go by. */
  readonly enough: boolean
}
