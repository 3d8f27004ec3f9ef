import { element } from './element.js'
import type { TraceStep } from './reading.js'

/** The steps that led to a result, as lists in lists. */
export function renderTrace(steps: readonly TraceStep[]): HTMLElement {
  return element(
    'ul',
    { class: 'steps' },
    ...steps.map(({ text, under }) => element('li', {}, text, under.length > 0 && renderTrace(under))),
  )
}
