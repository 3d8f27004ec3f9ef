/** One story to be answered, in the order of the input. */
export interface Task {
  /** The record as read, or why it could not be. */
  readonly record: { readonly value: unknown } | { readonly id: unknown; readonly error: string }
  /** How much of the input it took. */
  readonly bytes: number
}
