import type { Article } from 'wirecopy'
import type { Paint } from './paint.js'
import { renderDateline } from './render-dateline.js'
import { renderPeople } from './render-people.js'
import { renderQuotes } from './render-quotes.js'
import { renderTopics } from './render-topics.js'
import { wrapText } from './wrap-text.js'

/** The analysis of `text` as a page for a person to read. */
export function renderArticle(text: string, article: Article, paint: Paint): string {
  const section = (title: string, lines: readonly string[], none: string): string[] => [
    '',
    paint.accent(title),
    ...(lines.length > 0 ? lines : [`  ${paint.dim(none)}`]),
  ]
  const head = [
    ...(article.headline ? wrapText(article.headline.text, '').map(paint.bold) : []),
    ...(article.deck ? wrapText(article.deck.text, '') : []),
    ...(article.byline ? [paint.dim(article.byline.text)] : []),
  ]
  const count = article.paragraphs.length
  return [
    ...(head.length > 0 ? head : [paint.dim('(no headline)')]),
    paint.dim(`${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`),
    ...section('DATELINE', article.dateline ? renderDateline(article.dateline, paint) : [], 'none'),
    ...section('PEOPLE', renderPeople(article.people, paint), 'nobody is named'),
    ...section('QUOTATIONS', renderQuotes(text, article.quotes, paint), 'nobody is quoted'),
    ...section('TOPICS', renderTopics(article.topics, paint), 'not enough to go by'),
  ].join('\n')
}
