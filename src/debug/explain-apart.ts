import { comparePrepared, findVeto } from '../names/compare-prepared.js'
import type { AreApart } from '../names/find-apart.js'
import type { ReadName } from '../names/name-reader.js'
import type { Person } from '../types.js'
import type { ApartExplanation, Reason } from './explanation.js'
import { ruleReason } from './rule-reason.js'

const MOST_PAIRS = 100
const MOST_FORMS = 12
const NONE = { id: 'none', note: 'No rule joins them.' }
const IN_SENTENCE = {
  id: 'one-sentence',
  note: 'A sentence has both; no story spells one person two ways in one sentence.',
}
const IN_STORY = { id: 'story', note: 'The names could be one person’s; the story gives them to two.' }

/** People who share a word of their names, and what keeps them apart. */
export function explainApart(
  people: readonly Person[],
  readName: ReadName,
  areApart: AreApart,
): ApartExplanation[] {
  const sharing = new Map<string, Person[]>()
  for (const person of people)
    for (const word of new Set(readName(person.name).units.map(({ folded }) => folded)))
      sharing.set(word, [...(sharing.get(word) ?? []), person])
  const seen = new Set<string>()
  const found: ApartExplanation[] = []
  for (const group of sharing.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        const key = `${people.indexOf(a)} ${people.indexOf(b)}`
        if (seen.has(key)) continue
        if (found.length === MOST_PAIRS) return found
        seen.add(key)
        found.push({ names: [a.name, b.name], rule: partedBy(a, b, readName, areApart) })
      }
  return found
}

function partedBy(a: Person, b: Person, readName: ReadName, areApart: AreApart): Reason {
  const pairs = formsOf(a).flatMap((x) => formsOf(b).map((y) => [x, y] as const))
  for (const [x, y] of pairs) {
    const veto = findVeto(readName(x), readName(y))
    if (veto !== null) return ruleReason(veto)
  }
  if (pairs.some(([x, y]) => areApart(x, y))) return IN_SENTENCE
  return comparePrepared(readName(a.name), readName(b.name)).same ? IN_STORY : NONE
}

const formsOf = ({ name, variants }: Person): string[] =>
  [name, ...variants.map(({ text }) => text)].slice(0, MOST_FORMS)
