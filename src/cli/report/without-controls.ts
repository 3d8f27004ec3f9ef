/** A result without the characters by which a story could write over the reader's terminal. */
export function withoutControls<T>(result: T): T {
  return JSON.parse(JSON.stringify(result), (_, value) =>
    typeof value === 'string' ? value.replace(/(?!\s)[\u0000-\u001f\u007f-\u009f]/g, '') : value,
  )
}
