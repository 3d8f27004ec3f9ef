import { spanOf } from '../text/span.js'
import type { Feature } from '../topics/find-features.js'
import { rounded } from '../topics/rounded.js'
import { scoreTopics, signals as signalsOf } from '../topics/score-topics.js'
import { termContribution } from '../topics/term-contribution.js'
import type { TopicsWeighed } from '../topics/topic-events.js'
import type { Topic } from '../types.js'
import type { Signal, TopicExplanation, TopicsExplanation } from './explanation.js'

const MOST_TERMS = 12
const MOST_NEXT = 3

// In the order of `signals`.
const SIGNALS = [
  { id: 'height', note: 'how far the sum of its weights stands out of all topics' },
  { id: 'margin', note: 'how far it is above the next best, or below the best' },
  { id: 'behind', note: 'how far it is below the best' },
  { id: 'height-plenty', note: 'how far it stands out, by how many terms there are to go by' },
  { id: 'margin-plenty', note: 'how far it is above or below, by how many terms there are to go by' },
  { id: 'support', note: 'how much speaks for it, whatever speaks for the others' },
] as const

const BELOW = { id: 'below-threshold', note: 'scores less than the threshold' }
const BEYOND = { id: 'beyond-limit', note: 'as many as were asked for score more' }
const NOTHING = {
  id: 'not-enough',
  note: 'too few words that the model knows, or another language',
}

/** Why a story is about its topics, from what was taken down. */
export function explainTopics(
  text: string,
  topics: readonly Topic[],
  { tokens, features, table, names, threshold, enough }: TopicsWeighed,
): TopicsExplanation {
  if (!enough) return { topics: [], next: [], threshold, nothing: NOTHING }
  const spanOfTerm = ({ at, length }: Feature) =>
    spanOf(text, tokens[at]!.start, tokens[at + length - 1]!.end)
  const { spread, coefficients, biases } = table.calibration
  const rows = signalsOf(features, table, spread)
  const explained = (number: number): Omit<TopicExplanation, 'topic'> => {
    const seen: Signal[] = [
      ...rows[number]!.map((value, i) => ({ ...SIGNALS[i]!, value, adds: value * coefficients[i]! })),
      { id: 'bias', note: 'how common the topic is', value: 1, adds: biases[number]! },
    ]
    const terms = features
      .map((feature) => ({ feature, weight: termContribution(feature, table, number) }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    const rest = terms.slice(MOST_TERMS)
    return {
      terms: terms.slice(0, MOST_TERMS).map(({ feature, weight }) => ({
        span: spanOfTerm(feature),
        count: feature.count,
        weight: rounded(weight),
      })),
      others: { count: rest.length, weight: rounded(sumOf(rest.map(({ weight }) => weight))) },
      raw: rounded(sumOf(terms.map(({ weight }) => weight))),
      signals: seen.map((signal) => ({
        ...signal,
        value: rounded(signal.value),
        adds: rounded(signal.adds),
      })),
      odds: rounded(sumOf(seen.map(({ adds }) => adds))),
    }
  }
  const given = new Set(topics.map(({ id }) => id))
  return {
    topics: topics.map((topic) => {
      const number = names.findIndex(({ id }) => id === topic.id)
      return { topic, ...(number < 0 ? OF_SECOND_LEVEL : explained(number)) }
    }),
    next: scoreTopics(features, table)
      .map((score, i) => ({
        id: names[i]!.id,
        label: names[i]!.label,
        score: rounded(score),
        why: score < threshold ? BELOW : BEYOND,
      }))
      .filter(({ id }) => !given.has(id))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NEXT),
    threshold,
    nothing: null,
  }
}

const OF_SECOND_LEVEL = { terms: [], others: { count: 0, weight: 0 }, raw: 0, signals: [], odds: null }

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
