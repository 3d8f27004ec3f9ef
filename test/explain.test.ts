import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderExplanation } from '../src/cli/explain/render-explanation.js'
import { createPaint } from '../src/cli/report/paint.js'
import { DATELINE_RULES } from '../src/dateline/dateline-rules.js'
import { type Explanation, explain, ruleNote } from '../src/debug/index.js'
import { analyzeArticle, createAnalyzer } from '../src/index.js'
import { NAME_RULES } from '../src/names/name-rules.js'
import { ATTRIBUTION_RULES } from '../src/quotes/attribution-rules.js'
import { LONE_RULES } from '../src/quotes/lone-rules.js'
import { arbitraryStory } from './arbitrary-story.js'
import { errorOf } from './error-of.js'
import { explainDifferences } from './explain-differences.js'

// One story with every kind of reason.
const text = `Ferry to stay, minister says

Sports: Northern Cup draw
OSLO, May 3 (Reuters) - The ferry to Skarvik will stay, Transport Minister Ada Lovik said on Friday.

"Nobody will walk to school," Lovik told reporters. She added that the boat was paid for.

Jonas Rehn, 61, who has sailed it for thirty years, smiled. He said he had his doubts.

Marta Rehn disagreed, and did not say why. The mayor said that prices rose.

Norvik Shipping, which owns the boat, would not comment. The company said it would wait. It is hard to say when that ends.

Ministers met in Bergen to talk about the budget, the elections and the vote in parliament.`
const explained = explain(text)
const article = analyzeArticle(text)

function quoteWith(words: string): Explanation['quotes'][number] {
  const found = explained.quotes.find(({ quote }) => quote.text.includes(words))
  expect(found, words).toBeDefined()
  return found!
}

function refusalOf(words: string): string | undefined {
  return explained.notQuotes.find(({ cue }) => cue.text.includes(words))?.why.id
}

describe('the dateline', () => {
  test('names the style that took it, on its line', () => {
    const { dateline, rule, lines } = explained.dateline
    expect(dateline).toEqual(article.dateline)
    expect(rule).toEqual({ id: 'place-date-source', note: ruleNote('place-date-source') })
    expect(lines.at(-1)?.tried.find(({ taken }) => taken)?.took.text).toBe('OSLO, May 3 (Reuters) -')
  })

  test('shows the lines before it, and what spoke against the styles that they have', () => {
    const refused = explained.dateline.lines.flatMap(({ tried }) => tried.filter(({ taken }) => !taken))
    expect(refused.map(({ id, took }) => [id, took.text])).toEqual([['place-colon', 'Sports:']])
    expect(refused[0]?.against.map(({ id, has }) => [id, has])).toEqual([['placesPlausible', false]])
  })

  test('says why there is none', () => {
    const { dateline, rule, lines } = explain('Clinton: A Life in Letters').dateline
    expect([dateline, rule]).toEqual([null, null])
    expect(lines[0]?.tried.map(({ id }) => id)).toEqual(['place-colon'])
    expect(lines[0]?.tried[0]?.against.length).toBeGreaterThan(0)
  })

  test.each([
    ['PARIS, May 3-5 - The fair opens its doors to all who like cheese.', 'place-date', ['+inDays']],
    ['SYDNEY Porter has written a novel about the sea.', 'place-run-on', ['-allQualified', '+inName']],
    [
      'OSLO - The Musical opens on Friday at the Globe, and tickets are scarce.',
      'place-agency-run-on',
      ['-agencyKnown'],
    ],
    ['OSLO, February 30 (Reuters) - It rained.', 'place-date-source', ['+no-such-date']],
    ['By Jon Rehn ZORBO - The council met on Friday.', 'place-dash', ['-placesPlausible']],
    ['Tuesday, May 7, 2024\n\nOSLO (Reuters) - The council met.', 'date-line', ['+last-resort']],
  ])('of %s it says what decided, and nothing else', (story, rule, facts) => {
    const refused = explain(story).dateline.lines.flatMap(({ tried }) => tried.filter(({ taken }) => !taken))
    const last = refused.filter(({ id }) => id === rule).at(-1)
    expect(last?.against.map(({ id, has }) => `${has ? '+' : '-'}${id}`)).toEqual(facts)
    for (const { note } of last!.against) expect(note).toMatch(/\S/)
  })

  test('a line has one style that is taken at most, and it is that of the dateline', () => {
    const { dateline, lines } = explain('Tuesday, May 7, 2024\n\nOSLO (Reuters) - The council met.').dateline
    const taken = lines.flatMap(({ tried }) => tried.filter(({ taken }) => taken))
    expect(taken.map(({ id, took }) => [id, took.text])).toEqual([[dateline?.rule, dateline?.text]])
  })
})

