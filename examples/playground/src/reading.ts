import type { Article } from 'wirecopy'

/** Why a rule decides as it does: its id, and its note for a reader. */
export interface Reason {
  readonly rule: string
  readonly note: string
}

/** One story as the worker has read it. */
export interface Reading {
  readonly text: string
  readonly article: Article
  /** The reason of every rule that is named in `article`, by its id. */
  readonly reasons: Readonly<Record<string, Reason>>
  readonly milliseconds: number
}

/** What the page asks of the worker. */
export interface ReadRequest {
  readonly id: number
  readonly text: string
}

/** What the worker answers. */
export type ReadReply =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly problem: string }
