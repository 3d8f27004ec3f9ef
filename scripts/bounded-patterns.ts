/** A pattern that is slow on long texts and never reads one. */
export interface BoundedPattern {
  /** As it is printed in the source. */
  readonly pattern: RegExp
  /** The most UTF-16 units that it is ever matched against. */
  readonly reads: number
  readonly why: string
}

/** What the linter calls slow and measurement calls harmless: `npm run check:patterns` times each on the worst text of its length. */
export const BOUNDED_PATTERNS: readonly BoundedPattern[] = [
  {
    pattern: /[―—–]\s?[^.!?]{0,40}$/,
    reads: 42,
    why: 'findBlocks matches the last 42 characters of a line',
  },
  {
    pattern:
      /(?:^|[.!?:;”"\n—]\s*)(?:(?:[Aa]nd|[Bb]ut)\s)?(?:[Tt]he\s|\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,5},\s)?(?:\p{Lu}[\p{L}.'’-]*\s){0,5}$/u,
    reads: 60,
    why: 'antecedent.ts matches the 60 characters before a name',
  },
]
