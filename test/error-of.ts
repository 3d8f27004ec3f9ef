import { expect } from 'vitest'
import { WirecopyError } from '../src/index.js'

/** The WirecopyError that a call throws; fails if it throws none. */
export function errorOf(call: () => unknown): WirecopyError {
  try {
    call()
  } catch (error) {
    expect(error).toBeInstanceOf(WirecopyError)
    return error as WirecopyError
  }
  throw new Error('nothing was thrown')
}
