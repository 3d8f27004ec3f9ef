import type { Article } from '../../index.js'
import type { Page } from './page.js'
import { renderDateline } from './render-dateline.js'
import { renderPeople } from './render-people.js'
import { renderQuotes } from './render-quotes.js'
import { renderTopics } from './render-topics.js'
import { withoutControls } from './without-controls.js'
import { wrapText } from './wrap-text.js'

/** The analysis of `text` as a page for a person to read. */
export function renderArticle(text: string, found: Article, page: Page): string {
  const { paint, width } = page
  const article = withoutControls(found)
  const section = (title: string, lines: readonly string[], none: string): string[] => [
    '',
    paint.accent(title),
    ...(lines.length > 0 ? lines : [`  ${paint.dim(none)}`]),
  ]
  const head = [
    ...(article.headline ? wrapText(article.headline.text, '', width).map(paint.bold) : []),
    ...(article.deck ? wrapText(article.deck.text, '', width) : []),
    ...(article.byline ? wrapText(article.byline.text, '', width).map(paint.dim) : []),
  ]
  const count = article.paragraphs.length
  return [
    ...(head.length > 0 ? head : [paint.dim('(no headline)')]),
    paint.dim(`${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`),
    ...section('DATELINE', article.dateline ? renderDateline(article.dateline, page) : [], 'none'),
    ...section('PEOPLE', renderPeople(article.people, page), 'nobody is named'),
    ...section('QUOTATIONS', renderQuotes(text, article.quotes, page), 'nobody is quoted'),
    ...section('TOPICS', renderTopics(article.topics, page), 'not enough to go by'),
  ].join('\n')
}
