import type { Calibration, TopicModel } from '../topics/topic-model.js'
import type { QuantisedWeights } from './quantise-weights.js'

const ZERO = 'O'.charCodeAt(0)
const A = 'A'.charCodeAt(0)
const MOST_SHARED = 25

/** Packs a model: terms front-coded by first word, one letter a weight (`decode-model.ts` says how). */
export function encodeModel(
  labels: readonly string[],
  table: QuantisedWeights,
  calibration: Calibration,
): TopicModel {
  const byFirst = new Map<string, { rest: string; row: Int8Array }[]>()
  for (const term of [...table.keys()].sort()) {
    const [first, ...rest] = term.split(' ') as [string, ...string[]]
    const entries = byFirst.get(first) ?? []
    entries.push({ rest: rest.join('_'), row: table.get(term)! })
    byFirst.set(first, entries)
  }
  const firsts = [...byFirst.keys()].sort()
  const lines = firsts.map((first, i) => {
    const shared = sharedLength(first, firsts[i - 1] ?? '')
    const [own, ...others] = byFirst.get(first)!.map(({ rest }) => rest)
    const mark = own === '' ? '' : `- ${own}`
    return [String.fromCharCode(A + shared) + first.slice(shared) + mark, ...others].join(' ')
  })
  const weights = firsts.flatMap((first) =>
    byFirst.get(first)!.map(({ row }) => String.fromCharCode(...row.map((step) => ZERO + step))),
  )
  return { format: 1, labels, terms: lines.join('\n'), weights: weights.join(''), calibration }
}

function sharedLength(a: string, b: string): number {
  let shared = 0
  while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared++
  return shared
}
