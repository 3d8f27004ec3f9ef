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

/** A part of a result that can be asked about; `index` is its place in the array of that name. */
export type Subject =
  | { readonly part: 'dateline' }
  | { readonly part: 'quotes' | 'topics'; readonly index: number }
  /** With `variant`, one other spelling of the person. */
  | { readonly part: 'people'; readonly index: number; readonly variant?: string }

/** A step on the way to a result, and what stands under it. */
export interface TraceStep {
  readonly text: string
  readonly under: readonly TraceStep[]
}

/** What the page asks of the worker: to read a text, or to trace how it came to a part of the result. */
export type ReadRequest =
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly text: string; readonly subject: Subject }

/** What the worker answers; a trace is `null` where it could not be made. */
export type ReadReply =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly problem: string }
  | { readonly id: number; readonly trace: readonly TraceStep[] | null }
