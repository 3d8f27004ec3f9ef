const NEWLINE = 0x0a

/** A line as bytes, and whether a line feed ended it: the last one of a file may be torn. */
export interface Line {
  readonly bytes: Buffer
  readonly ended: boolean
}

/**
 * Splits bytes at line feeds, and only there: JSON may hold U+2028, at which `node:readline` splits too. Bytes,
 * so that a line that is not UTF-8 is noticed and does not become U+FFFD.
 */
export async function* splitLines(input: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let begun: Buffer[] = []
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield { bytes: Buffer.concat([...begun, chunk.subarray(start, end)]), ended: true }
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield { bytes: Buffer.concat(begun), ended: false }
}
