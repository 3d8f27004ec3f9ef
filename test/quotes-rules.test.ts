import { describe, expect, it } from 'vitest'
import { ATTRIBUTION_RULES } from '../src/quotes/attribution-rules.js'
import { extractQuotes } from '../src/quotes/extract-quotes.js'
import type { RuleId } from '../src/quotes/find-attributions.js'
import { LONE_RULES } from '../src/quotes/lone-rules.js'
import { REPORTING_VERBS } from '../src/quotes/reporting-verbs.js'
import { markQuotes, withoutMarkup } from './mark-quotes.js'

interface RuleExamples {
  /** Sentences with <source> {cue} ⟦content⟧ as this rule finds them. */
  readonly examples: readonly [string, ...string[]]
  /** Sentences that look alike: no quotation at all, or another rule's, marked up. */
  readonly counterexamples: readonly [string, ...string[]]
}

const RULES = {
  'as-source-said': {
    examples: [
      'As <Mayor Ada Lovik> {put it}, ⟦the harbour is full⟧.',
      '⟦The harbour is full⟧, as <the harbour master> {noted} on Monday.',
    ],
    counterexamples: [
      'As Rehn left the hall, prices rose.',
      'Prices rose, as they had the year before.',
      '<Rehn> {said} that ⟦prices rose as he had feared⟧.',
    ],
  },
  'according-to-fronted': {
    examples: [
      '{According to} <Jonas Rehn>, ⟦the boats are ready⟧.',
      'But {according to} <the ministry>, ⟦nobody was hurt⟧.',
    ],
    counterexamples: [
      'According to plan, the boats left at dawn.',
      '⟦The boats left at dawn⟧, {according to} <Rehn>.',
    ],
  },
  'according-to': {
    examples: [
      '⟦The boats are ready⟧, {according to} <Jonas Rehn>.',
      '⟦Forty people were rescued⟧, {according to} <two officials familiar with the matter>.',
      '⟦The boats⟧, {according to} <Rehn>, ⟦are ready for the season⟧.',
    ],
    counterexamples: [
      'The children lined up according to height.',
      'The boats were paid for according to plan.',
    ],
  },
  'marks-said-source': {
    examples: [
      '“⟦The bridge is safe⟧,” <Lovik> {said}. “⟦We checked it twice.⟧”',
      '“⟦Is it over?⟧” {asked} <the old fisherman>.',
      '“⟦We had to⟧,” <Rehn> {said}, “⟦and we would do it again.⟧”',
      '“⟦The bridge is safe⟧,” {said} <the mayor, Ada Lovik>.',
    ],
    counterexamples: [
      'The film “Northern Ice,” which opens on Monday, is about a boat.',
      '<Rehn> {said}: “⟦The bridge is safe.⟧”',
    ],
  },
  'source-said-colon': {
    examples: [
      '<Rehn> {said}: ⟦the boats were sold⟧.',
      '<Rehn> {continued}:\\n⟦The boats were sold in May and nobody asked us⟧.',
      '<Lovik> {wrote} in a letter: “⟦The harbour must stay open.⟧”',
    ],
    counterexamples: [
      'Rehn sold three things: a boat, a net and a bell.',
      'The claim was new: nobody had been asked.',
    ],
  },
  'source-said-marks': {
    examples: [
      '<Rehn> {said}, “⟦The boats are sold.⟧”',
      '<Rehn> {told} reporters on Monday, “⟦We lost everything.⟧”',
      '<The ministry> {said} “⟦nobody was hurt⟧” ⟦in the storm⟧.',
    ],
    counterexamples: [
      'Rehn wrote “The Winter of the Boats” in a year.',
      '“⟦The boats are sold⟧,” <Rehn> {said}.',
      'Lovik opened “The Long Night” on Monday.',
    ],
  },
  'clause-said-source': {
    examples: [
      '⟦The boats were sold⟧, <Rehn> {said}.',
      '⟦If the ice melts⟧, <Rehn> {said}, ⟦the boats will leave⟧.',
      '⟦The boats were sold⟧, {said} <a spokesman for the ministry>.',
      '⟦Nobody was hurt⟧, <police> {said} on Monday.',
    ],
    counterexamples: [
      'On Monday, <Rehn> {said} ⟦the boats were sold⟧.',
      'Rehn, he of the boats, said nothing.',
    ],
  },
  'source-said-that': {
    examples: [
      '<Rehn> {said} that ⟦the boats were sold⟧.',
      '<Lovik> {asked} ⟦whether the boats were sold⟧.',
      '<Rehn> {told} reporters in the port on Monday that ⟦the boats were sold⟧.',
      '<Critics> {argue} that ⟦the harbour is too small⟧.',
    ],
    counterexamples: [
      'The boats that Rehn sold were old.',
      'Rehn would not say that the boats were sold.',
      '<Rehn> {said} ⟦the boats that he sold were old⟧.',
    ],
  },
  'source-said-clause': {
    examples: [
      '<Rehn> {said} ⟦the boats were sold⟧.',
      '<Rehn> {has said} ⟦he will leave⟧.',
      '<The company> {told} employees ⟦it would close the yard⟧.',
      '<Rehn> met the council and {said} ⟦the boats were sold⟧.',
    ],
    counterexamples: [
      'Rehn said goodbye.',
      'The boat is said to be lost.',
      'Rehn responded to the rules of the port.',
    ],
  },
  'source-vowed-to': {
    examples: ['<Rehn> {pledged} ⟦to sell the boats by May⟧.', '<Lovik> {vowed} ⟦to keep the harbour open⟧.'],
    counterexamples: ['Rehn tried to sell the boats by May.', 'Rehn went to see the boats.'],
  },
  'source-asked-to': {
    examples: [
      '<Rehn> {asked} ⟦the council to sell the boats⟧.',
      '<Lovik> {told} them ⟦to leave the harbour⟧.',
    ],
    counterexamples: [
      'Rehn was asked to sell the boats.',
      'Rehn asked a lot of the council.',
      'Rehn helped the council to sell the boats.',
    ],
  },
  'claim-that': {
    examples: [
      '<Rehn>’s {claim} that ⟦the boats were sold⟧ was met with laughter.',
      'The council heard <her> {warning} that ⟦the ice was thin⟧, and went home.',
    ],
    counterexamples: [
      'The claim that the boats were sold was met with laughter.',
      'Rehn’s claim to the boats was met with laughter.',
    ],
  },
  'source-noted-topic': {
    examples: [
      '<Lovik> {denied} ⟦any part in the sale of the boats⟧.',
      '<The minister> {acknowledged} ⟦the failure of the talks⟧.',
    ],
    counterexamples: ['Lovik kept any part of the sale secret.', 'The part was denied to the boats.'],
  },
  'act-marks': {
    examples: ['<Lovik> {called} the sale “⟦a shame⟧”.', '<Rehn> {dismissed} the plan as “⟦a bad joke⟧”.'],
    counterexamples: ['Lovik sold the “Morning Star”.', 'The sale was called a shame.'],
  },
  'title-source-colon': {
    examples: [
      '<Lovik>{:} ⟦Harbour to close in May⟧\\n\\nThe town met on Monday in the old hall to talk about the storm.',
      '<Fishing union>{:} ⟦Boats were sold for nothing⟧\\n\\nThe town met on Monday in the old hall to talk about the storm.',
    ],
    counterexamples: [
      'Video: Harbour to close in May\\n\\nThe town met on Monday in the old hall to talk about the storm.',
      'Opinion: Harbour must not close\\n\\nThe town met on Monday in the old hall to talk about the storm.',
    ],
  },
  transcript: {
    examples: [
      'The two met on the radio on Monday for an hour of talk about boats, ice and the storm of last winter.\\n\\n<LOVIK>{:} ⟦Why did you sell the boats?⟧\\n\\n<REHN>²{:}² ⟦Because nobody wanted them⟧².',
      'The two met on the radio on Monday for an hour of talk about boats, ice and the storm of last winter.\\n\\n<Ada Lovik>{:} ⟦Why did you sell the boats?⟧',
    ],
    counterexamples: [
      'The two met on the radio on Monday for an hour of talk about boats, ice and the storm of last winter.\\n\\nNOTE: The boats were sold in May.',
      'The two met on the radio on Monday for an hour of talk about boats, ice and the storm of last winter.\\n\\nThe old man had one boat left: it was sold.',
    ],
  },
  'title-signature': {
    examples: [
      '⟦Harbour to close in May⟧ {—} <mayor>\\n\\nThe town met on Monday in the old hall to talk about the storm.',
      '⟦Boats were sold for nothing⟧ {--} <senior official>\\n\\nThe town met on Monday in the old hall to talk about the storm.',
    ],
    counterexamples: [
      'Harbour town to close well-known school\\n\\nThe town met on Monday in the old hall to talk about the storm.',
      'Harbour to close in May — and nobody knows why it must\\n\\nThe town met on Monday in the old hall to talk about the storm.',
    ],
  },
  'marks-signature': {
    examples: [
      '“⟦I have never seen such a storm.⟧” {—} <Jonas Rehn>',
      '“⟦Let it be quiet.⟧” {―} <Ada Lovik>',
    ],
    counterexamples: [
      'The boats of the north lay in the ice for a month, and most of them were lost in the spring of that year.\\n\\nA boat — the “Morning Star” — was saved.',
      'The boats of the north lay in the ice for a month, and most of them were lost in the spring of that year.\\n\\n“Morning Star” — and then nothing more.',
    ],
  },
  'lead-colon-marks': {
    examples: [
      '<Lovik> had one wish for the harbour{:} “⟦Let it be quiet for a year or two.⟧”',
      '<The union> wants one thing{:} “⟦We will not sell a single boat this year.⟧”',
    ],
    counterexamples: [
      'Lovik has two boats: “Morning Star” and “Evening Star”.',
      '<Lovik> {said}: “⟦Let it be quiet for a year or two.⟧”',
    ],
  },
  'lead-sentence-marks': {
    examples: [
      '<Lovik> stayed calm. “⟦Nobody in this town has to leave the harbour tonight.⟧”',
      '<She> shook her head. “⟦Nobody in this town has to leave the harbour tonight.⟧”',
    ],
    counterexamples: [
      'The storm passed. “Nobody in this town has to leave the harbour tonight.”',
      'Lovik stayed calm. “Morning Star” was safe.',
    ],
  },
} satisfies Record<RuleId, RuleExamples>

