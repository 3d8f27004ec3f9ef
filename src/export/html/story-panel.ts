import type { Article, Person } from '../../types.js'
import { type SpeakerRecord, speakersOf } from '../speakers-of.js'
import { escapeHtml } from './escape-html.js'
import { speakerClass } from './speaker-class.js'

/** What stands beside the story: who speaks, who else is named, what it is about. */
export function storyPanel(article: Article): string {
  const speakers = speakersOf(article)
  const speaking = new Set(speakers.map(({ person }) => person))
  const others = article.people.filter((person) => !speaking.has(person))
  const unknown = article.quotes.filter(({ speaker }) => speaker === null)
  const said = [
    ...speakers.map((speaker, i) => speakerItem(speaker, i + 1)),
    ...(unknown.length > 0
      ? [
          `<li class="speaker s0" id="speaker-unknown"><span class="key">?</span><span class="name">Speaker not known</span> <span class="count">${quotations(unknown)}</span></li>`,
        ]
      : []),
  ]
  return [
    section('Who speaks', said),
    section(
      'Also named',
      others.map(
        (person) => `<li><bdi class="name">${escapeHtml(person.name)}</bdi>${personLines(person)}</li>`,
      ),
    ),
    section('Topics', article.topics.map(topicItem)),
    section('How to read it', article.quotes.length > 0 ? [LEGEND] : []),
  ].join('')
}

const LEGEND =
  '<li class="legend s0"><span><mark class="direct">“quoted”</mark></span><span><mark class="indirect">reported</mark></span><span><mark class="mixed">partly “quoted”</mark></span><span class="evidence">word that decided a topic</span></li>'

function section(title: string, items: readonly string[]): string {
  return items.length > 0 ? `<section><h2>${title}</h2><ul>${items.join('')}</ul></section>` : ''
}

function speakerItem({ name, kind, person, quotes }: SpeakerRecord, number: number): string {
  const note = kind === 'described' ? '<p>not named</p>' : ''
  return `<li class="speaker ${speakerClass(number)}" id="speaker-${number}"><span class="key">${number}</span><bdi class="name">${escapeHtml(name)}</bdi> <span class="count">${quotations(quotes)}</span>${note}${person ? personLines(person) : ''}</li>`
}

function quotations(quotes: SpeakerRecord['quotes']): string {
  const words = quotes.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  return `${counted(quotes.length, 'quotation')}, ${counted(words, 'word')}`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function personLines({ titles, variants, mentions }: Person): string {
  const forms = variants.map(
    ({ text, count, rule }) => `<bdi>${escapeHtml(text)}</bdi> ×${count} (${escapeHtml(rule)})`,
  )
  const named = mentions.length === 1 ? 'named once' : `named ${mentions.length} times`
  return [
    ...titles.map((title) => `<p><bdi>${escapeHtml(title)}</bdi></p>`),
    `<p>${named}${forms.length > 0 ? `, also as ${forms.join(', ')}` : ''}</p>`,
  ].join('')
}

function topicItem({ id, label, score, evidence }: Article['topics'][number]): string {
  const percent = Math.round(Math.min(1, Math.max(0, score)) * 100)
  const words = [...new Set(evidence.map(({ text }) => text.replace(/\s+/g, ' ')))]
  return `<li><span class="score">${percent} %</span><span class="name" title="${escapeHtml(id)}">${escapeHtml(label)}</span><span class="bar"><i style="width:${percent}%"></i></span><p>${escapeHtml(words.join(', '))}</p></li>`
}
