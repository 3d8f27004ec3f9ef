import { element } from './element.js'

/** A small "why?" behind a line; `label` says in full what it asks. `why` is what `describeWhy` is asked. */
export function renderAsk(why: string, label: string): HTMLElement {
  return element('button', { type: 'button', class: 'ask', 'data-why': why, 'aria-label': label }, 'why?')
}
