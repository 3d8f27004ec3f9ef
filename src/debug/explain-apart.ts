import { comparePrepared } from '../names/compare-prepared.js'
import type { ReadName } from '../names/name-reader.js'
import type { Person } from '../types.js'
import type { ApartExplanation } from './explanation.js'
import { ruleReason } from './rule-reason.js'

const MOST_PAIRS = 100
const NONE = { id: 'none', note: 'No rule joins them.' }
const IN_STORY = { id: 'story', note: 'The names could be one person’s; the story gives them to two.' }

/** People who share a word of their names, and what keeps them apart. */
export function explainApart(people: readonly Person[], readName: ReadName): ApartExplanation[] {
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
        const { same, veto } = comparePrepared(readName(a.name), readName(b.name))
        const rule = veto !== null ? ruleReason(veto) : same ? IN_STORY : NONE
        found.push({ names: [a.name, b.name], rule })
      }
  return found
}
