import { parseDateline, WirecopyError } from '../index.js'
import { CommandError, EXIT } from './command.js'

/** The option `--reference-date` as the functions of the package take it; left out if it was not given. */
export function readReferenceDate(given: string | boolean | undefined): { readonly referenceDate?: string } {
  if (typeof given !== 'string') return {}
  try {
    parseDateline('', { referenceDate: given })
    return { referenceDate: given }
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error
    throw new CommandError(`--reference-date: expected a day as 2024-03-05, got "${given}"`, EXIT.usage)
  }
}
