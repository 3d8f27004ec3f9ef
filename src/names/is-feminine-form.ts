import { wordSet } from '../text/word-set.js'

// Family and given names that differ by gender are two people's: husband and wife, father and daughter.

const SKA = /(?:sk|ck|zk|tsk)a$/
const AYA = /(?:aya|aia|aja)$/
const MASCULINE_ADJECTIVE = wordSet('y yi iy i yj ij yy ii oy oi oj ey')

/**
 * True when the folded name `a` is the feminine of `b`: Ivanova of Ivanov, Wisniewska of Wisniewski,
 * Navalnaya of Navalny, Ivana of Ivan, Angela of Angelo, Papadopoulou of Papadopoulos.
 */
export function isFeminineForm(a: string, b: string): boolean {
  if (a.length < 4) return false
  if (a.endsWith('ou') && b.endsWith('os')) return a.slice(0, -2) === b.slice(0, -2)
  // Marcelle of Marcel, Adrienne of Adrien
  if (/[eia](?:ll|nn)e$/.test(a) && a.slice(0, -2) === b) return true
  if (!a.endsWith('a')) return false
  const stem = a.slice(0, -1)
  // Asma, Asmaa; Shukrullo, Shukrulla.
  if (stem.endsWith('a') || stem.endsWith('ull')) return false
  // Lukashenka and Lukashenko are Belarusian and Russian.
  if (stem === b || (`${stem}o` === b && !b.endsWith('ko'))) return true
  if (AYA.test(a) && MASCULINE_ADJECTIVE.has(ending(b, a.replace(AYA, '')))) return true
  return SKA.test(a) && MASCULINE_ADJECTIVE.has(ending(b, stem))
}

/** What `word` has after `stem`, or `-` when it does not begin with it. */
const ending = (word: string, stem: string): string => (word.startsWith(stem) ? word.slice(stem.length) : '-')
