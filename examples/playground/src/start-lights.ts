import { lightUp } from './light-up.js'

export interface Lights {
  /** Keeps `token` lit until something else is held; `null` lets go. */
  readonly hold: (token: string | null) => void
  /** Forgets what is held and pointed at, as after the page has been set anew. */
  readonly putOut: () => void
}

/**
 * Lights up in the proof what is pointed at or focused anywhere in `root` (`data-light`), and else what a click holds
 * (`data-hold`: a button that stays down).
 */
export function startLights(root: HTMLElement): Lights {
  let held: string | null = null
  let lit: string | null = null

  const light = (token: string | null) => {
    if (token === lit) return
    lit = token
    lightUp(root, token)
  }
  const hold = (token: string | null) => {
    held = token
    for (const button of root.querySelectorAll('[data-hold]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('data-hold') === token))
    light(token)
  }
  const point = ({ target }: Event) =>
    light((target as Element).closest('[data-light]')?.getAttribute('data-light') ?? held)

  root.addEventListener('pointerover', point)
  root.addEventListener('focusin', point)
  root.addEventListener('pointerleave', () => light(held))
  root.addEventListener('focusout', () => light(held))
  root.addEventListener('click', ({ target }) => {
    const token = (target as Element).closest('[data-hold]')?.getAttribute('data-hold')
    if (!token) return
    hold(token === held ? null : token)
    if (held) bringIntoView(root, held)
  })
  return {
    hold,
    putOut: () => {
      held = null
      lit = null
      lightUp(root, null)
    },
  }
}

function bringIntoView(root: HTMLElement, token: string): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const first = root.querySelector(`[data-lit~="${token}"]`)
  first?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' })
}
