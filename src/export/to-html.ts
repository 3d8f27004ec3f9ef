import { checkOptions } from '../check-input.js'
import type { Article } from '../types.js'
import { blocksOf, type StoryBlock } from './blocks-of.js'
import { escapeHtml } from './html/escape-html.js'
import { pageStyle } from './html/page-style.js'
import { type Mark, renderMarks } from './html/render-marks.js'
import { storyFacts } from './html/story-facts.js'
import { storyMarks } from './html/story-marks.js'
import { storyPanel } from './html/story-panel.js'
import { readStory, type Story } from './read-story.js'

/** Options of {@link toHtml}. */
export interface ToHtmlOptions {
  /** Of the page, in the browser's tab; the headline if left out. */
  readonly title?: string | undefined
}

const OPTIONS = {
  title: { expected: 'a string', accepts: (value: unknown) => typeof value === 'string' },
}

const TAGS: Readonly<Record<StoryBlock['kind'], readonly [string, string]>> = {
  headline: ['<h1>', '</h1>'],
  deck: ['<p class="deck">', '</p>'],
  byline: ['<p class="byline">', '</p>'],
  paragraph: ['<p>', '</p>'],
}

/**
 * A story as one page of HTML to look at, send or print: the dateline, each quotation in its speaker's colour with cue
 * and source, the people with their other names, the topics with the words that decided. The page needs nothing else:
 * no script, no font, no request. Everything that comes from the story is escaped.
 *
 * @param article what `analyzeArticle` gave for `text`.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const text = 'OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.'
 * const page = toHtml(text, analyzeArticle(text), { title: 'Loans' })
 * page.startsWith('<!doctype html>') // true
 * page.includes('<title>Loans</title>') // true
 */
export function toHtml(text: string, article: Article, options?: ToHtmlOptions): string {
  const story = readStory('toHtml', text, article)
  const checked = checkOptions('toHtml', options, OPTIONS)
  const { headline, dateline } = story.article
  const title = checked.title ?? headline?.text.replace(/\s+/g, ' ') ?? 'News story'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="wirecopy">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle()}</style>
</head>
<body>
<div class="page">
<main>
${storyHtml(story, storyFacts(dateline))}
</main>
<aside aria-label="What was found">${storyPanel(story.article)}</aside>
</div>
<footer>Read by wirecopy. Speakers, names and topics are found by rules; check them before you publish.</footer>
</body>
</html>
`
}

function storyHtml(story: Story, facts: string): string {
  const found = blocksOf(story.readable, story.article)
  const whole: StoryBlock = { kind: 'paragraph', start: 0, end: story.readable.length }
  const blocks = found.length > 0 ? found : [whole]
  const body = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const marks = storyMarks(story).sort((a, b) => a.start - b.start || b.end - a.end)
  let here: Mark[] = []
  let next = 0
  return blocks
    .map(({ kind, start, end }, i) => {
      here = here.filter((mark) => mark.end > start)
      while (next < marks.length && marks[next]!.start < end) here.push(marks[next++]!)
      const [open, close] = TAGS[kind]
      return `${i === body ? facts : ''}${open}${renderMarks(story.readable, start, end, here)}${close}`
    })
    .join('\n')
}
