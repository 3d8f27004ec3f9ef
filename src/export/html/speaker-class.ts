import { LIGHT } from './page-colours.js'

/** The class that gives a speaker's colour: `s1` for the first; `s0` when nobody knows who speaks (number 0). */
export function speakerClass(number: number): string {
  return number === 0 ? 's0' : `s${((number - 1) % LIGHT.speakers.length) + 1}`
}
