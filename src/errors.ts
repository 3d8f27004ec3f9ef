/** What kind of misuse a {@link WirecopyError} reports. */
export type WirecopyErrorCode =
  | 'INPUT_TYPE'
  | 'INPUT_VALUE'
  | 'OPTION_TYPE'
  | 'UNKNOWN_OPTION'
  | 'OPTION_VALUE'

/**
 * Thrown on misuse only (a wrong type, an unknown option, a value out of range), never because of
 * what a text contains. The message says what was passed, what was expected and where.
 *
 * @example
 * try {
 *   parseDateline(42 as unknown as string)
 * } catch (error) {
 *   error.code // 'INPUT_TYPE'
 * }
 */
export class WirecopyError extends Error {
  override readonly name = 'WirecopyError'
  readonly code: WirecopyErrorCode

  constructor(code: WirecopyErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
