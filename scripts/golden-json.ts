/** JSON to be read and corrected by hand: indented, with each bare span on one line. */
export function goldenJson(value: unknown): string {
  const indented = JSON.stringify(value, null, 2)
  return `${indented.replace(BARE_SPAN, '{ "start": $1, "end": $2, "text": $3 }')}\n`
}

const BARE_SPAN = /\{\s+"start": (\d+),\s+"end": (\d+),\s+"text": ("(?:[^"\\]|\\.)*")\s+\}/g
