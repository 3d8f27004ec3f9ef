import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

let engine: WinkMethods | undefined

/** The tagger, made at the first call. Only sentence boundaries and parts of speech are switched on. */
export function getEngine(): WinkMethods {
  engine ??= winkNLP(model, ['sbd', 'pos'])
  return engine
}
