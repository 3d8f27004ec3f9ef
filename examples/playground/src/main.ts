import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import '@fontsource-variable/libre-franklin/index.css'
import '@fontsource/courier-prime/400.css'
import '../styles/theme.css'
import '../styles/page.css'
import '../styles/proof.css'
import '../styles/findings.css'
import '../styles/print.css'
import { announce } from './announce.js'
import { countWords } from './count-words.js'
import { element } from './element.js'
import { listCast } from './list-cast.js'
import { plural } from './plural.js'
import type { Reading } from './reading.js'
import { renderCast } from './render-cast.js'
import { renderDateline } from './render-dateline.js'
import { renderProof } from './render-proof.js'
import { renderTools } from './render-tools.js'
import { renderTopics } from './render-topics.js'
import { startLights } from './start-lights.js'
import { startReader } from './start-reader.js'
import { startTabs } from './start-tabs.js'
import { startWhy } from './start-why.js'
import { STORIES } from './stories.js'

// THE PAGE: text -> worker -> reading -> proof and findings. What is shown hangs on these three.
let reading: Reading | null = null
let minConfidence = 0
let isJsonShown = false
let slow = 0

// Anything shorter is at once.
const SLOW_MS = 500

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const text = byId<HTMLTextAreaElement>('text')
const pick = byId<HTMLSelectElement>('pick')
const proof = byId('proof')
const confidence = byId<HTMLInputElement>('confidence')

const lights = startLights(document.querySelector('main')!)
const isShown = (quote: number) => reading!.article.quotes[quote]!.confidence >= minConfidence

/** What `analyzeArticle` gives, without the quotations that the filter hides. */
function shownArticle() {
  const { article } = reading!
  return { ...article, quotes: article.quotes.filter((_, i) => isShown(i)) }
}

function show(): void {
  if (!reading) return
  const { article } = reading
  const cast = listCast(article)
  const isEmpty = reading.text.trim() === ''
  document.body.classList.toggle('is-empty', isEmpty)
  proof.replaceChildren(
    isEmpty
      ? element('p', { class: 'empty' }, 'Paste a story, or pick one, and it is set here.')
      : renderProof(reading, cast, isShown),
  )
  byId('dateline').replaceChildren(renderDateline(article.dateline))
  byId('cast').replaceChildren(renderCast(cast, isShown))
  byId('topics').replaceChildren(renderTopics(article.topics))
  const shown = article.quotes.filter((_, i) => isShown(i)).length
  const all = plural(article.quotes.length, 'quotation')
  byId('shown').textContent = shown === article.quotes.length ? all : `${shown} of ${all}`
  showJson()
  lights.putOut()
  why.close()
}

function showJson(): void {
  if (!reading || !isJsonShown) return
  byId('json-text').textContent = JSON.stringify(shownArticle(), null, 2)
  byId('json-note').textContent =
    minConfidence > 0
      ? `Quotations with a confidence of ${minConfidence.toFixed(2)} or more.`
      : 'analyzeArticle(text)'
}

const reader = startReader({
  onReading: (next) => {
    clearTimeout(slow)
    reading = next
    why.about(next)
    proof.setAttribute('aria-busy', 'false')
    show()
    const time = next.milliseconds < 10 ? next.milliseconds.toFixed(1) : next.milliseconds.toFixed(0)
    byId('status').textContent = next.text.trim()
      ? `${plural(countWords(next.text), 'word')}, read in ${time} ms`
      : ''
  },
  onProblem: (message) => {
    clearTimeout(slow)
    proof.setAttribute('aria-busy', 'false')
    proof.replaceChildren(element('p', { class: 'empty' }, message))
    announce(message)
  },
})
const why = startWhy(byId('why'), lights, reader.trace)

/** Has a story read, and says so if that takes its time. */
function readNow(story: string, pause?: number): void {
  clearTimeout(slow)
  slow = window.setTimeout(() => {
    byId('status').textContent = 'Reading …'
  }, SLOW_MS)
  reader.read(story, pause)
}

function take(story: string): void {
  text.value = story
  for (const scrolled of [text, ...document.querySelectorAll('.scroll, .panels')]) scrolled.scrollTop = 0
  readNow(story, 0)
}

pick.append(
  ...STORIES.map(({ slug, label }) => element('option', { value: slug }, label)),
  element('option', { value: '' }, 'Your own'),
)
pick.addEventListener('change', () => {
  take(STORIES.find(({ slug }) => slug === pick.value)?.text ?? '')
  if (pick.value === '') text.focus()
})
text.addEventListener('input', () => {
  pick.value = ''
  readNow(text.value)
})
byId('clear').addEventListener('click', () => {
  pick.value = ''
  take('')
  text.focus()
})
confidence.addEventListener('input', () => {
  minConfidence = confidence.valueAsNumber
  byId('at-least').textContent = minConfidence.toFixed(2)
  show()
})
startTabs(document.querySelector('[role=tablist]')!, (panel) => {
  isJsonShown = panel === 'json'
  showJson()
})
byId('tools').append(...renderTools(() => reading && { text: reading.text, article: shownArticle() }))

// A reload keeps what was typed where the browser does.
if (text.value) readNow(text.value, 0)
else take(STORIES[0]!.text)