describe.each(Object.entries<RuleExamples>(RULES))('rule %s', (id, { examples, counterexamples }) => {
  it.each(examples)('takes %s', (example) => {
    const text = withoutMarkup(example)
    const quotes = extractQuotes(text)
    expect(markQuotes(text, quotes)).toBe(example)
    expect(quotes.map((quote) => quote.rule)).toContain(id)
  })

  it.each(counterexamples)('leaves %s', (example) => {
    const text = withoutMarkup(example)
    const quotes = extractQuotes(text)
    expect(markQuotes(text, quotes)).toBe(example)
    expect(quotes.map((quote) => quote.rule)).not.toContain(id)
  })
})

it('every rule has an example and a counterexample', () => {
  const ids = [...ATTRIBUTION_RULES.map(({ id }) => id), ...Object.keys(LONE_RULES)]
  expect(Object.keys(RULES).sort()).toEqual(ids.sort())
  for (const [id, { examples, counterexamples }] of Object.entries<RuleExamples>(RULES))
    expect(Math.min(examples.length, counterexamples.length), id).toBeGreaterThan(0)
})

it('has one rule an id, most precise first where they compete', () => {
  const ids = ATTRIBUTION_RULES.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('lists the verbs of each class once, in alphabetical order', () => {
  for (const verbs of Object.values(REPORTING_VERBS)) {
    const lemmas = verbs
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(/[+/]/)[0])
    expect(lemmas).toEqual([...new Set(lemmas)].sort())
  }
})
