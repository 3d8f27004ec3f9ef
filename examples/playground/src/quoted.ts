const LONGEST = 48

/** Printed words in quotation marks, the middle of many left out. */
export function quoted(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  if (characters.length <= LONGEST) return `“${characters.join('')}”`
  const half = LONGEST / 2
  const [head, tail] = [characters.slice(0, half), characters.slice(-half)]
  return `“${head.join('').trimEnd()} … ${tail.join('').trimStart()}”`
}
