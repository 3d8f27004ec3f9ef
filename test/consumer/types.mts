import {
  type Article,
  analyzeArticle,
  type Dateline,
  type Person,
  type Quote,
  type Topic,
  WirecopyError,
  type WirecopyErrorCode,
} from 'wirecopy'
import { type ParseDatelineOptions, parseDateline } from 'wirecopy/dateline'
import { type Ninjs, toHtml, toNinjs, toWebAnnotations, type WebAnnotation } from 'wirecopy/export'
import { normalizeNames } from 'wirecopy/names'
import { extractQuotes, type QuoteKind } from 'wirecopy/quotes'
import { classifyTopics } from 'wirecopy/topics'

const options: ParseDatelineOptions = { referenceDate: new Date(0) }
const dateline: Dateline | null = parseDateline('text', options)
const country: string | null | undefined = dateline?.places[0]?.country
const people: Person[] = normalizeNames('text', {
  known: ['Ada Lovik', { name: 'Jonas Rehn', aliases: ['Rehn'] }],
})
const rows: readonly number[] | undefined = normalizeNames(['Ada Lovik'])[0]?.indexes
const kinds: readonly QuoteKind[] = ['direct', 'mixed']
const quotes: Quote[] = extractQuotes('text', { kinds, minConfidence: 0.5 })
const topics: Topic[] = classifyTopics('text', { threshold: 0.5, limit: 3 })
const article: Article = analyzeArticle('text', { referenceDate: '2024-01-01' })
const item: Ninjs = toNinjs('text', article, { uri: 'urn:x:1' })
const annotations: WebAnnotation[] = toWebAnnotations('text', article)
const page: string = toHtml('text', article, { title: 'text' })
const code: WirecopyErrorCode = new WirecopyError('INPUT_TYPE', 'message').code

export default [country, people, rows, quotes, topics, article, code, item, annotations, page]
