import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

/** The tagger, and how to make it forget. */
export interface Engine {
  readonly tagger: WinkMethods
  /** Forgets the words of the texts read so far. What was read must have been taken out of the tagger before. */
  readonly forget: () => void
  /** Whether the tagger is worn: it keeps room for every word that it ever forgot. */
  readonly isWorn: () => boolean
}

let engine: Engine | undefined

/** The tagger, made at the first call. Only sentence boundaries and parts of speech are switched on. */
export function getEngine(): Engine {
  if (engine === undefined || engine.isWorn()) engine = createEngine()
  return engine
}

// 24 MB, and far below the million from which the tagger takes a word for a sign of its own.
const MOST_NEW_WORDS = 100_000

/** What the tagger knows of one property of words: its values, and the number of each. */
interface Values {
  list: string[]
  hash: Record<string, number>
  index: number
}

interface Core {
  readonly features: Readonly<Record<string, Values>>
}

let parts: { readonly core: Core; readonly metaCER: unknown } | undefined

/**
 * The tagger adds every new word to its lexicon, for good: it would grow with all that a server ever read, and what one
 * text taught it would change how it cuts the next. So it is given a lexicon whose new words lie apart from those of
 * the model, where they can be taken out again.
 */
function createEngine(): Engine {
  // the model's own functions parse it anew at every call, and one of them quotes what it gave before
  parts ??= {
    core: (model.core as () => Core)(),
    metaCER: (model.metaCER as () => unknown)(),
  }
  const { core, metaCER } = parts
  const features = Object.fromEntries(
    Object.entries(core.features).map(([name, values]) => [name, growing(values)]),
  )
  const words = features.lexeme!
  const known = words.index
  const tagger = winkNLP({ ...model, core: () => ({ ...core, features }), metaCER: () => metaCER }, [
    'sbd',
    'pos',
  ])
  return {
    tagger,
    forget: () => {
      for (const word of Object.keys(words.hash)) delete words.hash[word]
    },
    isWorn: () => words.index - known > MOST_NEW_WORDS,
  }
}

/** A copy that can grow while the values of the model stay as they are. */
function growing(values: Values): Values {
  if (values.hash === undefined) return values
  return { ...values, list: [...values.list], hash: Object.create(values.hash) as Record<string, number> }
}
