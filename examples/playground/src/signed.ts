/** A weight with its sign: `+0.75`, `−3`. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(Math.round(weight * 100) / 100)}`
}
