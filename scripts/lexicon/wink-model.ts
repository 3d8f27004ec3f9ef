import model from 'wink-eng-lite-web-model'

/** What the model's own functions give, as far as the lexicon is made of it. No public interface: see its version in package.json. */
interface Core {
  readonly lexicon: Uint32Array
  readonly features: Readonly<Record<string, { readonly list: readonly unknown[] }>>
  readonly packing: {
    readonly size: number
    readonly layout: Readonly<Record<Property, Bits>>
    readonly config: unknown
  }
  readonly trex: { readonly ltc: readonly PatternOfType[]; readonly rtc: readonly PatternOfType[] }
  readonly tcat: { readonly list: readonly string[] }
  readonly preserve: {
    readonly prefix: Readonly<Record<string, true>>
    readonly suffix: Readonly<Record<string, true>>
  }
}

/** What words of a type look like. */
export type PatternOfType = readonly [source: string, flags: string, type: number]

/** Where a property lies among the numbers of a word. */
type Bits = readonly [word: number, mask: number, shift: number]

type Property =
  | 'isAbbrev'
  | 'isContraction'
  | 'isSpellingMapped'
  | 'lemma'
  | 'lexemeCID'
  | 'normal'
  | 'pos'
  | 'posHint'
  | 'sbdHint'

/** Automata, as JSON. */
interface Stage {
  readonly machines: readonly string[]
}

const { lexicon, features, packing, trex, tcat, preserve } = (model.core as () => Core)()

/** The words of the lexicon; the number of a word is its index. */
export const words: readonly string[] = features.lexeme!.list as string[]

const ids = new Map(words.map((word, id) => [word, id]))

export const idOf = (word: string): number | undefined => ids.get(word)

/** What the lexicon says of a word, as a number; 0 of what is not in it. */
export function property(id: number | undefined, name: Property): number {
  if (id === undefined) return 0
  const [word, mask, shift] = packing.layout[name]
  return (lexicon[id * packing.size + word]! & mask) >>> shift
}

/** The names of tags, by their numbers. */
export const tags: readonly string[] = features.pos!.list as string[]

/** The tags that the words of each cluster may have, a bit each. */
export const tagSets: readonly number[] = (features.posClusters!.list as ReadonlySet<number>[]).map((set) =>
  [...set].reduce((bits, tag) => bits | (1 << tag), 0),
)

type FeatureFn = (config: unknown) => { readonly pos: (word: string, type: number) => number }
const { pos } = (model.featureFn as FeatureFn)(packing.config)

const WORD = 1
const URL = 3

/** The tag of each type of words; 0 if its letters tell. */
export const typeTags: readonly number[] = tcat.list.map((_, type) =>
  type !== WORD && pos('A', type) === pos('a', type) ? pos('a', type) : 0,
)

// web addresses are hidden from the tagger
const withoutUrl = (patterns: readonly PatternOfType[]) => patterns.filter(([, , type]) => type !== URL)

/** What words are as wholes, in order, and what is found in other words, in order. */
export const wholePatterns: readonly PatternOfType[] = withoutUrl(trex.ltc)
export const partPatterns: readonly PatternOfType[] = withoutUrl(trex.rtc)

/** Beside a hyphen these are no words of their own. */
export const prefixes: readonly string[] = Object.keys(preserve.prefix)
export const suffixes: readonly string[] = Object.keys(preserve.suffix)

export const sentenceMachine: string = (model.sbd as () => Stage)().machines[0]!
export const tagMachines: readonly string[] = (model.pos as () => Stage)().machines
