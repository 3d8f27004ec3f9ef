/**
 * Lights up what belongs to `token` in the proof, and nothing else; `null` puts the light out.
 */
export function lightUp(root: HTMLElement, token: string | null): void {
  for (const lit of root.querySelectorAll('.lit')) lit.classList.remove('lit')
  const kinds = { q: 'quotation', c: 'cast', t: 'topic' } as const
  if (token) root.dataset.lighting = kinds[token[0] as keyof typeof kinds]
  else delete root.dataset.lighting
  if (token) for (const part of root.querySelectorAll(`[data-lit~="${token}"]`)) part.classList.add('lit')
}
