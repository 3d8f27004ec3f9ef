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
  return new RegExp(expand(template, pieces), flags)
}

function expand(template: string, pieces: Pieces): string {
  return template.replace(/[ \n]+|\{([a-z]\w*)\}/gi, (_whole, name: string | undefined) => {
    if (name === undefined) return ''
    const piece = pieces[name]
    if (piece === undefined) throw new RangeError(`pattern: no piece is named "${name}"`)
    return `(?:${expand(piece, pieces)})`
  })
}
