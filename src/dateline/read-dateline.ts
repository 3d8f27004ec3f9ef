import type { Trace } from '../trace.js'
import type { Dateline } from '../types.js'
import { type CompiledRule, compileRules } from './compile-rules.js'
import { isMet } from './condition.js'
import { type DatelineCandidate, readCandidate, type Unreadable } from './dateline-candidate.js'
import type { DatelineEvent } from './dateline-events.js'
import type { DatelineLexicon } from './dateline-lexicon.js'
import { DATELINE_RULES } from './dateline-rules.js'
import { placesCertain } from './evidence.js'
import { LineClues } from './line-clues.js'
import { placeName } from './place-name.js'
import type { CalendarDay } from './read-date.js'
import { type DatelineLine, readDatelineLines } from './read-dateline-lines.js'

/** The dateline of a story whose options have been read; `lexicon` is what the caller taught. */
export function readDateline(
  text: string,
  reference: CalendarDay | null,
  lexicon?: DatelineLexicon,
  trace?: Trace,
): Dateline | null {
  const found = findDateline(text, reference, lexicon, trace)
  return found && toDateline(text, found)
}

/** A candidate, and the rule that accepted it. */
interface Found {
  readonly candidate: DatelineCandidate
  readonly rule: CompiledRule['rule']
}

function findDateline(
  text: string,
  reference: CalendarDay | null,
  lexicon?: DatelineLexicon,
  trace?: Trace,
): Found | null {
  let lastResort: Found | null = null
  const read = (line: DatelineLine): Found | null => {
    trace?.note({ kind: 'dateline-line', start: line.start } satisfies DatelineEvent)
    const found = parseLine(text, line, reference, lexicon, trace)
    if (!found?.rule.lastResort) return found
    lastResort ??= found
    return null
  }
  return readDatelineLines(text, read, lexicon) ?? lastResort
}

function parseLine(
  text: string,
  line: DatelineLine,
  reference: CalendarDay | null,
  lexicon?: DatelineLexicon,
  trace?: Trace,
): Found | null {
  const rules = lexicon?.rules ?? ours()
  const starts = line.starts.map((at) => new LineClues(text, at, lexicon))
  for (let i = 0; i < rules.length; i++) {
    const { rule, needs, patterns } = rules[i]!
    for (let k = 0; k < starts.length; k++) {
      const clues = starts[k]!
      if (!clues.hasAll(needs)) continue
      const candidate = applyRule(text, clues.at, rule, patterns(), reference, lexicon, trace)
      // After a byline any capitalized word may begin a dateline: only a place that is known does.
      const taken = candidate !== null && (k === starts.length - 1 || placesCertain(candidate))
      if (candidate && trace) noteTried(trace, rule, candidate, candidate, taken)
      if (taken) return { candidate, rule }
    }
  }
  return null
}

function applyRule(
  text: string,
  at: number,
  rule: CompiledRule['rule'],
  patterns: readonly RegExp[],
  reference: CalendarDay | null,
  lexicon?: DatelineLexicon,
  trace?: Trace,
): DatelineCandidate | null {
  for (const shape of patterns) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (!match) continue
    const candidate = readCandidate(text, match, reference, lexicon)
    if (typeof candidate === 'string') {
      if (trace) noteTried(trace, rule, rangeOf(match), candidate, false)
      continue
    }
    if (isMet(rule.accepts, candidate)) return candidate
    if (trace) noteTried(trace, rule, candidate, candidate, false)
  }
  return null
}

function noteTried(
  trace: Trace,
  rule: CompiledRule['rule'],
  { start, end }: Pick<DatelineCandidate, 'start' | 'end'>,
  candidate: DatelineCandidate | Unreadable,
  taken: boolean,
): void {
  trace.note({ kind: 'dateline-tried', rule, start, end, candidate, taken } satisfies DatelineEvent)
}

function rangeOf(match: RegExpExecArray): Pick<DatelineCandidate, 'start' | 'end'> {
  return { start: match.index, end: match.index + match[0].length }
}

function toDateline(text: string, { candidate, rule }: Found): Dateline {
  const { start, end, places, date, agency } = candidate
  return {
    start,
    end,
    text: text.slice(start, end),
    places: places.map((place) => ({
      start: place.start,
      end: place.end,
      text: place.text,
      name: placeName(place.text),
      region: place.region,
      country: place.country,
    })),
    date,
    agency,
    rule: rule.id,
  }
}

let compiled: readonly CompiledRule[] | undefined

function ours(): readonly CompiledRule[] {
  compiled ??= compileRules(DATELINE_RULES)
  return compiled
}
