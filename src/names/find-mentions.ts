import { isEnglish } from '../nlp/is-english.js'
import type { Reading } from '../read-article.js'
import { concat } from '../text/concat.js'
import { fold } from '../text/fold.js'
import { singleSpaced } from '../text/single-spaced.js'
import { wordSet } from '../text/word-set.js'
import { comparePrepared } from './compare-prepared.js'
import { findHeadlineRuns, isHeadlineCase } from './find-headline-runs.js'
import { findKnownRuns, overlaps, withKnownRuns, wordsOf } from './find-known-runs.js'
import { findRuns, type Run } from './find-runs.js'
import { isCommonWord, isGivenName } from './given-names.js'
import { isIntroduced } from './introduced.js'
import { isPlace } from './is-place.js'
import type { KnownPerson } from './known-person.js'
import type { NameEvent } from './name-events.js'
import type { NameLexicon } from './name-lexicon.js'
import type { ReadName } from './name-reader.js'
import { isPersonNotCompany, namesCompany } from './namesake-company.js'
import { formalNamesOf } from './nicknames.js'
import { overlapsNotPeople } from './overlaps-not-people.js'
import type { PreparedName } from './prepare-name.js'
import { readWords, type Word } from './read-words.js'
import { BARE_AT_LEAST, type Form, FULL_AT_LEAST, isBare, scoreForms } from './score-forms.js'
import { isPlaceAfter } from './sentence-context.js'
import { trimRun } from './trim-run.js'
import { PARTICLES } from './word-kind.js'
import { isPlaceRun, keyOf, textOf } from './word-tests.js'

/** One place where a person is named. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The name as printed, white space made single. */
  readonly text: string
  /** Where it stands among the words of the story. */
  readonly run: Run
  /** A surname, given name or mononym alone. */
  readonly bare: boolean
}

/** The mentions of a story in order, and the words they were found among. */
export interface FoundMentions {
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
}

/**
 * Finds where people are named. Evidence for a form anywhere in the story counts for the form
 * everywhere; a surname or given name alone is taken where a full name of the story has it.
 */
export function findMentions(
  reading: Reading,
  known: readonly KnownPerson[],
  readName: ReadName,
  lexicon?: NameLexicon,
): FoundMentions {
  const words = readWords(reading, lexicon)
  const knownKeys = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).map(knownKey))
  // the signs of a person are English: of another language only who is known can be told
  const english = isEnglish(reading.tokens)
  const mayBePerson = (run: Run): boolean =>
    (english || knownKeys.has(keyOf(words, run))) && (!lexicon || !overlapsNotPeople(words, run, lexicon))
  const { headlines, found } = findInBlocks(words, mayBePerson)
  const knownRuns = known.length === 0 ? [] : findKnownRuns(words, known)
  const knownWords = wordsOf(knownRuns)
  const candidates = knownRuns.length === 0 ? found : withKnownRuns(found, knownRuns)
  const forms = scoreForms(words, candidates, knownKeys)
  const full = [...forms.values()].filter((form) => !form.bare && form.score >= FULL_AT_LEAST)
  const headedKeys = new Set<string>()
  const inHeadlines = (parts: Parts): Run[] =>
    concat(
      headlines.map(([from, to]) =>
        findHeadlineRuns(
          words,
          from,
          to,
          (i, end) =>
            isKnown(words, i, end, forms, parts) || headedKeys.has(keyOf(words, { from: i, to: end })),
        ).filter((run) => mayBePerson(run) && !overlaps(run, knownWords)),
      ),
    )
  // A headline may hold the only full name; what the story calls the person links back to it.
  const named = full.map(({ runs }) => runs[0]!)
  const namedParts = partsOf(words, named, known, readName)
  const headed = inHeadlines(namedParts).filter((run) => !isBare(words, run))
  for (const run of headed) headedKeys.add(keyOf(words, run))
  const parts = headed.length === 0 ? namedParts : partsOf(words, [...named, ...headed], known, readName)
  const isPerson = findPersons(words, forms, parts, readName)
  const runs = concat([...forms.values()].map((form) => runsOf(words, form, parts, isPerson)))
  for (const run of inHeadlines(parts)) runs.push(run)
  const mentions = runs.map((run) => toMention(reading.text, words, run)).sort((a, b) => a.start - b.start)
  reading.trace?.note({
    kind: 'forms-scored',
    words,
    forms: [...forms.values()],
    mentions,
  } satisfies NameEvent)
  return { words, mentions }
}

