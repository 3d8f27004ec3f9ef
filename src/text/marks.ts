/**
 * Quotation marks: an opening mark, and the marks that close it.
 * Curly, straight, guillemets (both ways round), low-high, doubled singles ('' … '' and `` … '').
 * Straight and closing marks used as openers are the pairing's business, not the table's.
 */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"'],
  ['”', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['＂', '＂'],
  ['「', '」'],
  ['『', '』'],
  ["''", "''’’"],
  ['``', "''``"],
  ['‘‘', '’’'],
  ['’’', '’’'],
  ['‘', '’'],
  ["'", "'’"],
  ['‚', '‘’'],
  ['‹', '›'],
])

/** Single marks: they also serve as apostrophes, so pairing asks more of them. */
export const SINGLE_MARKS = "‘'‚‹"
