import { announce } from './announce.js'
import { element } from './element.js'

const SHOWN_MS = 1600

/** A button that copies what `text` gives at the time, and says whether it did. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const said = element('span', { class: 'said', 'aria-hidden': 'true' })
  const button = element('button', { type: 'button', class: 'tool' }, label, said)
  button.addEventListener('click', async () => {
    try {
      // A page that comes from another machine by plain HTTP has no clipboard at all.
      await navigator.clipboard.writeText(text())
      said.textContent = 'Copied'
    } catch {
      said.textContent = 'Not allowed here'
    }
    announce(said.textContent)
    setTimeout(() => said.replaceChildren(), SHOWN_MS)
  })
  return button
}
