import { describeWhy } from './describe-why.js'
import { listCast } from './list-cast.js'
import type { Reading } from './reading.js'
import { renderWhy } from './render-why.js'
import type { Lights } from './start-lights.js'

export interface WhyCard {
  /** The reading that is asked about from now on. */
  readonly about: (reading: Reading) => void
  readonly close: () => void
}

/** Opens `card` when something with `data-why` is clicked or pressed, and gives the focus back when it closes. */
export function startWhy(card: HTMLElement, lights: Lights): WhyCard {
  let reading: Reading | null = null
  let asker: HTMLElement | null = null

  const open = (subject: string, from: HTMLElement) => {
    const why = reading && describeWhy(subject, reading, listCast(reading.article))
    if (!why) return
    asker = from
    card.replaceChildren(renderWhy(why))
    card.hidden = false
    lights.hold(subject.startsWith('q') ? subject : null)
    card.querySelector('h3')?.focus({ preventScroll: true })
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

/** A reader who selects words to copy them does not ask why. */
function isSelecting(): boolean {
  return getSelection()?.type === 'Range'
}
