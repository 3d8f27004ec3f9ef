import type { Mention } from '../names/find-mentions.js'
import type { Run } from '../names/find-runs.js'
import type { FormsScored } from '../names/name-events.js'
import { NAME_EVIDENCE } from '../names/name-evidence.js'
import { BARE_AT_LEAST, echoOf, type Form, FULL_AT_LEAST, weightOf } from '../names/score-forms.js'
import { spanOf } from '../text/span.js'
import { rounded } from '../topics/rounded.js'
import type { Person, Span } from '../types.js'
import type { FormExplanation, Reason, RefusedForm, WeighedEvidence } from './explanation.js'

const WHY = {
  known: 'the caller knows the person',
  evidence: 'what speaks for it outweighs what speaks against it',
  linked: 'a full name of the story has it, or it is spelled like one',
  namesake: 'a full name of the story has the same family name',
  headline: 'a headline has words that the story names somebody with',
  'too-little': 'what speaks for it does not suffice',
  'not-here': 'a name elsewhere; here a place, a family or the word that opens a sentence',
} as const

const ECHO = { id: 'echo', note: 'its last word stands alone elsewhere, as a surname does' }
const COMPANY_ECHO = {
  id: 'company-echo',
  note: 'its first word stands alone elsewhere, as a company’s, or its last one as a thing',
}
const LISTED = { id: 'listed', note: 'names of people stand beside it in a list' }

const whyOf = (id: keyof typeof WHY): Reason => ({ id, note: WHY[id] })

/** What the story says of all that could be a name: what names a person, by person, and what names nobody. */
export function explainForms(
  text: string,
  { words, forms, mentions }: FormsScored,
): { formsOf: (person: Person) => FormExplanation[]; refused: RefusedForm[] } {
  const formAt = new Map<number, Form>()
  const byKey = new Map(forms.map((form) => [form.key, form]))
  for (const form of forms)
    for (const run of form.runs) for (let i = run.from; i < run.to; i++) formAt.set(i, form)
  const mentionAt = new Map<number, Mention>()
  const inRun = new Set<number>()
  for (const mention of mentions) {
    mentionAt.set(mention.start, mention)
    for (let i = mention.run.from; i < mention.run.to; i++) inRun.add(i)
  }
  const spanOfRun = ({ from, to }: Run): Span => spanOf(text, words[from]!.start, words[to - 1]!.end)

  return {
    formsOf: (person) => {
      const taken = new Map<Form | null, Mention[]>()
      for (const { start } of person.mentions) {
        const mention = mentionAt.get(start)
        const form = mention ? (formAt.get(mention.run.from) ?? null) : null
        const own = taken.get(form)
        if (own && mention) own.push(mention)
        else if (mention) taken.set(form, [mention])
      }
      return [...taken].flatMap(([form, own]): FormExplanation[] => {
        const spans = own.map(({ start, end }) => spanOf(text, start, end))
        const printed = { text: own[0]!.text, spans }
        if (form) return [{ ...printed, ...weighed(form, words, byKey), why: whyTaken(form) }]
        // in headlines nothing is weighed
        return [{ ...printed, score: null, needed: 0, evidence: [], why: whyOf('headline') }]
      })
    },
    refused: forms
      .flatMap((form): RefusedForm[] => {
        const left = form.runs.filter((run) => !covers(inRun, run))
        if (left.length === 0) return []
        const spans = left.map(spanOfRun)
        const why = whyOf(left.length < form.runs.length ? 'not-here' : whyLeft(form))
        return [{ text: spans[0]!.text.replace(/\s+/g, ' '), spans, ...weighed(form, words, byKey), why }]
      })
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
  }
}

function covers(inRun: ReadonlySet<number>, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (inRun.has(i)) return true
  return false
}

function weighed(
  form: Form,
  words: FormsScored['words'],
  forms: ReadonlyMap<string, Form>,
): { score: number | null; needed: number; evidence: WeighedEvidence[] } {
  const seen = NAME_EVIDENCE.flatMap(({ id, note }, i): WeighedEvidence[] => {
    const weight = form.held[i] === 0 ? 0 : weightOf(form, i)
    return weight === 0 ? [] : [{ id, note, weight }]
  })
  const needed = neededFor(form)
  if (!Number.isFinite(form.score)) return { score: null, needed, evidence: seen }
  const echo = rounded(echoOf(form, words, forms))
  const listed = rounded(form.score - echo - seen.reduce((sum, { weight }) => sum + weight, 0))
  const rest = [
    { ...(echo < 0 ? COMPANY_ECHO : ECHO), weight: echo },
    { ...LISTED, weight: listed },
  ]
  return {
    score: rounded(form.score),
    needed,
    evidence: [...seen, ...rest.filter(({ weight }) => weight !== 0)],
  }
}

const neededFor = ({ bare }: Form): number => (bare ? BARE_AT_LEAST : FULL_AT_LEAST)

function whyTaken(form: Form): Reason {
  if (!Number.isFinite(form.score)) return whyOf('known')
  if (form.score >= neededFor(form)) return whyOf('evidence')
  return whyOf(form.bare ? 'linked' : 'namesake')
}

function whyLeft(form: Form): keyof typeof WHY {
  return form.score >= neededFor(form) ? 'not-here' : 'too-little'
}
