import { ROMANIZATION_TABLE } from './romanization-table.js'

interface Compiled {
  readonly pattern: RegExp
  readonly sounds: ReadonlyMap<string, string>
}

let compiled: Compiled | undefined

/**
 * The sound of a word, the same for its usual romanizations: `Tschudinow`, `Chudinov` and `Čudinov`
 * all give `Cudinov`. Takes one lower-case word.
 */
export function romanizationKey(word: string): string {
  compiled ??= compile()
  const { pattern, sounds } = compiled
  const sound = word.replace(pattern, (from, offset: number) => {
    const start = offset === 0 ? sounds.get(`^${from}`) : undefined
    const end = offset + from.length === word.length ? sounds.get(`${from}$`) : undefined
    return start ?? end ?? sounds.get(from) ?? from
  })
  return stripMarks(sound).replace(/(.)\1+/g, '$1')
}

function compile(): Compiled {
  const sounds = new Map(ROMANIZATION_TABLE.map(({ from, to }) => [from, to]))
  const anchored = (from: string) => (from.endsWith('$') ? `${from.slice(0, -1)}(?![\\p{L}\\p{M}])` : from)
  const parts = [...sounds.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return { pattern: new RegExp(parts.map(anchored).join('|'), 'gu'), sounds }
}

const stripMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')
