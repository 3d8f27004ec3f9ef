/** Something that a stage has decided, as it stood then. Each stage has events of its own, told by `kind`. */
export interface TraceEvent {
  readonly kind: string
}

/**
 * Takes down what the stages decide and what they refuse, for `explain`. Otherwise there is none: at
 * `trace?.note(…)` nothing is built.
 */
export interface Trace {
  readonly note: <Event extends TraceEvent>(event: Event) => void
}
