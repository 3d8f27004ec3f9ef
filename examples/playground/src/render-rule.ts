import { element } from './element.js'

/** The id of a rule, to be clicked for its reason. `why` is what `describeWhy` is asked. */
export function renderRule(rule: string, why: string): HTMLElement {
  return element('button', { type: 'button', class: 'rule', 'data-why': why, title: 'Why?' }, rule)
}
