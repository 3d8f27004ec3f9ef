import { calibrationError } from '../../src/train/calibration-error.js'

/** Scores of a text for every topic, and its right topics, main topic first. */
export interface Scored {
  readonly scores: readonly number[]
  readonly topics: readonly number[]
}

/** The figures that the build prints; the same definitions as in DATA.md. */
export function evaluateScores(scored: readonly Scored[], threshold: number): Record<string, number> {
  const ranked = scored.map(({ scores, topics }) => ({
    scores,
    topics,
    order: scores.map((_, topic) => topic).sort((a, b) => scores[b]! - scores[a]!),
  }))
  const share = (holds: (text: (typeof ranked)[number]) => boolean): number =>
    ranked.filter(holds).length / ranked.length
  const sure = ranked.filter(({ scores, order }) => scores[order[0]!]! >= 0.9)
  const pairs = ranked.flatMap(({ scores, topics }) =>
    scores.map((score, topic) => ({ score, right: topics.includes(topic) })),
  )
  const given = pairs.filter(({ score }) => score >= threshold)
  const hits = given.filter(({ right }) => right).length
  return {
    top1: share(({ order, topics }) => topics.includes(order[0]!)),
    main: share(({ order, topics }) => order[0] === topics[0]),
    top3: share(({ order, topics }) => order.slice(0, 3).includes(topics[0]!)),
    precision: hits / given.length,
    recall: hits / pairs.filter(({ right }) => right).length,
    microF1: (2 * hits) / (given.length + pairs.filter(({ right }) => right).length),
    eceTop: calibrationError(
      ranked.map(({ scores, topics, order }) => ({
        score: scores[order[0]!]!,
        right: topics.includes(order[0]!),
      })),
    ),
    eceAll: calibrationError(pairs),
    sure: sure.length / ranked.length,
    sureRight: sure.filter(({ order, topics }) => topics.includes(order[0]!)).length / sure.length,
  }
}
