import { ROMANIZATION_TABLE, type RomanizationRule } from './romanization-table.js'

/** A spelling of the table without its anchors, filed under its first letter, longest first. */
interface Spelling {
  readonly letters: string
  readonly start: boolean
  readonly end: boolean
  readonly to: string
}

let spellings: ReadonlyMap<string, readonly Spelling[]> | undefined

/**
 * The sound of a word, the same for its usual romanizations: `Tschudinow`, `Chudinov` and `Čudinov`
 * all give `Cudinov`. Takes one lower-case word.
 */
export function romanizationKey(word: string): string {
  spellings ??= fileByFirstLetter(ROMANIZATION_TABLE)
  let sound = ''
  for (let i = 0; i < word.length; ) {
    const found = spellingAt(spellings.get(word[i]!), word, i)
    sound += found ? found.to : word[i]
    i += found ? found.letters.length : 1
  }
  return withoutDoubles(isPlain(sound) ? sound : sound.normalize('NFD').replace(/\p{M}/gu, ''))
}

function spellingAt(own: readonly Spelling[] | undefined, word: string, i: number): Spelling | undefined {
  if (own) for (const spelling of own) if (stands(spelling, word, i)) return spelling
  return undefined
}

function stands({ letters, start, end }: Spelling, word: string, i: number): boolean {
  return word.startsWith(letters, i) && (!start || i === 0) && (!end || i + letters.length === word.length)
}

function fileByFirstLetter(table: readonly RomanizationRule[]): Map<string, Spelling[]> {
  const filed = new Map<string, Spelling[]>()
  for (const { from, to } of table) {
    const letters = from.replace(/[\^$]/g, '')
    const spelling = { letters, start: from.startsWith('^'), end: from.endsWith('$'), to }
    filed.set(letters[0]!, [...(filed.get(letters[0]!) ?? []), spelling])
  }
  const anchors = ({ start, end }: Spelling) => (start ? 1 : 0) + (end ? 1 : 0)
  for (const list of filed.values()) {
    list.sort((a, b) => b.letters.length - a.letters.length || anchors(b) - anchors(a))
  }
  return filed
}

function withoutDoubles(sound: string): string {
  let single = ''
  let last = ''
  for (const letter of sound) {
    if (letter !== last) single += letter
    last = letter
  }
  return single
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
