import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { type PatternMachine, readMachine } from './pattern-machine.js'

/** wink's model of English: its lexicon, and the automata that find sentences and put tags right. */
export interface Model {
  /** The number of a word of the lexicon. */
  readonly idOf: (word: string) => number | undefined
  readonly wordOf: (id: number) => string
  /** What the lexicon says of a word, as a number. */
  readonly property: (id: number, name: Property) => number
  /** The usual tag of a word that is not in the lexicon, by its letters. */
  readonly tagOfNew: (word: string, type: TokenType) => number
  /** The names of tags, by their numbers. */
  readonly tags: readonly string[]
  /** The tags that the words of each cluster may have, a bit each. */
  readonly tagSets: readonly number[]
  readonly sentenceMachine: PatternMachine
  /** What they say of a word is its tag, below zero if it has that tag even where its cluster does not. */
  readonly tagMachines: readonly PatternMachine[]
  /** Makes wink's tokenizer anew. It gives each word its usual tag, which the automata have not yet put right. */
  readonly createTokenizer: () => Tokenizer
}

/** wink's tokenizer, and how to make it forget: it adds every new word to its lexicon. */
export interface Tokenizer {
  readonly methods: WinkMethods
  /** Forgets the words it has met. What was read must have been taken out of it before. */
  readonly forget: () => void
  /** Whether it has met so many new words that it had better be made anew: it keeps room even for those it forgot. */
  readonly isWorn: () => boolean
}

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

/** wink's number for a word of letters, and for one of digits. */
export type TokenType = 1 | 2

interface Core {
  readonly lexicon: Uint32Array
  readonly features: Features
  readonly packing: {
    readonly size: number
    readonly layout: Readonly<Record<Property, Bits>>
    readonly config: unknown
  }
}

interface Features extends Readonly<Record<string, Values>> {
  readonly lexeme: Values
  readonly pos: Values
}

/** What the model knows of one property of words: its values, and the number of each. */
interface Values {
  readonly list: string[]
  readonly hash: Record<string, number> | undefined
  index: number
}

/** Where a property lies among the numbers of a word. */
type Bits = readonly [word: number, mask: number, shift: number]

/** What the model makes of the letters of a word, with a view of its lexicon. */
type FeatureFn = (config: unknown) => {
  readonly pos: (word: string, type: TokenType, lexicon: LexiconView) => number
}

interface LexiconView {
  readonly lookup: (word: string) => readonly number[]
  readonly intrinsicSize: () => number
  readonly posOf: (id: number) => number
}

/** Automata, as JSON. */
interface Stage {
  readonly machines: readonly string[]
}

// Stages of wink that are not asked for are loaded nevertheless: half a megabyte of JSON.
const NO_STAGE = { machines: [], transformers: [] }
const ONE_EMPTY = { machines: ['[100,0,{"0":{}},{},{},{}]'] }

// 3 MB, and far below the million from which wink takes a word for a sign of its own.
const MOST_NEW_WORDS = 10_000

let parsed: Model | undefined

/** The model, parsed at the first call. */
export function getModel(): Model {
  parsed ??= parseModel()
  return parsed
}

function parseModel(): Model {
  // The model's own functions parse it anew at every call, and one of them quotes what it gave before.
  const core = (model.core as () => Core)()
  const metaCER = (model.metaCER as () => unknown)()
  const pos = (model.pos as () => Stage)()
  const { lexicon, packing, features } = core
  const { list, hash } = features.lexeme as { list: string[]; hash: Record<string, number> }
  const sizes = Object.values(features).map((values) => ({ values, size: values.list.length }))
  const withoutMachines = {
    ...model,
    core: () => core,
    metaCER: () => metaCER,
    sbd: () => NO_STAGE,
    ner: () => NO_STAGE,
    sa: () => ONE_EMPTY,
    negation: () => ONE_EMPTY,
    pos: () => ({ ...pos, machines: [] }),
  }
  const property = (id: number, name: Property): number => {
    const [word, mask, shift] = packing.layout[name]
    return (lexicon[id * packing.size + word]! & mask) >>> shift
  }
  const { pos: tagByLetters } = (model.featureFn as FeatureFn)(packing.config)
  const size = list.length
  const view: LexiconView = {
    lookup: (word) => [hash[word] ?? size],
    intrinsicSize: () => size,
    posOf: (id) => property(id, 'pos'),
  }
  return {
    idOf: (word) => hash[word],
    wordOf: (id) => list[id]!,
    property,
    tagOfNew: (word, type) => tagByLetters(word, type, view),
    tags: features.pos.list,
    tagSets: (features.posClusters!.list as unknown as ReadonlySet<number>[]).map(bitsOf),
    sentenceMachine: readMachine((model.sbd as () => Stage)().machines[0]!, sentenceEnd),
    tagMachines: pos.machines.map((machine) => readMachine(machine, Number)),
    createTokenizer: () => {
      for (const { values, size } of sizes) takeBack(values, size)
      let read = list.length
      const most = read + MOST_NEW_WORDS
      return {
        methods: winkNLP(withoutMachines, ['pos']),
        forget: () => {
          for (; read < list.length; read++) {
            delete hash[list[read]!]
            list[read] = ''
          }
        },
        isWorn: () => list.length > most,
      }
    },
  }
}

function bitsOf(numbers: ReadonlySet<number>): number {
  return [...numbers].reduce((bits, number) => bits | (1 << number), 0)
}

/** Patterns named 0 are there to be passed over. */
function sentenceEnd(name: string): number {
  return name === '0' ? 0 : 1
}

/** Takes out what has been added to the values of the model. */
function takeBack(values: Values, size: number): void {
  if (values.hash === undefined) return
  for (let i = size; i < values.list.length; i++) delete values.hash[values.list[i]!]
  values.list.length = size
  values.index = size
}
