/** A colour for a speaker: behind the words, and for lines and labels. */
export interface SpeakerColour {
  readonly tint: string
  readonly strong: string
}

/** The colours of a page. Every pair that is read together has a contrast of 4.5 or more (WCAG AA); a test holds it. */
export interface Theme {
  readonly paper: string
  readonly card: string
  readonly line: string
  readonly ink: string
  readonly dim: string
  /** By speaker, from the beginning again when there are more. */
  readonly speakers: readonly SpeakerColour[]
  readonly unknown: SpeakerColour
}

export const LIGHT: Theme = {
  paper: '#faf8f4',
  card: '#ffffff',
  line: '#ddd7cc',
  ink: '#1f1d1a',
  dim: '#625d55',
  speakers: [
    { tint: '#dbe9fb', strong: '#1b54a8' },
    { tint: '#fde3cc', strong: '#96420c' },
    { tint: '#d8f0da', strong: '#1d6630' },
    { tint: '#ecdffa', strong: '#6f30b5' },
    { tint: '#fbdce8', strong: '#a8205f' },
    { tint: '#cfeeed', strong: '#0f6060' },
    { tint: '#f6ecb8', strong: '#715300' },
    { tint: '#fadbd7', strong: '#a82a20' },
  ],
  unknown: { tint: '#e9e6df', strong: '#58534b' },
}

export const DARK: Theme = {
  paper: '#15171b',
  card: '#1d2025',
  line: '#373c45',
  ink: '#e8e5de',
  dim: '#aaa69c',
  speakers: [
    { tint: '#1d3657', strong: '#93c2fb' },
    { tint: '#4b2c14', strong: '#f9b97d' },
    { tint: '#173d24', strong: '#8bdba0' },
    { tint: '#3b2659', strong: '#d2b0f8' },
    { tint: '#4b1d37', strong: '#f6a5cb' },
    { tint: '#113f40', strong: '#76d9d6' },
    { tint: '#423510', strong: '#ecce66' },
    { tint: '#4d201c', strong: '#f8a79f' },
  ],
  unknown: { tint: '#2e3238', strong: '#b9b5ac' },
}
