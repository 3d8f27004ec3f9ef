/** A pattern that is slow on long texts and never reads one. */
export interface BoundedPattern {
  /** As it is printed in the source. */
  readonly pattern: RegExp
  /** The most UTF-16 units that it is ever matched against. */
  readonly reads: number
  readonly why: string
}

// Numbers, addresses of mail as a whole and within a chunk, ordinals, as `WHOLE_PATTERNS` and `PART_PATTERNS` of
// src/nlp/lexicon.generated.ts have them.
const WORD_PATTERNS: readonly RegExp[] = [
  // biome-ignore lint/complexity/noUselessEscapeInRegex: as wink prints it
  /^[\+\-]?\d+(?:[\.\,\-\/\:]?(?=(?<digit>\d+))\k<digit>)*$/,
  // biome-ignore lint/complexity/noUselessEscapeInRegex: as wink prints it
  /^[-!#$%&'*+\/=?^\w{|}~](?:\.?[-!#$%&'*+\/=?^\w`{|}~])*@[a-z0-9](?:-?\.?[a-z0-9])*(?:\.[a-z](?:-?[a-z0-9])*)+$/i,
  // biome-ignore lint/complexity/noUselessEscapeInRegex: as wink prints it
  /[-!#$%&'*+\/=?^\w{|}~](?:\.?[-!#$%&'*+\/=?^\w`{|}~])*@[a-z0-9](?:-?\.?[a-z0-9])*(?:\.[a-z](?:-?[a-z0-9])*)+/gi,
  /1\dth|[04-9]th|1st|2nd|3rd|[02-9]1st|[02-9]2nd|[02-9]3rd|[02-9][04-9]th|\d+\d[04-9]th|\d+\d1st|\d+\d2nd|\d+\d3rd/g,
]

/** What the linter calls slow and measurement calls harmless: `npm run check:patterns` times each on the worst text of its length. */
export const BOUNDED_PATTERNS: readonly BoundedPattern[] = [
  {
    pattern: /[―—–]\s?[^.!?]{0,40}$/,
    reads: 42,
    why: 'findBlocks matches the last 42 characters of a line',
  },
  {
    pattern:
      /(?:^|[.!?:;”"\n—]\s*)(?:(?:[Aa]nd|[Bb]ut)\s)?(?:[Tt]he\s|\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,5},\s(?:\p{Ll}[\p{L}'’-]*\s){0,3})?(?:\p{Lu}[\p{L}.'’-]*\s){0,5}$/u,
    reads: 60,
    why: 'antecedent.ts matches the 60 characters before a name',
  },
  ...WORD_PATTERNS.map((pattern) => ({
    pattern,
    reads: 255,
    why: "read-tokens.ts shows cut-chunk.ts no longer chunk; the pattern is wink's",
  })),
]
