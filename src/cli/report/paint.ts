/** Terminal styles; each leaves its text alone where colour is off. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly accent: (text: string) => string
}

/** Styles for a terminal (`on`), or none for pipes, files and NO_COLOR. */
export function createPaint(on: boolean): Paint {
  const style =
    (code: number) =>
    (text: string): string =>
      on ? `\u001b[${code}m${text}\u001b[0m` : text
  return { bold: style(1), dim: style(2), accent: style(36) }
}
