import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

/** The tagger, and how to make it forget. */
export interface Engine {
  readonly tagger: WinkMethods
  /** Forgets the words of the texts read so far. What was read must have been taken out of the tagger before. */
  readonly forget: () => void
  /** Whether it has met so many new words that it had better be made anew: it keeps room even for those it forgot. */
  readonly isWorn: () => boolean
}

let engine: Engine | undefined

/** The tagger, made at the first call. Only sentence boundaries and parts of speech are switched on. */
export function getEngine(): Engine {
  if (engine === undefined || engine.isWorn()) engine = createEngine()
  return engine
}

// 3 MB, and far below the million from which the tagger takes a word for a sign of its own.
const MOST_NEW_WORDS = 10_000

/** What the tagger knows of one property of words: its values, and the number of each. */
interface Values {
  readonly list: string[]
  readonly hash: Record<string, number> | undefined
  index: number
}

interface Core {
  readonly features: Readonly<Record<string, Values>>
}

interface Model {
  readonly core: Core
  readonly metaCER: unknown
  /** How many values of each property are the model's own. */
  readonly sizes: Readonly<Record<string, number>>
}

let parsed: Model | undefined

/**
 * The tagger adds every new word to its lexicon, for good: it would grow with all that a server ever read, and what one
 * text taught it would change how it cuts the next. So the new words are taken out again, but for those that it cuts
 * the same whether it knows them or not, and before there are too many of them it is made anew.
 */
function createEngine(): Engine {
  parsed ??= parseModel()
  const { core, metaCER, sizes } = parsed
  for (const [name, values] of Object.entries(core.features)) takeBack(values, sizes[name]!)
  const { list, hash } = core.features.lexeme!
  let read = list.length
  const tagger = winkNLP({ ...model, core: () => core, metaCER: () => metaCER }, ['sbd', 'pos'])
  return {
    tagger,
    forget: () => {
      for (; read < list.length; read++) {
        const word = list[read]!
        if (PLAIN.test(word)) continue
        delete hash![word]
        list[read] = ''
      }
    },
    isWorn: () => list.length - sizes.lexeme! > MOST_NEW_WORDS,
  }
}

/** The model's own functions parse it anew at every call, and one of them quotes what it gave before. */
function parseModel(): Model {
  const core = (model.core as () => Core)()
  const sizes = Object.entries(core.features).map(([name, { list }]) => [name, list?.length ?? 0])
  return { core, metaCER: (model.metaCER as () => unknown)(), sizes: Object.fromEntries(sizes) }
}

/** Takes out what has been added to the values of the model. */
function takeBack(values: Values, size: number): void {
  if (values.hash === undefined) return
  for (let i = size; i < values.list.length; i++) delete values.hash[values.list[i]!]
  values.list.length = size
  values.index = size
}

// What can be nothing but a word: no mark to cut at, no initials, no emoticon (`xD`). Nor is it so long that its letters are
// those of the story, which would be kept for it.
const PLAIN = /^[A-Za-z][a-z]{3,11}$/
