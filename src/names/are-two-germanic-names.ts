// Second halves of German and Scandinavian family names, in the letters of the romanization key; Salman is none.
const SECOND_HALVES =
  'berg burg gren kuist kvist lund strom holm val stad baC bauer feld inger stein sen man'.split(' ')
const SHORTEST_FIRST_HALF = 2
const SHORTEST_BEFORE_MAN = 4

const AS_GOOD_AS_ONE: ReadonlySet<string> = new Set(['sz', 'zs', 'kC', 'Ck'])

/**
 * True for two German or Scandinavian family names with the same second half and another first half: that half is a
 * word (oak, hall, height), so that one vowel makes another name. Leaves room for s and z, ei and ai, and a letter lost or
 * swapped in a longer half. Takes two romanization keys.
 *
 *     Hall|gren  Hell|gren     two
 *     Wein|berg  Vain|berg     one
 *     Ros|berg   Roz|berg      one
 */
export function areTwoGermanicNames(a: string, b: string): boolean {
  const second = SECOND_HALVES.find((half) => a.endsWith(half))
  if (second === undefined || !b.endsWith(second)) return false
  const shortest = second === 'man' ? SHORTEST_BEFORE_MAN : SHORTEST_FIRST_HALF
  if (Math.min(a.length, b.length) - second.length < shortest) return false
  const [x, y] = [a.slice(0, -second.length), b.slice(0, -second.length)]
  let start = 0
  while (start < x.length && x[start] === y[start]) start++
  let end = 0
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++
  const [partX, partY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)]
  if (partX.length === 1 && partY.length === 1) {
    const isDiphthong = /[ae]/.test(partX) && /[ae]/.test(partY) && x[start + 1] === 'i'
    return !isDiphthong && !AS_GOOD_AS_ONE.has(partX + partY)
  }
  const isSwap = partX.length === 2 && partX === [...partY].reverse().join('')
  const lost = partX + partY
  // Dahlgren, Dalgren; Lowberg, Loeberg.
  if (lost === 'v' || (lost === 'h' && start > 0)) return false
  return !((isSwap || lost.length === 1) && Math.max(x.length, y.length) >= 5)
}
