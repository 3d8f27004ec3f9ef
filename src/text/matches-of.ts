/**
 * All matches of a global pattern in a short text, found before the pattern can be asked of another meanwhile. `matchAll`
 * compiles the pattern anew at every call.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
