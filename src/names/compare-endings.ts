import type { PreparedUnit, UnitLikeness } from './compare-units.js'
import { romanizationKey } from './romanization-key.js'
import { soundDistance } from './sound-distance.js'

const FAMILY_ENDING = /(?:i|ov|ev|yev|iev|zoda|zade|zadeh|zod|off|iy|y|as|is)$/
const GIVEN_ENDING = /(?:i|y|as)$/

/**
 * Family names with and without their ending (`Imom`, `Imomi`; `Rahmon`, `Rahmonov`; `Zuhurov`,
 * `Zuhurzoda`; `Putin`, `Putinas`), and given names with and without a last `i` (`Zakhar`, `Zakhary`).
 * Both must stand in the same role: the given name Bagher and the family name Bagheri are two names.
 */
export function compareEndings(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  const ending = isFamily(a) && isFamily(b) ? FAMILY_ENDING : isGiven(a) && isGiven(b) ? GIVEN_ENDING : null
  if (ending === null) return null
  const [x, y] = [stem(a.folded, ending), stem(b.folded, ending)]
  if ((x === a.folded && y === b.folded) || x.length < 4 || y.length < 4) return null
  const cost = soundDistance(romanizationKey(x), romanizationKey(y), 0.31)
  return cost <= 0.3 ? { cost: 0.5 + cost, rule: 'ending' } : null
}

const stem = (folded: string, ending: RegExp): string => folded.replace(ending, '')
const isFamily = ({ unit }: PreparedUnit): boolean => unit.role === 'family' || unit.role === 'only'
const isGiven = ({ unit }: PreparedUnit): boolean => unit.role === 'given' || unit.role === 'middle'
