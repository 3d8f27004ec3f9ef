import type { Article, Quote } from '../../src/types.js'
import type { MarkedQuote, MarkedStory, Stretch } from './read-stories.js'

/** Right answers, answers given and answers asked for. */
export interface Count {
  right: number
  given: number
  asked: number
}

/** What came out for a set of stories. */
export interface Scores {
  /** Mentions of people whose span is exactly right; reporters and names of what is no person are not asked for. */
  readonly mentions: Count
  /** The same mentions if half of the span is enough. */
  readonly found: Count
  /** Quotations whose words agree (half of them and more) and whose source is the right one. */
  readonly quotes: Count
  /** Quotations of people whose speaker is resolved to the right person. */
  readonly speakers: Count
}

export function f1({ right, given, asked }: Count): number {
  return given + asked === 0 ? 0 : (2 * right) / (given + asked)
}

/** Holds what `analyze` gives against what the stories are marked with. */
export function scoreStories(stories: readonly MarkedStory[], analyze: (text: string) => Article): Scores {
  const scores: Scores = { mentions: none(), found: none(), quotes: none(), speakers: none() }
  for (const story of stories) {
    const article = analyze(story.text)
    scorePeople(story, article, scores)
    scoreQuotes(story, article, scores)
  }
  return scores
}

const none = (): Count => ({ right: 0, given: 0, asked: 0 })
const overlap = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

function scorePeople({ people, ignored }: MarkedStory, article: Article, scores: Scores): void {
  const mentions = article.people.flatMap((person) => person.mentions)
  const given = mentions.filter((mention) => !ignored.some((zone) => overlap(zone, mention) > 0))
  for (const count of [scores.mentions, scores.found]) {
    count.given += given.length
    count.asked += people.length
  }
  for (const name of people) {
    if (given.some(({ start, end }) => start === name.start && end === name.end)) scores.mentions.right++
    if (given.some((mention) => 2 * overlap(mention, name) >= Math.max(length(mention), length(name))))
      scores.found.right++
  }
}

const length = ({ start, end }: Stretch): number => end - start
const total = (spans: readonly Stretch[]): number => spans.reduce((sum, span) => sum + length(span), 0)

/** How much two stretches of words agree: what they share of what they have together. */
function agreement(a: readonly Stretch[], b: readonly Stretch[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += overlap(x, y)
  return shared / (total(a) + total(b) - shared)
}

function scoreQuotes(story: MarkedStory, article: Article, scores: Scores): void {
  const left = new Set(article.quotes)
  for (const quote of story.quotes) {
    const found = take(left, quote.content)
    scores.quotes.asked++
    if (found) {
      scores.quotes.given++
      if (hasSource(found, quote)) scores.quotes.right++
    }
    if (quote.speaker === null) continue
    scores.speakers.asked++
    if (found?.speaker?.kind !== 'person') continue
    scores.speakers.given++
    if (personOf(story, article, found.speaker.name) === quote.speaker) scores.speakers.right++
  }
  for (const content of story.neutral) take(left, content)
  scores.quotes.given += left.size
}

/** The quotation that agrees best, taken out of those that are left. */
function take(left: Set<Quote>, content: readonly Stretch[]): Quote | null {
  let best: Quote | null = null
  let most = 0.5
  for (const quote of left) {
    const agrees = agreement(quote.content, content)
    if (agrees >= most) [best, most] = [quote, agrees]
  }
  if (best) left.delete(best)
  return best
}

function hasSource({ source }: Quote, marked: MarkedQuote): boolean {
  return source === null || marked.source === null
    ? source === marked.source
    : overlap(source, marked.source) > 0
}

/** The person of the story that most mentions under this name are marked as. */
function personOf({ people }: MarkedStory, article: Article, name: string): string | null {
  const votes = new Map<string, number>()
  for (const mention of article.people.find((person) => person.name === name)?.mentions ?? [])
    for (const marked of people)
      if (overlap(mention, marked) > 0) votes.set(marked.person, (votes.get(marked.person) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