interface Candidates {
  readonly found: readonly Run[]
  /** Blocks printed in the capitals of a headline. */
  readonly headlines: readonly (readonly [from: number, to: number])[]
}

function findInBlocks(words: readonly Word[], mayBePerson: (run: Run) => boolean): Candidates {
  const headlines: (readonly [from: number, to: number])[] = []
  const found: Run[] = []
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = blockEnd(words, from)
    if (isHeadlineCase(words, from, to)) headlines.push([from, to])
    else addRuns(words, from, to, mayBePerson, found)
  }
  return { found, headlines }
}

function blockEnd(words: readonly Word[], from: number): number {
  let to = from + 1
  while (to < words.length && words[to]!.block === words[from]!.block) to++
  return to
}

function addRuns(
  words: readonly Word[],
  from: number,
  to: number,
  mayBePerson: (run: Run) => boolean,
  found: Run[],
): void {
  // one by one: a paragraph may hold more than fit into the arguments of one call
  for (const run of findRuns(words, from, to)) {
    const trimmed = trimRun(words, run)
    if (mayBePerson(trimmed)) found.push(trimmed)
  }
}

/** Whether a name of one word is a person's: by itself, or because a full name of the story has it. */
function findPersons(
  words: readonly Word[],
  forms: ReadonlyMap<string, Form>,
  parts: Parts,
  readName: ReadName,
): (form: Form) => boolean {
  const namedAfter = new Set<string>()
  for (const form of forms.values())
    if (isNamedAfter(words, form, parts)) namedAfter.add(words[form.runs[0]!.from]!.folded)
  return (form) =>
    form.score >= BARE_AT_LEAST || namedAfter.has(form.key) || isLinked(words, form, parts, readName)
}

/** The runs of a form that name a person. */
function runsOf(
  words: readonly Word[],
  form: Form,
  parts: Parts,
  isPerson: (form: Form) => boolean,
): readonly Run[] {
  if (!form.bare) return form.score >= FULL_AT_LEAST ? form.runs : namesakes(words, form, parts)
  if (!isPerson(form)) return []
  const place = isPlaceRun(words, form.runs[0]!)
  const isCompany = namesCompany(words, form.runs)
  return form.runs.filter((run) => {
    const { from, to } = run
    if (isCompany && !isPersonNotCompany(words, run)) return false
    const isElsewhere = place && (WHERE.has(words[from - 1]?.folded ?? '') || isPlaceAfter(words, to))
    return !isElsewhere && !RELATIVES.has(words[to]?.folded ?? '') && !isOpeningWord(words, from, to)
  })
}

const knownKey = (name: string): string => fold(name).replace(/[.]/g, '').replace(/\s+/g, ' ')

/** The words that make full names of the story, folded, and the names they are in. */
type Parts = ReadonlyMap<string, readonly PreparedName[]>

