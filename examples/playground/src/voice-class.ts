import type { CastMember } from './list-cast.js'

// Colours that can be told apart on paper and on black; more speakers begin again, and their numbers tell.
const VOICES = 8

/** The class that gives somebody their colour. */
export function voiceClass({ number, kind }: CastMember): string {
  if (number === null) return kind === 'unknown' ? 'voice-unknown' : 'voice-silent'
  return `voice-${((number - 1) % VOICES) + 1}`
}
