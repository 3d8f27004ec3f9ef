/** A string that shares no memory with the text it was cut from: whoever keeps a cut keeps the whole text. */
export function copyOf(text: string): string {
  return [...text].join('')
}
