import { describeWhy } from './describe-why.js'
import { element } from './element.js'
import { listCast } from './list-cast.js'
import type { Reading } from './reading.js'
import { renderTrace } from './render-trace.js'
import { renderWhy } from './render-why.js'
import type { Lights } from './start-lights.js'
import type { Reader } from './start-reader.js'

export interface WhyCard {
  /** The reading that is asked about from now on. */
  readonly about: (reading: Reading) => void
  readonly close: () => void
}

/**
 * Opens `card` when something with `data-why` is clicked or pressed, and gives the focus back when it closes. What the
 * page knows is shown at once; the steps come from the worker (`askTrace`) a moment later.
 */
export function startWhy(card: HTMLElement, lights: Lights, askTrace: Reader['trace']): WhyCard {
  let reading: Reading | null = null
  let asker: HTMLElement | null = null

  const open = async (asked: string, from: HTMLElement) => {
    const why = reading && describeWhy(asked, reading, listCast(reading.article))
    if (!why) return
    asker = from
    const trace = element('div', { class: 'trace', 'aria-busy': 'true' }, 'Looking it up …')
    card.replaceChildren(renderWhy(why, trace))
    card.scrollTop = 0
    card.hidden = false
    lights.hold(/^[qt]/.test(asked) ? asked : null)
    card.querySelector('h3')?.focus({ preventScroll: true })
    uncover(from)
    const steps = await askTrace(reading!.text, why.subject)
    trace.replaceChildren(steps ? renderTrace(steps) : 'The steps could not be found out.')
    trace.setAttribute('aria-busy', 'false')
    // The steps make the card higher, unless another has been opened or all closed meanwhile.
    if (trace.isConnected) uncover(from)
  }
  /** On a small screen the card may lie on what was asked about. */
  const uncover = (asked: Element) => {
    if (overlap(card, asked)) asked.scrollIntoView({ block: 'start' })
  }
  const close = () => {
    card.hidden = true
    card.replaceChildren()
  }
  const closeAndReturn = () => {
    if (card.hidden) return
    close()
    lights.hold(null)
    // The quotation may be in pieces: the first takes the focus.
    asker?.focus({ preventScroll: true })
  }

  document.addEventListener('click', ({ target }) => {
    const from = (target as Element).closest<HTMLElement>('[data-why]')
    // A press on a button leaves a selection standing; one on the story ends it, or has just made it.
    if (from && (from.matches('button') || !isSelecting())) open(from.dataset.why!, from)
    else if ((target as Element).closest('.why .close')) closeAndReturn()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeAndReturn()
    const from = event.target as HTMLElement
    if ((event.key === 'Enter' || event.key === ' ') && from.matches('[role=button][data-why]')) {
      event.preventDefault()
      open(from.dataset.why!, from)
    }
  })
  return {
    about: (next) => {
      reading = next
    },
    close,
  }
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** A reader who selects words to copy them does not ask why. */
function isSelecting(): boolean {
  return getSelection()?.type === 'Range'
}
