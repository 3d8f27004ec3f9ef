import type { Topic } from '../types.js'
import { buildTermIndex, type TermIndex } from './build-term-index.js'
import { placeEvidence } from './find-evidence.js'
import { type Feature, findFeatures, numberTokens } from './find-features.js'
import type { Token } from './find-tokens.js'
import { SUBTOPIC_TERMS } from './subtopic-terms.js'
import { SECOND_LEVEL_TOPICS } from './taxonomy.js'

interface SubtopicTerms {
  readonly index: TermIndex
  /** For each term, by number, the second-level topics that it shows. */
  readonly topics: readonly (readonly string[])[]
}

// What the first term leaves open, each further one halves.
const DOUBT = 0.5

let subtopicTerms: SubtopicTerms | undefined

/** The second-level topics inside topics that are already certain; none is more likely than its parent. */
export function findSubtopics(text: string, tokens: readonly Token[], parents: readonly Topic[]): Topic[] {
  subtopicTerms ??= readTerms()
  const { index, topics } = subtopicTerms
  const found = new Map<string, Feature[]>()
  for (const feature of findFeatures(numberTokens(tokens, index), index))
    for (const id of topics[feature.term]!) found.set(id, [...(found.get(id) ?? []), feature])
  const scores = new Map(parents.map(({ id, score }) => [id, score]))
  return SECOND_LEVEL_TOPICS.flatMap(({ id, label, parent }) => {
    const features = found.get(id)
    const score = scores.get(parent)
    if (!features || score === undefined) return []
    const ranked = features.toSorted((a, b) => b.count - a.count || b.length - a.length || a.at - b.at)
    const certainty = 1 - DOUBT ** features.length
    return [{ id, label, score: score * certainty, evidence: placeEvidence(text, tokens, ranked) }]
  })
}

function readTerms(): SubtopicTerms {
  const topics = new Map<string, string[]>()
  for (const [id, terms] of Object.entries(SUBTOPIC_TERMS))
    for (const term of terms.split(', ')) topics.set(term, [...(topics.get(term) ?? []), id])
  return {
    index: buildTermIndex([...topics.keys()].map((term) => term.split(' '))),
    topics: [...topics.values()],
  }
}
