import { EAST_ASIAN_FAMILY_NAMES } from './east-asian-names.js'
import { ARTICLES, COMPOUND_HEADS, FILIATION, NOBILIARY } from './particles.js'
import type { NameWord } from './split-words.js'

/** Puts every particle on the word after it: `van`, `der`, `Berg` is one word. */
export function attachParticles(words: readonly NameWord[]): NameWord[] {
  const drafts: NameWord[] = []
  let held: NameWord[] = []
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (next && isParticle(word, next, drafts.length + held.length === 0, i + 2 >= words.length)) {
      held.push(word)
      return
    }
    drafts.push(isFaith(word, held, drafts) ? mergeFaith(drafts.pop()!, held, word) : mergeHeld(held, word))
    held = []
  })
  return drafts
}

function isParticle(word: NameWord, next: NameWord, first: boolean, nextIsLast: boolean): boolean {
  const { folded } = word
  if (word.initial) return false
  const lower = word.text === word.text.toLowerCase()
  // Umm Kulthum; but Um, Om and Abi may be names of their own.
  if (COMPOUND_HEADS.has(folded)) return lower || next.hyphened || (folded.length > 2 && folded !== 'abi')
  if (ARTICLES.has(folded)) {
    // "Al Gore", "Al Pacino": a given name, unless Arabic spelling shows.
    if (first && !next.hyphened && !lower) return !nextIsLast
    return lower || next.hyphened || !first
  }
  if (FILIATION.has(folded)) return lower || !first || (next.hyphened && nextIsLast)
  if (!NOBILIARY.has(folded)) return false
  if (lower) return true
  // Capitalized: "Van Der Berg", "De La Cruz", "Ter-Petrosyan"; but "Van Morrison", "Le Duc Tho", "Do Muoi".
  if (EAST_ASIAN_FAMILY_NAMES.has(folded) || folded === 'ter' || folded === 'y' || folded === 'e')
    return false
  return folded.length > 1 && (!first || nextIsLast === false)
}

/** `Salah` + `al-Din`, `Nasr` + `Eddine`: one name. */
function isFaith(word: NameWord, held: readonly NameWord[], drafts: readonly NameWord[]): boolean {
  const last = drafts.at(-1)
  if (!last || last.initial) return false
  if (held.length === 0) return /^[aeu][dl]d(?:i|ee|ie)ne?$/.test(word.folded)
  return held.length === 1 && ARTICLES.has(held[0]!.folded) && /^d(?:i|ee|ie)ne?$/.test(word.folded)
}

function mergeFaith(head: NameWord, held: readonly NameWord[], word: NameWord): NameWord {
  return {
    ...head,
    text: joinTexts([head, ...held, word]),
    folded: `${head.folded}uddin`,
    accented: `${head.accented}uddin`,
  }
}

function mergeHeld(held: readonly NameWord[], word: NameWord): NameWord {
  if (held.length === 0) return word
  const compound = held.findIndex((particle) => COMPOUND_HEADS.has(particle.folded))
  const before = compound < 0 ? held : held.slice(0, compound)
  const inside = compound < 0 ? [] : held.slice(compound)
  const all = [...held, word]
  const text = joinTexts(all)
  const head = inside.length > 0 ? compoundHead(inside[0]!.folded) : ''
  return {
    ...word,
    text,
    folded: head + word.folded,
    accented: head + word.accented,
    particles: before.map((particle) => particle.folded),
    particleText: text.slice(0, text.length - word.text.length),
    hyphened: all[0]!.hyphened,
  }
}

function joinTexts(words: readonly NameWord[]): string {
  return words.reduce(
    (text, word, i) => (i === 0 ? word.text : text + (word.hyphened ? '-' : ' ') + word.text),
    '',
  )
}

function compoundHead(folded: string): string {
  if (folded.startsWith('abd')) return 'abdul'
  return /^u?m|^oum/.test(folded) ? 'umm' : 'abu'
}
