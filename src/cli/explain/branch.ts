/** A line of a tree, and what stands under it. */
export interface Branch {
  readonly text: string
  readonly under: readonly Branch[]
}

/** Writes a branch in one line; what is `null` is left out. */
export function branch(text: string, ...under: readonly (Branch | readonly Branch[] | null)[]): Branch {
  return { text, under: under.flat().filter((below): below is Branch => below !== null) }
}
