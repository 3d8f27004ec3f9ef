/** Pieces a pattern is put together from: name to regular-expression source. */
export type Pieces = Readonly<Record<string, string>>

/**
 * Builds a regular expression from named pieces, so that a long pattern reads as what it means.
 * `{name}` stands for the piece of that name, in a group that captures nothing; a piece may use
 * others. White space in the template is not significant: print `\s` or `[ ]` to match it.
 *
 *     pattern('(?<place>{place}), (?<date>{date}) {dash}', PIECES, 'dy')
 */
export function pattern(template: string, pieces: Pieces, flags: string): RegExp {
  const built = new RegExp(expand(template, pieces), flags)
  built.test(LONG_TEXT)
  built.lastIndex = 0
  return built
}

// V8 makes bytecode of a pattern first and machine code at its second use, but goes straight to machine code where
// the text is long. Patterns as large as ours are compiled in half the time that way.
const LONG_TEXT = '~'.repeat(1000)

function expand(template: string, pieces: Pieces): string {
  return template.replace(TEMPLATE_PARTS, (part, name: string | undefined) => {
    if (part.startsWith('\\p') || part === '[ ]') return part
    if (name === undefined) return ''
    const piece = pieces[name]
    if (piece === undefined) throw new RangeError(`pattern: no piece is named "${name}"`)
    return `(?:${expand(piece, pieces)})`
  })
}

// \p{Lu} and [ ] stay as they are, other white space goes, {name} is a piece.
const TEMPLATE_PARTS = /\\p\{\w+\}|\[ \]|[ \n]+|\{([a-z]\w*)\}/gi
