import { createRequire } from 'node:module'
import { makeStories } from './corpus/make-stories.js'

/** Reads a story. */
type Reader = (story: string) => unknown

// As built, which is what is installed: tsx gives every function of the sources a name when it is made, and takes a fifth more time.
const built = 'wirecopy'
const ours = (name: keyof typeof import('../src/index.js')) => async (): Promise<Reader> =>
  ((await import(built)) as Record<string, Reader>)[name]!
const require = createRequire(import.meta.url)

export type ReaderName =
  | 'analyzeArticle'
  | 'classifyTopics'
  | 'extractQuotes'
  | 'parseDateline'
  | 'wink'
  | 'compromise'
  | 'quote-parser'

/** What is timed. A library is loaded only where it is asked for. */
export const READERS: Readonly<Record<ReaderName, () => Promise<Reader>>> = {
  analyzeArticle: ours('analyzeArticle'),
  classifyTopics: ours('classifyTopics'),
  extractQuotes: ours('extractQuotes'),
  parseDateline: ours('parseDateline'),
  wink: async () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    return (story) => nlp.readDoc(story)
  },
  compromise: async () => {
    const compromise = require('compromise')
    return (story) => {
      const doc = compromise(story)
      return [doc.quotations().json(), doc.people().json()]
    }
  },
  'quote-parser': async () => {
    const quoteParser = require('quote-parser')
    return (story) => quoteParser.parse(story, 'en', { minLength: 1 })
  },
}

/** What they read, the same in every process. */
export const STORIES: readonly string[] = makeStories(300)
