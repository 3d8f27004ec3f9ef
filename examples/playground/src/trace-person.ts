import type { Explanation, FormExplanation, JoinExplanation, SharedForm } from 'wirecopy/debug'
import { noted } from './noted.js'
import { quoted } from './quoted.js'
import type { TraceStep } from './reading.js'
import { signed } from './signed.js'
import { step } from './trace-step.js'

/** How a person was found: what speaks for each spelling, what joins it to the name; with `variant`, of that one only. */
export function tracePerson({ people, apart }: Explanation, index: number, variant?: string): TraceStep[] {
  const { person, forms, joins, shared } = people[index]!
  const isAsked = (text: string) => variant === undefined || text.replace(/\s+/g, ' ') === variant
  return [
    ...joins.filter(({ variant: { text } }) => isAsked(text)).map(traceJoin),
    ...forms.filter(({ text }) => isAsked(text)).map(traceForm),
    ...shared.filter(({ mention }) => isAsked(mention.text)).map(traceShared),
    ...apart
      .filter(({ names }) => variant === undefined && names.includes(person.name))
      .map(({ names, rule }) =>
        step(
          `${names.find((name) => name !== person.name) ?? person.name} is somebody else`,
          step(noted(rule)),
        ),
      ),
  ]
}

function traceJoin({ variant, rule, to }: JoinExplanation): TraceStep {
  return step(
    `${quoted(variant.text)} is joined to ${to === null ? 'the person by the story alone' : quoted(to)}`,
    step(noted(rule)),
  )
}

function traceForm({ text, spans, score, needed, evidence, why }: FormExplanation): TraceStep {
  const times = spans.length > 1 ? `, ${spans.length} times,` : ''
  const sum =
    score === null
      ? 'No evidence is asked for'
      : `The evidence adds up to ${signed(score)}; ${signed(needed)} is enough`
  return step(
    `${quoted(text)}${times} is a name: ${why.note}`,
    step(
      sum,
      evidence.map(({ id, note, weight }) => step(`${signed(weight)} ${id}, as in: ${note}`)),
    ),
  )
}

function traceShared({ mention, candidates }: SharedForm): TraceStep {
  return step(
    `${quoted(mention.text)} could stand for several`,
    candidates.map(({ name, chosen, why }) => step(`${chosen ? '→ ' : ''}${name}: ${why.note}`)),
  )
}
