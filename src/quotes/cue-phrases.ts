/** Phrases that stand before a source and attribute what the sentence says, in alphabetical order. */
export const CUE_PHRASES: readonly string[] = ['according to', 'in the words of']
