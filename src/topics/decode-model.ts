/** What each term says about each topic. */
export interface TopicModel {
  /** First words of terms. */
  readonly terms: TermTree
  /** The weights of term `n` stand at `n * 17`, in the order of the topics; they add up to about 0. */
  readonly weights: Float32Array
}

/** Terms word by word: `civil war` is found under `civil`, then `war`. */
export type TermTree = Map<string, TermNode>

/** Where a word of a term leads. */
export interface TermNode {
  /** Number of the term that ends here, or -1. */
  term: number
  /** Words that may follow; `null` for none. */
  next: TermTree | null
}

const ZERO = 'O'.charCodeAt(0)
const A = 'A'.charCodeAt(0)

// Steps widen with size, like those of sound on a telephone line: small weights are many and add up.
const WIDENING = 1.5

/**
 * Unpacks the generated table. Terms are sorted and front-coded, one a line: a letter says how many
 * letters are shared with the term before (`A` none), the rest follows. Weights are one letter each,
 * `O` for 0, the letters around it for the steps below and above.
 *
 *     Aarmed      ->  armed
 *     F forces    ->  armed forces   (shared: 5)
 *     Dy          ->  army           (shared: 3)
 */
export function decodeModel(terms: string, weights: string): TopicModel {
  const tree: TermTree = new Map()
  let term = ''
  terms.split('\n').forEach((line, number) => {
    term = term.slice(0, line.charCodeAt(0) - A) + line.slice(1)
    addTerm(tree, term, number)
  })
  const steps = Array.from({ length: 2 * ZERO }, (_, letter) => expandWeight(letter - ZERO))
  const cells = new Float32Array(weights.length)
  for (let i = 0; i < cells.length; i++) cells[i] = steps[weights.charCodeAt(i)]!
  return { terms: tree, weights: cells }
}

/** Puts a term into a tree. */
export function addTerm(tree: TermTree, term: string, number: number): void {
  let level = tree
  const words = term.split(' ')
  words.forEach((word, i) => {
    let node = level.get(word)
    if (!node) {
      node = { term: -1, next: null }
      level.set(word, node)
    }
    if (i === words.length - 1) node.term = number
    else {
      node.next ??= new Map()
      level = node.next
    }
  })
}

/** The weight that a step stands for. */
export function expandWeight(step: number): number {
  return Math.sign(step) * Math.abs(step) ** WIDENING
}

/** The step, a fraction, that a weight lies at: the inverse of {@link expandWeight}. */
export function compressWeight(weight: number): number {
  return Math.sign(weight) * Math.abs(weight) ** (1 / WIDENING)
}
