import { element } from './element.js'
import type { CastMember } from './list-cast.js'
import { plural } from './plural.js'
import { renderAsk } from './render-ask.js'
import { renderRule } from './render-rule.js'
import { voiceClass } from './voice-class.js'

const KINDS = {
  person: null,
  organization: 'Organisation',
  described: 'Described, not named',
  unknown: null,
} as const

/** Who is in the story: how much each says, and under which names. `words` is what all of them say together. */
export function renderCast(cast: readonly CastMember[], isShown: (quote: number) => boolean): Node {
  if (cast.length === 0) return element('p', { class: 'empty' }, 'Nobody is named or quoted in this story.')
  const most = Math.max(...cast.map(({ wordsSpoken }) => wordsSpoken))
  const cards = cast.map((member, i) => renderMember(member, i, most, isShown))
  const silent = cast.findIndex(({ number, kind }) => number === null && kind !== 'unknown')
  if (silent < 0) return element('ol', { class: 'cast' }, ...cards)
  const list = document.createDocumentFragment()
  if (silent > 0) list.append(element('ol', { class: 'cast' }, ...cards.slice(0, silent)))
  list.append(
    element('h4', { class: 'minor' }, silent > 0 ? 'Also named' : 'Named'),
    element('ol', { class: 'cast' }, ...cards.slice(silent)),
  )
  return list
}

function renderMember(
  member: CastMember,
  i: number,
  most: number,
  isShown: (quote: number) => boolean,
): HTMLElement {
  const { name, kind, person, number, quotes, wordsSpoken } = member
  const shown = quotes.filter(isShown).length
  const counts = [
    person && plural(person.mentions.length, 'mention'),
    quotes.length > 0 &&
      (shown === quotes.length
        ? plural(shown, 'quotation')
        : `${shown} of ${plural(quotes.length, 'quotation')}`),
    wordsSpoken > 0 && plural(wordsSpoken, 'word'),
  ].filter(Boolean)
  const share = element('span', { class: 'share', 'aria-hidden': 'true' })
  share.style.setProperty('--share', String(most > 0 ? wordsSpoken / most : 0))
  return element(
    'li',
    { class: `member ${voiceClass(member)}`, 'data-light': `c${i}` },
    element(
      'span',
      { class: 'sigil', 'aria-hidden': 'true' },
      number === null ? (kind === 'unknown' ? '?' : '·') : `${number}`,
    ),
    element('button', { type: 'button', class: 'name', 'data-hold': `c${i}`, 'aria-pressed': 'false' }, name),
    (person?.titles[0] ?? KINDS[kind])
      ? element('p', { class: 'title' }, person?.titles[0] ?? KINDS[kind])
      : null,
    element('p', { class: 'counts' }, counts.join(' · '), person && renderAsk(`p${i}`, `Why ${name}?`)),
    quotes.length > 0 && share,
    person !== null &&
      person.variants.length > 0 &&
      element(
        'ul',
        { class: 'variants', 'aria-label': `Other spellings of ${name}` },
        ...person.variants.map(({ text, count, rule }, v) =>
          element(
            'li',
            {},
            element('b', {}, text),
            count > 1 && ` ×${count}`,
            element('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '),
            element('span', { class: 'unseen' }, ' stands for '),
            name,
            ' ',
            renderRule(rule, `v${i}.${v}`),
          ),
        ),
      ),
  )
}
