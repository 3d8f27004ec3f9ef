import type { DatelineEvent } from '../dateline/dateline-events.js'
import { spanOf } from '../text/span.js'
import type { Dateline, Span } from '../types.js'
import { datelineFacts } from './dateline-facts.js'
import type { DatelineExplanation, TriedStyle } from './explanation.js'
import { ruleReason } from './rule-reason.js'

const SHOWN = 100
const LAST_RESORT = { id: 'last-resort', note: 'another line has a dateline', has: true }

/** Why this is the dateline of a story, from what was taken down. */
export function explainDateline(
  text: string,
  dateline: Dateline | null,
  events: readonly DatelineEvent[],
): DatelineExplanation {
  const lines: { line: Span; tried: TriedStyle[] }[] = []
  for (const event of events) {
    if (event.kind === 'dateline-line') {
      lines.push({ line: firstLine(text, event.start), tried: [] })
      continue
    }
    const { rule, start, end } = event
    const taken = event.taken && start === dateline?.start && rule.id === dateline.rule
    lines.at(-1)?.tried.push({
      ...ruleReason(rule.id),
      took: spanOf(text, start, end),
      taken,
      against: taken ? [] : event.taken ? [LAST_RESORT] : datelineFacts(event),
    })
  }
  return { dateline, rule: dateline && ruleReason(dateline.rule), lines }
}

function firstLine(text: string, start: number): Span {
  const [line] = /^[^\n\r\u0085\u2028\u2029]*/.exec(text.slice(start, start + SHOWN))!
  return spanOf(text, start, start + line.length)
}
