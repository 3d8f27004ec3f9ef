import { ZERO } from '../topics/decode-model.js'
import type { Calibration, TopicModel } from '../topics/topic-model.js'

const A = 'A'.charCodeAt(0)
const MOST_SHARED = 25

/**
 * Packs a model: terms front-coded by first word, one letter a weight (`decode-model.ts` says how). `steps`
 * are those of the terms in their order; terms that say nothing are left out.
 */
export function encodeModel(
  labels: readonly string[],
  terms: readonly string[],
  steps: Int8Array,
  calibration: Calibration,
): TopicModel {
  const byFirst = new Map<string, { rest: string; row: Int8Array }[]>()
  const numbers = terms.map((_term, number) => number).sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1))
  for (const number of numbers) {
    const row = steps.subarray(number * labels.length, (number + 1) * labels.length)
    if (row.every((step) => step === 0)) continue
    const [first, ...rest] = terms[number]!.split(' ') as [string, ...string[]]
    const entries = byFirst.get(first) ?? []
    entries.push({ rest: rest.join('_'), row })
    byFirst.set(first, entries)
  }
  const firsts = [...byFirst.keys()].sort()
  const lines = firsts.map((first, i) => {
    const shared = sharedLength(first, firsts[i - 1] ?? '')
    const [own, ...others] = byFirst.get(first)!.map(({ rest }) => rest)
    const mark = own === '' ? '' : `- ${own}`
    return [String.fromCharCode(A + shared) + first.slice(shared) + mark, ...others].join(' ')
  })
  const weights = firsts.flatMap((first) => byFirst.get(first)!.map(({ row }) => toLetters(row)))
  return { format: 1, labels, terms: lines.join('\n'), weights: weights.join(''), calibration }
}

function toLetters(row: Int8Array): string {
  return Array.from(row, (step) => String.fromCharCode(ZERO + step)).join('')
}

function sharedLength(a: string, b: string): number {
  let shared = 0
  while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared++
  return shared
}