function partsOf(
  words: readonly Word[],
  full: readonly Run[],
  known: readonly KnownPerson[],
  readName: ReadName,
): Parts {
  const parts = new Map<string, PreparedName[]>()
  const add = (key: string, name: PreparedName): void => {
    const list = parts.get(key)
    if (list) list.push(name)
    else parts.set(key, [name])
  }
  const names = [
    ...full.map((run) => textOf(words, run)),
    ...known.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  for (const text of names) {
    const name = readName(text)
    const keys = new Set([fold(text.slice(text.lastIndexOf(' ') + 1))])
    for (const { folded, initial } of name.units) if (!initial) keys.add(folded).add(`${folded.charAt(0)}?`)
    if (name.nickname) keys.add(fold(name.nickname))
    for (const key of keys) add(key, name)
  }
  return parts
}

/**
 * Stevan Clark, where the story has Marta Clark: a relative, unless something speaks against it. A word that only
 * begins the sentence is no given name: "Absent Clark, the court ..." names Clark.
 */
function namesakes(words: readonly Word[], { runs, score }: Form, parts: Parts): Run[] {
  const { from, to } = runs[0]!
  const { shape, type } = words[from]!
  if (isParticled(words, runs[0]!, parts)) return [...runs]
  if (to - from !== 2 || score < 0 || shape !== 'cap' || type.common || type.place) return []
  const last = words[to - 1]!.folded
  const family = parts.get(last)?.some(({ units }) => units.length > 1 && units.at(-1)!.folded === last)
  if (!family) return []
  return runs.map((run) =>
    words[run.from]!.first && words[run.from]!.tag !== 'PROPN' && !type.givenName
      ? { ...run, from: run.from + 1 }
      : run,
  )
}

/** Van Schoor at the start of a sentence, where the story has Pieter van Schoor. */
function isParticled(words: readonly Word[], { from, to }: Run, parts: Parts): boolean {
  const last = words[to - 1]!.folded
  const { folded } = words[from]!
  if (to - from !== 2 || !PARTICLES.has(folded)) return false
  return (parts.get(last) ?? []).some(({ units }) =>
    units.some((unit) => unit.folded === last && unit.particles.includes(folded)),
  )
}

/** The | Annie Kessler | Rail Safety Act, where somebody of the story is a Kessler: Annie alone is a person too. */
function isNamedAfter(words: readonly Word[], { bare, runs, score }: Form, parts: Parts): boolean {
  if (bare || score >= FULL_AT_LEAST) return false
  const { from, to } = runs[0]!
  const { type } = words[from]!
  return (
    to - from > 2 &&
    type.strongGiven &&
    !type.place &&
    LAWS.has(words[to - 1]!.folded) &&
    parts.has(words[from + 1]!.folded)
  )
}

// A law is called by whom it is for; a festival, after whomever.
const LAWS = wordSet('act amendment bill law protocol rule')

/** "Long nights, little sleep": an everyday word with the capital of the sentence, before a noun. */
function isOpeningWord(words: readonly Word[], from: number, to: number): boolean {
  const { first, type } = words[from]!
  const next = words[to]
  return first && to - from === 1 && next?.shape === 'lower' && next.tag === 'NOUN' && type.common
}

// "the Whitlow family", "the Whitlow brothers" are several people.
const RELATIVES = wordSet('brothers children clan dynasty families family household siblings sisters twins')
const WHERE = wordSet('in at near into around outside inside throughout across')

/** Whether a full name of the story explains a bare form. */
function isLinked(words: readonly Word[], form: Form, parts: Parts, readName: ReadName): boolean {
  const { key, runs, score } = form
  if (parts.has(key.slice(key.lastIndexOf(' ') + 1))) return true
  // Brad, where the story has Bradley Lovik
  const isNickname =
    score > 0 && words[runs[0]!.from]!.type.strongGiven && !isIntroduced(words, runs[0]!.from)
  const formals = isNickname ? formalNamesOf(key) : []
  if (formals.some((formal) => parts.has(formal))) return true
  // Most words link to nothing: a look at the first letter spares them the reading.
  const { type } = words[runs[0]!.from]!
  if (PLAIN.test(key) && (score < 0 || type.common || type.place || !parts.has(`${key.charAt(0)}?`)))
    return false
  const name = readName(textOf(words, runs[0]!))
  const unit = name.units[0]
  if (!unit) return false
  return parts.has(unit.folded) || isSpelledAlike(form, name, parts)
}

const PLAIN = /^[a-z]+$/

/** "Imomi" where the story has Sodik Imom: the surname in another spelling. */
function isSpelledAlike(form: Form, name: PreparedName, parts: Parts): boolean {
  const folded = name.units[0]!.folded
  if (folded.length < 4 || isCommonWord(folded) || isPlace(name.text) || form.score < 0) return false
  const near = parts.get(`${folded.charAt(0)}?`) ?? []
  return near.slice(0, 40).some((full) => {
    const { same, rule } = comparePrepared(name, full)
    return same && rule !== 'given-only' && !(isGivenName(folded) && rule !== 'surname-only')
  })
}

/** Whether the words are a name that the story has elsewhere. */
function isKnown(
  words: readonly Word[],
  from: number,
  to: number,
  forms: ReadonlyMap<string, Form>,
  parts: Parts,
): boolean {
  const form = forms.get(keyOf(words, { from, to }))
  if (to - from > 1) return form !== undefined && form.score >= FULL_AT_LEAST
  return parts.has(words[from]!.folded) || (form !== undefined && form.score >= BARE_AT_LEAST)
}

function toMention(text: string, words: readonly Word[], run: Run): Mention {
  const start = words[run.from]!.start
  const end = words[run.to - 1 + suffixLength(words, run)]!.end
  return { start, end, text: singleSpaced(text.slice(start, end)), run, bare: isBare(words, run) }
}

/** Jr. is part of the name: `Robert Whitfield Jr.`, `Whitfield, Jr.` */
function suffixLength(words: readonly Word[], { to, suffix }: Run): number {
  if (!suffix) return 0
  return words[to]?.text === ',' ? 2 : 1
}
