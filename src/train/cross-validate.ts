import { letterWeights, ZERO } from '../topics/decode-model.js'
import type { HeldOut } from './calibrate-scores.js'
import type { Stories } from './read-stories.js'

const FOLDS = 5
// Some thousand judged stories settle a calibration; more would only take time.
const ENOUGH = 2_000

/**
 * Stories with the weights that the stories of the other folds teach: all of them if they are few, else as
 * many folds as give enough. `learn` gives the steps of `stories.terms`.
 */
export function crossValidate(
  { labels, features, topics }: Stories,
  learn: (rows: readonly number[]) => Int8Array,
): HeldOut[] {
  const folds = dealFolds(labels)
  const weights = letterWeights()
  const heldOut: HeldOut[] = []
  for (let fold = 0; fold < FOLDS && heldOut.length < ENOUGH; fold++) {
    const letters = Uint8Array.from(
      learn(folds.flatMap((own, row) => (own === fold ? [] : [row]))),
      (step) => ZERO + step,
    )
    folds.forEach((own, row) => {
      if (own === fold)
        heldOut.push({
          features: features[row]!.filter(({ term }) => hasWeight(letters, term * topics, topics)),
          weights: { topics, letters, weights },
          labels: labels[row]!,
        })
    })
  }
  return heldOut.slice(0, 2 * ENOUGH)
}

/** The fold of each story: the stories of each main label are dealt out in turn. */
function dealFolds(labels: readonly (readonly number[])[]): number[] {
  const dealt = new Map<number | undefined, number>()
  return labels.map(([main]) => {
    const n = dealt.get(main) ?? 0
    dealt.set(main, n + 1)
    return n % FOLDS
  })
}

function hasWeight(letters: Uint8Array, from: number, topics: number): boolean {
  for (let i = from; i < from + topics; i++) if (letters[i] !== ZERO) return true
  return false
}