describe('people', () => {
  test('each form has the evidence that made it a person, and its weights add up to the score', () => {
    for (const { person, forms } of explained.people) {
      const spans = forms.flatMap((form) => form.spans).sort((a, b) => a.start - b.start)
      expect(spans).toEqual(person.mentions)
      for (const { score, evidence } of forms.filter((form) => form.score !== null))
        expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score!, 3)
    }
    const lovik = explained.people.find(({ person }) => person.name === 'Ada Lovik')
    const full = lovik?.forms.find((form) => form.text === 'Ada Lovik')
    expect(full?.why.id).toBe('evidence')
    expect(full?.evidence.map(({ id }) => id)).toEqual(expect.arrayContaining(['given-name', 'title']))
  })

  test('what its words do elsewhere, and a list, weigh under names of their own', () => {
    const story = 'Zorblin Tubb left. Tubb wept. Peter Brown, Zerbo Krall and Mary Clark came to lunch.'
    const ids = explain(story).people.flatMap(({ forms }) =>
      forms.map((form) => [
        form.text,
        form.evidence.map(({ id }) => id).filter((id) => /echo|listed/.test(id)),
      ]),
    )
    expect(Object.fromEntries(ids)).toMatchObject({ 'Zorblin Tubb': ['echo'], 'Zerbo Krall': ['listed'] })
  })

  test('each variant says which rule joined it, with what', () => {
    const lovik = explained.people.find(({ person }) => person.name === 'Ada Lovik')
    expect(lovik?.joins.map(({ variant, rule, to }) => [variant.text, rule.id, to])).toEqual([
      ['Lovik', 'surname-only', 'Ada Lovik'],
    ])
  })

  test('two people of one name: the veto, in words', () => {
    expect(explained.apart).toEqual([
      {
        names: ['Jonas Rehn', 'Marta Rehn'],
        rule: { id: 'given-conflict', note: ruleNote('given-conflict') },
      },
    ])
  })

  test('two spellings in one sentence are two people', () => {
    const { apart } = explain(
      'Piet Marin, the radio host, spoke to Piet Marine, the borough president, on Friday.',
    )
    expect(apart.map(({ names, rule }) => [...names, rule.id])).toEqual([
      ['Piet Marin', 'Piet Marine', 'one-sentence'],
    ])
  })

  test('runs of capitals that are nobody, and what spoke against them', () => {
    const company = explained.notPeople.find((form) => form.text === 'Norvik Shipping')
    expect(company?.why.id).toBe('too-little')
    expect(company?.score).toBeLessThan(company!.needed)
    expect(company?.evidence.find(({ id }) => id === 'organisation')?.weight).toBeLessThan(0)
  })

  test('a surname that could be several people’s: who, and why', () => {
    const { people } = explain(
      'Maria Lopez and Juan Lopez run the mill. Juan Lopez wept. Mrs. Lopez said the rain came late.',
    )
    const shared = people.flatMap((person) => person.shared)
    expect(shared.map(({ mention }) => mention.text)).toEqual(['Lopez'])
    expect(shared[0]?.candidates.map(({ name, chosen, why }) => [name, chosen, why.id])).toEqual([
      ['Maria Lopez', true, 'only-one'],
      ['Juan Lopez', false, 'other-gender'],
    ])
  })

  test('people whom the caller knows need no evidence', () => {
    const [person] = explain('Then Zorblin left.', { known: ['Zorblin'] }).people
    expect(person?.forms.map(({ score, why }) => [score, why.id])).toEqual([[null, 'known']])
  })
})

