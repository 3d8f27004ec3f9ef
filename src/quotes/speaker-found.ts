import type { Trace } from '../trace.js'
import type { Resolved } from './heard.js'
import type { QuoteEvent, SpeakerWay } from './quote-events.js'

/** Gives back whom a source stands for, and takes down by which way that was found. */
export function speakerFound<Found extends Resolved | null>(
  trace: Trace | undefined,
  way: SpeakerWay,
  found: Found,
): Found {
  trace?.note({ kind: 'speaker-found', way } satisfies QuoteEvent)
  return found
}
