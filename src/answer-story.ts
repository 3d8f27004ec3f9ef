import { describe } from './check-input.js'
import { type AnalyzeArticleOptions, type Article, analyzeArticle, WirecopyError } from './index.js'

/** The parts of an {@link Article}, in its order. */
export const ARTICLE_FIELDS: readonly (keyof Article)[] = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'paragraphs',
  'people',
  'quotes',
  'topics',
]

/** Options of `answerStory`. */
export interface AnswerStoryOptions extends AnalyzeArticleOptions {
  /** Parts to give; all if left out. */
  readonly fields?: readonly (keyof Article)[]
}

/** What one story of a batch gives: its own `id`, and the facts or why there are none. */
export type StoryAnswer = { readonly id: unknown } & (Partial<Article> | { readonly error: string })

/**
 * Answers one record `{ id, text, referenceDate? }` of a batch. Nothing in it throws: what cannot be read is
 * answered by `{ id, error }`, so that one bad story does not stop a million good ones.
 */
export function answerStory(story: unknown, options: AnswerStoryOptions = {}): StoryAnswer {
  if (typeof story !== 'object' || story === null || Array.isArray(story))
    return { id: null, error: `expected an object as {"id": 1, "text": "…"}, got ${describe(story)}` }

  const { id = null, text, referenceDate = options.referenceDate } = story as Record<string, unknown>
  if (typeof text !== 'string')
    return { id, error: `"text" must be the story as a string, got ${describe(text)}` }
  try {
    const article = analyzeArticle(text, { referenceDate } as AnalyzeArticleOptions)
    const fields = options.fields ?? ARTICLE_FIELDS
    const asked = ARTICLE_FIELDS.filter((field) => fields.includes(field))
    return { id, ...Object.fromEntries(asked.map((field) => [field, article[field]])) }
  } catch (error) {
    const { message } = error as Error
    return { id, error: error instanceof WirecopyError ? message : `not analysed: ${message}` }
  }
}
