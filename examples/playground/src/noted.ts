import type { Reason } from 'wirecopy/debug'

/** A rule or a reason with its note: `says: Suhartono said`. */
export function noted({ id, note }: Reason): string {
  return `${id}: ${note}`
}
