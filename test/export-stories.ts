import { readdirSync, readFileSync } from 'node:fs'
import { type Article, analyzeArticle } from '../src/index.js'

/** A story, and what analyzeArticle gives for it. */
export interface AnalyzedStory {
  readonly text: string
  readonly article: Article
}

/** Analyzes a story for the tests of the exporters. */
export function analyzed(text: string): AnalyzedStory {
  return { text, article: analyzeArticle(text) }
}

/** Characters outside the basic plane stand before every part, so that code points and UTF-16 units differ. */
export const ASTRAL_STORY: AnalyzedStory = analyzed(`🚢 Harbour to grow 🚢

By Nils Aaker

OSLO, May 3 (Reuters) - Norway 🇳🇴 will deepen the harbour of Oslo, Finance Minister Ada Lovik said on Friday.

“We waited 𝟙𝟘 years 🎉 for this,” Lovik told reporters, “and nobody helped.”

The harbour board said the work would begin in June.
`)

/** The golden stories, by name. */
export const GOLDEN_STORIES: readonly (readonly [string, AnalyzedStory])[] = readdirSync('test/cases').map(
  (slug) => [slug, analyzed(readFileSync(`test/cases/${slug}/article.txt`, 'utf8'))] as const,
)
