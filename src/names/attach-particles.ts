import { EAST_ASIAN_FAMILY_NAMES } from './east-asian-names.js'
import { ARTICLES, COMPOUND_HEADS, FILIATION, NOBILIARY } from './particles.js'
import type { NameWord } from './split-words.js'

/** Puts every particle on the word after it: `van`, `der`, `Berg` is one draft. */
export function attachParticles(words: readonly NameWord[]): NameWord[] {
  const drafts: NameWord[] = []
  let held: NameWord[] = []
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (next && isParticle(word, next, drafts.length + held.length === 0, i + 2 >= words.length)) {
      held.push(word)
      return
    }
    const merged = isFaith(word, held, drafts) ? mergeFaith(drafts.pop()!, word) : mergeHeld(held, word)
    drafts.push(merged)
    held = []
  })
  return drafts
}

function isParticle(word: NameWord, next: NameWord, first: boolean, nextIsLast: boolean): boolean {
  const { folded } = word
  if (word.initial) return false
  const lower = word.text === word.text.toLowerCase()
  if (COMPOUND_HEADS.has(folded)) return !(folded.length === 2 && !lower && !next.hyphened)
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

/** `Salah` + `al-Din`, `Nasr` + `eddine`: one name. */
function isFaith(word: NameWord, held: readonly NameWord[], drafts: readonly NameWord[]): boolean {
  const last = drafts.at(-1)
  if (!last || last.initial || !/^d(?:i|ee|ie)n[e]?$/.test(word.folded)) return false
  return held.length === 1 && ARTICLES.has(held[0]!.folded)
}

function mergeFaith(head: NameWord, word: NameWord): NameWord {
  return {
    ...head,
    text: `${head.text} al-${word.text}`,
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
  const text = all.reduce(
    (sum, draft, i) => (i === 0 ? draft.text : sum + (draft.hyphened ? '-' : ' ') + draft.text),
    '',
  )
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

function compoundHead(folded: string): string {
  if (folded.startsWith('abd')) return 'abdul'
  return /^u?m|^oum/.test(folded) ? 'umm' : 'abu'
}
