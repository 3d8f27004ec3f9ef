import type { PreparedUnit, UnitLikeness } from './compare-units.js'
import { soundDistance } from './sound-distance.js'
import type { NameUnit } from './split-name.js'

// Longest first.
const FAMILY_ENDINGS = [
  'zadeh',
  'zoda',
  'zade',
  'yev',
  'iev',
  'zod',
  'off',
  'ov',
  'ev',
  'iy',
  'as',
  'is',
  'i',
  'y',
]
const GIVEN_ENDINGS = ['uddin', 'udin', 'zhan', 'bek', 'bai', 'jan', 'as', 'i', 'y']
const ANY_ENDING = [...new Set([...FAMILY_ENDINGS, ...GIVEN_ENDINGS])].sort((a, b) => b.length - a.length)
// Nabi-yev, Nabi-ev; but Nab-iev is none.
const LEAST_LEFT = 4

/** The folded unit without the ending its role may drop: `rahmon` of the family name Rahmonov; `null` when it has none. */
export function stemOf({ role, folded }: NameUnit): string | null {
  if (folded.length < 5) return null
  const endings = role === 'only' ? ANY_ENDING : role === 'family' ? FAMILY_ENDINGS : GIVEN_ENDINGS
  const found = endings.find(
    (ending) => folded.length >= ending.length + LEAST_LEFT && folded.endsWith(ending),
  )
  return found === undefined ? null : folded.slice(0, -found.length)
}

/**
 * Family names with and without their ending (`Imom`, `Imomi`; `Rahmon`, `Rahmonov`; `Zuhurov`,
 * `Zuhurzoda`; `Putin`, `Putinas`), and given names with and without a last `i` or a word of honour or faith (`Zakhar`, `Zakhary`; `Siraj`, `Sirajuddin`; `Kanat`, `Kanatbek`).
 * Both must stand in the same role: the given name Bagher and the family name Bagheri are two names.
 */
export function compareEndings(a: PreparedUnit, b: PreparedUnit): UnitLikeness | null {
  if (isFamily(a.unit.role) !== isFamily(b.unit.role)) return null
  // Zuhurov, Zuhurzoda; but Bakytzhan and Bakytbek are two given names.
  if (a.stem !== null && b.stem !== null && !isFamily(a.unit.role)) return null
  if ((a.stem === null && b.stem === null) || Math.min(a.folded.length, b.folded.length) < 4) return null
  const cost = soundDistance(a.stem ?? a.keys[0]!, b.stem ?? b.keys[0]!, 0.21)
  return cost <= 0.2 ? { cost: 0.5 + cost, rule: 'ending' } : null
}

const isFamily = (role: NameUnit['role']): boolean => role === 'family' || role === 'only'