describe('quotations', () => {
  test('the rule that took it, and those that were asked before it', () => {
    const { rule, refused, subject, joint } = quoteWith('the boat was paid for')
    expect(rule).toEqual({ id: 'source-said-that', note: ruleNote('source-said-that') })
    expect([subject?.id, joint?.id]).toEqual(['left', 'that'])
    const order = ATTRIBUTION_RULES.map(({ id }) => id as string)
    expect(refused.map(({ id }) => id)).toEqual(order.slice(0, order.indexOf(rule.id)))
  })

  test('each of them with the one reason for which it was refused', () => {
    const reasons = (refused: Explanation['quotes'][number]['refused']) =>
      Object.fromEntries(refused.map(({ id, why }) => [id, why.id]))
    expect(reasons(quoteWith('the boat was paid for').refused)).toEqual({
      'as-source-said': 'no-as',
      'according-to-fronted': 'no-phrase',
      'according-to': 'no-phrase',
      'marks-said-source': 'nothing-before',
      'source-said-colon': 'no-colon',
      'source-said-marks': 'no-marks-behind',
      'clause-said-source': 'nothing-before',
    })
    const { notQuotes } = explain('Jonas Rehn deadpanned that the tide was early.')
    expect(notQuotes.map(({ why }) => why.id)).toEqual(['no-rule'])
    expect(notQuotes[0]?.refused).toHaveLength(ATTRIBUTION_RULES.length)
    // the verb, not the sentence, is what a teacher would have to change
    expect(reasons(notQuotes[0]!.refused)).toMatchObject({
      'source-said-that': 'takes-no-clause',
      'act-marks': 'no-marks-behind',
    })
  })

  test('what stands in quotation marks and was said by nobody', () => {
    const { unclaimed } = explain('“Boats for sale, cheap and dry.” “We wait,” Ada Lovik said.')
    expect(unclaimed.map((span) => span.text)).toEqual(['“Boats for sale, cheap and dry.”'])
  })

  test('why the words begin and end where they do', () => {
    expect(quoteWith('Nobody will walk').borders).toEqual([
      { begins: 'behind an opening quotation mark', ends: 'at a closing quotation mark' },
    ])
    expect(quoteWith('the boat was paid for').borders).toEqual([
      { begins: 'behind “that”', ends: 'at the end of its paragraph' },
    ])
    // the mark behind it opens the next quotation
    const [first, second] = explain('Ada Lovik said that it was late. “We wait,” she added.').quotes
    expect(first?.borders).toEqual([{ begins: 'behind “that”', ends: 'at the end of its sentence' }])
    expect(second?.borders[0]?.begins).toBe('behind an opening quotation mark')
  })

  test('whom a pronoun could take up, in order, and what decided', () => {
    const { speaker } = quoteWith('he had his doubts')
    expect(speaker.way?.id).toBe('pronoun')
    expect(speaker.choice?.id).toBe('subject-since')
    expect(speaker.antecedents.map(({ name, chosen, why }) => [name, chosen, why.id])).toEqual([
      ['Jonas Rehn', true, 'fits'],
      ['Ada Lovik', false, 'gender'],
    ])
  })

  test('by which way other speakers were found', () => {
    expect(quoteWith('Nobody will walk').speaker.way?.id).toBe('named')
    expect(quoteWith('it would wait').speaker.way?.id).toBe('organization-before')
    expect(quoteWith('prices rose').speaker.way?.id).toBe('described')
  })

  test('cues that gave none, and why', () => {
    expect(refusalOf('did not say')).toBe('negated')
    expect(refusalOf('to say')).toBe('impersonal')
    expect(refusalOf('smiled')).toBe('no-rule')
  })
})

