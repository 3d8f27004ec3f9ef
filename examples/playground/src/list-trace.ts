import type { Explanation } from 'wirecopy/debug'
import type { Subject, TraceStep } from './reading.js'
import { traceDateline } from './trace-dateline.js'
import { tracePerson } from './trace-person.js'
import { traceQuote } from './trace-quote.js'
import { traceTopic } from './trace-topic.js'

/** How the stages came to `subject`, step by step, in words. */
export function listTrace(explanation: Explanation, subject: Subject): TraceStep[] {
  if (subject.part === 'dateline') return traceDateline(explanation.dateline)
  if (subject.part === 'people') return tracePerson(explanation, subject.index, subject.variant)
  return subject.part === 'quotes'
    ? traceQuote(explanation.quotes[subject.index]!)
    : traceTopic(explanation.topics, subject.index)
}
