import { copyButton } from './copy-button.js'
import type { Why } from './describe-why.js'
import { element } from './element.js'

/** The card that answers "why?"; `trace` is where its steps are put when they come. */
export function renderWhy(
  { title, facts, reason, isExample, json, quotation }: Why,
  trace: HTMLElement,
): Node {
  const printed = JSON.stringify(json, null, 2)
  const card = document.createDocumentFragment()
  card.append(
    element(
      'div',
      { class: 'why-head' },
      element('h3', { tabindex: -1, class: 'why-title' }, title),
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×'),
    ),
  )
  if (reason)
    card.append(
      element('p', { class: 'by-rule' }, 'Rule ', element('code', {}, reason.rule), isExample && ', as in'),
      reason.note ? element('p', { class: 'note' }, reason.note) : '',
    )
  card.append(
    element(
      'dl',
      { class: 'facts' },
      ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
    element('h4', { class: 'minor' }, 'Step by step'),
    trace,
    element('details', {}, element('summary', {}, 'In the result'), element('pre', { tabindex: 0 }, printed)),
    element(
      'div',
      { class: 'tools' },
      quotation ? copyButton('Copy quotation', () => quotation) : null,
      copyButton('Copy its JSON', () => printed),
    ),
  )
  return card
}
