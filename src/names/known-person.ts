import type { Named } from '../read-options.js'
import { withoutInvisible } from '../text/invisible.js'

/** Someone the caller knows, under the name to use and other names that stand for the same person. */
export interface KnownPerson {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The `known` option as callers write it: a bare name, or a name with aliases. */
export type KnownOption = readonly Named[]

/** The `known` option in one shape. */
export function readKnown(known: KnownOption | undefined): KnownPerson[] {
  return (known ?? []).map((person) => {
    const { name, aliases = [] } = typeof person === 'string' ? { name: person } : person
    return { name: withoutInvisible(name), aliases: aliases.map(withoutInvisible) }
  })
}
