import { describe } from '../check-input.js'
import { WirecopyError } from '../errors.js'

/** Throws `INPUT_TYPE` unless `value` is a string. */
export function checkName(caller: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return
  throw new WirecopyError('INPUT_TYPE', `${caller}: expected a name as a string, got ${describe(value)}.`)
}