describe('topics', () => {
  test('weights of terms add up, and signals add up to the score', () => {
    const { topics } = explained.topics
    expect(topics.map(({ topic }) => topic)).toEqual(article.topics)
    for (const { topic, terms, others, raw, signals, odds } of topics) {
      const weight = terms.reduce((sum, term) => sum + term.weight, others.weight)
      expect(weight).toBeCloseTo(raw, 2)
      expect(signals.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(odds!, 2)
      expect(1 / (1 + Math.exp(-odds!))).toBeCloseTo(topic.score, 3)
    }
  })

  test('the best of those that were left out, all below the threshold', () => {
    const { next, threshold } = explained.topics
    expect(next).toHaveLength(3)
    for (const { score } of next) expect(score).toBeLessThan(threshold)
    // a topic and its score, and nothing of the table they come from
    for (const topic of next) expect(Object.keys(topic)).toEqual(['id', 'label', 'score', 'why'])
  })

  test('those beyond the limit are left out for that', () => {
    const { topics, next } = explain(text, { topics: { limit: 1, threshold: 0.01 } }).topics
    expect(topics).toHaveLength(1)
    expect(next[0]?.why.id).toBe('beyond-limit')
    for (const { score, why } of explained.topics.next)
      expect([why.id, score < explained.topics.threshold]).toEqual(['below-threshold', true])
  })

  test('says when there is not enough to go by', () => {
    expect(explain('Ja, das ist gut.').topics).toMatchObject({ topics: [], nothing: { id: 'not-enough' } })
  })
})

describe('what was taught is explained too', () => {
  const options = {
    datelineRules: { before: [{ id: 'fjord', shape: '{agency} >> {places}, {date} >>' }] },
    agencies: ['FJN'],
    known: [{ name: 'Norvik', kind: 'organization' }],
    cues: { verbs: { say: ['deadpan+'] } },
  } as const
  const story = 'FJN >> Oslo, May 3 >> The boat is late, Ada Lovik deadpanned. Norvik said it was not.'

  test('it gives what the analyzer gives', () => {
    const taught = createAnalyzer(options).analyzeArticle(story)
    const found = explain(story, options)
    expect(found.dateline.dateline).toEqual(taught.dateline)
    expect(found.dateline.rule).toEqual({ id: 'fjord', note: 'a rule that you taught' })
    expect(found.quotes.map(({ quote }) => quote)).toEqual(taught.quotes)
    expect(found.quotes[1]?.speaker.way?.id).toBe('taught-organization')
  })

  test('misuse says what to do', () => {
    expect(errorOf(() => explain(42 as unknown as string)).message).toMatch(/^explain\(text\)/)
    const { message } = errorOf(() => explain('', { places: [{ name: 'Skarvik', country: 'Norway' }] }))
    expect(message).toMatch(/^explain\(options\).*places\[0\]\.country|^places\[0\]\.country/)
  })
})

test('every rule has a note in words', () => {
  const ids = [...DATELINE_RULES, ...NAME_RULES, ...ATTRIBUTION_RULES].map(({ id }) => id)
  for (const id of [...ids, ...Object.keys(LONE_RULES)]) expect(ruleNote(id), id).toMatch(/\S/)
  expect(ruleNote('no-such-rule')).toBeNull()
})

function* reasonsIn(value: unknown): Generator<{ id: string; note: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('note' in value) yield value as { id: string; note: string }
  for (const item of Object.values(value)) yield* reasonsIn(item)
}

describe('of any text', () => {
  test('results are those of analyzeArticle, spans slice back, all is plain JSON with reasons in words', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const found = explain(story)
        const { dateline, people, quotes, topics } = analyzeArticle(story)
        expect(found.dateline.dateline).toEqual(dateline)
        expect(found.people.map(({ person }) => person)).toEqual(people)
        expect(found.quotes.map(({ quote }) => quote)).toEqual(quotes)
        expect(found.topics.topics.map(({ topic }) => topic)).toEqual(topics)
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        JSON.stringify(found, (_, value) => {
          if (typeof value?.start === 'number' && typeof value.end === 'number')
            expect(value.text).toBe(story.slice(value.start, value.end))
          return value
        })
        for (const { id, note } of reasonsIn(found)) expect(note, id).toMatch(/\S/)
        for (const { quote, rule, borders, refused } of found.quotes) {
          expect(rule.id).toBe(quote.rule)
          expect(borders).toHaveLength(quote.content.length)
          expect(refused.map(({ id }) => id)).not.toContain(rule.id)
        }
        for (const { person, forms, joins } of found.people) {
          const spans = forms.flatMap((form) => form.spans).sort((a, b) => a.start - b.start)
          expect(spans).toEqual(person.mentions)
          expect(joins.map(({ variant }) => variant)).toEqual(person.variants)
        }
      }),
      { numRuns: 300, seed: 20231010 },
    )
  })
})

describe('as a tree', () => {
  const tree = (width: number, colour = false): string =>
    renderExplanation(explained, { paint: createPaint(colour), width })

  test('has the words, their offsets, the rule and what was refused', () => {
    const page = tree(100)
    const { start, end } = quoteWith('Nobody will walk').quote.content[0]!
    expect(page).toContain(`direct, 0.97: “Nobody will walk to school” [${start}–${end}]`)
    expect(page).toContain('rule marks-said-source: “Prices rose,” Imomi said.')
    expect(page).toContain('not as-source-said: no “as” stands before who speaks')
    expect(page).toContain('not according-to-fronted, according-to: the cue is a verb or a noun')
    expect(page).toContain('→ 1. Jonas Rehn')
    expect(page).toMatch(/“did not say” \[\d+–\d+\]: it is denied/)
  })

  test('is no wider than asked, and says the same in colour', () => {
    for (const width of [60, 100])
      for (const line of tree(width).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width)
    expect(tree(100, true).replace(/\u001b\[\d+m/g, '')).toBe(tree(100))
  })

  test('keeps the control characters of a story from the terminal', () => {
    const hostile = explain('“Stop \u001b[2J it now, all of you,” Ada Lovik said.')
    expect(renderExplanation(hostile, { paint: createPaint(false), width: 80 })).not.toContain('\u001b')
  })
})

test('under a failing golden story stands the trace of what differs, and nothing else', () => {
  const [first, ...rest] = article.quotes
  const expected = { ...article, quotes: [{ ...first!, confidence: 0.1 }, ...rest] }
  const trace = explainDifferences(text, expected)
  expect(trace).toContain(`rule ${first!.rule}`)
  for (const { content } of rest) expect(trace).not.toContain(`[${content[0]!.start}–`)
  expect(trace).not.toContain('Ada Lovik, ')
  expect(explainDifferences(text, article)).not.toMatch(/rule |needed|weights/)
})
