import type { Reading } from '../read-article.js'
import { fold } from '../text/fold.js'
import { comparePrepared } from './compare-prepared.js'
import { findHeadlineRuns, isHeadlineCase } from './find-headline-runs.js'
import { findRuns, type Run } from './find-runs.js'
import { isCommonWord, isGivenName } from './given-names.js'
import { isPlace } from './is-place.js'
import type { KnownPerson } from './known-person.js'
import { NAME_EVIDENCE } from './name-evidence.js'
import type { ReadName } from './name-reader.js'
import type { PreparedName } from './prepare-name.js'
import { readWords, type Word } from './read-words.js'
import { isSubject } from './sentence-context.js'
import { trimRun } from './trim-run.js'
import { PARTICLES } from './word-kind.js'
import { textOf } from './word-tests.js'

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

/** What the story says about one written form, all its runs together. */
interface Form {
  readonly key: string
  readonly runs: Run[]
  /** How many of the runs each evidence rule holds for. */
  readonly held: Uint16Array
  readonly bare: boolean
  /** Whether an article stands before it somewhere: the Falcon. */
  thing: boolean
  /** Whether a verb or 's follows somewhere: Koval left, Koval's plan. */
  acts: boolean
  score: number
}

const FULL_AT_LEAST = 1.75
const BARE_AT_LEAST = 2.25

/**
 * Finds where people are named. Evidence for a form anywhere in the story counts for the form
 * everywhere; a surname or given name alone is taken where a full name of the story has it.
 */
export function findMentions(
  reading: Reading,
  known: readonly KnownPerson[],
  readName: ReadName,
): FoundMentions {
  const words = readWords(reading)
  const headlines: (readonly [from: number, to: number])[] = []
  const forms = new Map<string, Form>()
  const ordered: Placed[] = []
  for (let from = 0; from < words.length; ) {
    let to = from + 1
    while (to < words.length && words[to]!.block === words[from]!.block) to++
    if (isHeadlineCase(words, from, to)) headlines.push([from, to])
    else
      for (const found of findRuns(words, from, to)) {
        const run = trimRun(words, found)
        ordered.push({ run, form: addRun(words, run, forms) })
      }
    from = to
  }
  const knownKeys = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).map(knownKey))
  for (const form of forms.values()) {
    form.score = knownKeys.has(form.key) ? Number.POSITIVE_INFINITY : scoreOf(form)
  }
  for (const form of forms.values()) form.score += echoOf(form, words, forms)
  addListed(ordered, words)
  const full = [...forms.values()].filter((form) => !form.bare && form.score >= FULL_AT_LEAST)
  const headedKeys = new Set<string>()
  const inHeadlines = (parts: Parts): Run[] =>
    headlines.flatMap(([from, to]) =>
      findHeadlineRuns(
        words,
        from,
        to,
        (i, end) =>
          isKnown(words, i, end, forms, parts) || headedKeys.has(keyOf(words, { from: i, to: end })),
      ),
    )
  // A headline may hold the only full name; what the story calls the person links back to it.
  const named = full.map(({ runs }) => runs[0]!)
  const namedParts = partsOf(words, named, known, readName)
  const headed = inHeadlines(namedParts).filter((run) => !isBare(words, run))
  for (const run of headed) headedKeys.add(keyOf(words, run))
  const parts = headed.length === 0 ? namedParts : partsOf(words, [...named, ...headed], known, readName)
  const runs = full.flatMap((form) => form.runs)
  for (const form of forms.values()) {
    if (!form.bare) {
      if (form.score < FULL_AT_LEAST) runs.push(...namesakes(words, form, parts))
      continue
    }
    if (form.score < BARE_AT_LEAST && !isLinked(form, readName(textOf(words, form.runs[0]!)), parts)) continue
    const place = isPlace(textOf(words, form.runs[0]!))
    runs.push(
      ...form.runs.filter(
        ({ from, to }) =>
          !(place && WHERE.test(words[from - 1]?.folded ?? '')) && !RELATIVES.test(words[to]?.folded ?? ''),
      ),
    )
  }
  runs.push(...inHeadlines(parts))
  const mentions = runs.map((run) => toMention(reading.text, words, run)).sort((a, b) => a.start - b.start)
  return { words, mentions }
}

const knownKey = (name: string): string => fold(name).replace(/[.]/g, '').replace(/\s+/g, ' ')

function addRun(words: readonly Word[], run: Run, forms: Map<string, Form>): Form {
  const key = keyOf(words, run)
  let form = forms.get(key)
  if (!form) {
    form = {
      key,
      runs: [],
      held: new Uint16Array(NAME_EVIDENCE.length),
      bare: isBare(words, run),
      thing: false,
      acts: false,
      score: 0,
    }
    forms.set(key, form)
  }
  form.runs.push(run)
  form.thing ||= isThing(words, run)
  form.acts ||= words[run.to]?.shape === 'possessive' || isSubject(words, run)
  for (let i = 0; i < NAME_EVIDENCE.length; i++) {
    const rule = NAME_EVIDENCE[i]!
    const weight = form.bare ? rule.bare : rule.full
    // What speaks for it counts once for the story.
    if (weight === 0 || (weight > 0 && form.held[i] !== 0)) continue
    if (rule.holds(words, run)) form.held[i]!++
  }
  return form
}

/** What speaks for a form counts once for the story; what speaks against it must hold for half of its runs, or say `once`. */
function scoreOf(form: Form): number {
  let score = 0
  for (let i = 0; i < NAME_EVIDENCE.length; i++) {
    const held = form.held[i]!
    if (held === 0) continue
    const rule = NAME_EVIDENCE[i]!
    const weight = form.bare ? rule.bare : rule.full
    if (
      weight > 0 ||
      held * 2 >= form.runs.length ||
      (rule.id === 'whose-office' && !form.bare) ||
      (rule.id === 'the' && form.thing && !form.bare)
    )
      score += weight
  }
  return score
}

/**
 * A person is called by the last word of the name later on, a company by the first: Jobs, of Steve Jobs,
 * but Lockheed, of Lockheed Martin, and the Falcon, of Ford Falcon.
 */
function echoOf({ bare, runs }: Form, words: readonly Word[], forms: ReadonlyMap<string, Form>): number {
  if (bare) return 0
  const { from, to } = runs[0]!
  const last = forms.get(words[to - 1]!.folded)
  if (last?.bare) {
    if (last.thing) return -ECHO
    if (isPlace(words[to - 1]!.text)) return 0
    // What speaks for the surname alone speaks for the whole name: "beat Zorblin Tubb. Tubb wept."
    return ECHO + (last.acts ? ACTS : 0) + Math.max(0, Math.min(last.score, MOST_OF_BARE))
  }
  const first = words[from]!.folded
  return forms.get(first)?.bare && !isGivenName(first) ? -ECHO : 0
}
const ECHO = 0.75
const ACTS = 0.25
const MOST_OF_BARE = 2

/** A name between two names in a list is one too: "Peter Brown, Zorblin Tubb and Mary Clark". */
function addListed(ordered: readonly Placed[], words: readonly Word[]): void {
  for (let i = 1; i + 1 < ordered.length; i++) {
    const { run, form } = ordered[i]!
    if (form.bare || form.score >= FULL_AT_LEAST || form.score <= 0) continue
    const [before, after] = [ordered[i - 1]!, ordered[i + 1]!]
    if (
      isSure(before.form) &&
      isSure(after.form) &&
      isListed(words, before.run.to, run.from) &&
      isListed(words, run.to, after.run.from)
    )
      form.score += LISTED
  }
}
const LISTED = 1

interface Placed {
  readonly run: Run
  readonly form: Form
}

const isSure = ({ bare, score }: Form): boolean => !bare && score >= FULL_AT_LEAST

/** Whether only a comma, "and" or both stand between. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  for (let i = from; i < to; i++) if (words[i]!.text !== ',' && words[i]!.folded !== 'and') return false
  return true
}

/** "the Falcon", "a Falcon"; but "the Galois memorial" has its article from the noun. */
function isThing(words: readonly Word[], { from, to }: Run): boolean {
  return /^(?:the|a|an)$/.test(words[from - 1]?.folded ?? '') && words[to]?.shape !== 'lower'
}

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
  const { shape, folded, text } = words[from]!
  if (to - from !== 2 || score < 0 || shape !== 'cap' || isCommonWord(folded) || isPlace(text)) return []
  const last = words[to - 1]!.folded
  const family = parts.get(last)?.some(({ units }) => units.length > 1 && units.at(-1)!.folded === last)
  if (!family) return []
  return runs.map((run) =>
    words[run.from]!.first && words[run.from]!.tag !== 'PROPN' && !isGivenName(folded)
      ? { ...run, from: run.from + 1 }
      : run,
  )
}

// "the Whitlow family", "the Whitlow brothers" are several people.
const RELATIVES = /^(?:brothers|children|clan|dynasty|families|family|household|siblings|sisters|twins)$/
const WHERE = /^(?:in|at|near|into|around|outside|inside|throughout|across)$/

/** Whether a full name of the story explains a bare form. */
function isLinked(form: Form, name: PreparedName, parts: Parts): boolean {
  const unit = name.units[0]
  if (!unit) return false
  return parts.has(form.key) || parts.has(unit.folded) || isSpelledAlike(form, name, parts)
}

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

/** One word, particles apart: Imomi, al-Abadi, bin Yusuf, De Blasio. */
function isBare(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i < to - 1; i++) {
    const { folded, shape } = words[i]!
    // Ben Chan and Al Gore have given names.
    if (
      !PARTICLES.has(folded) ||
      (shape !== 'lower' && isGivenName(folded) && words[i + 1]!.shape !== 'lower')
    )
      return false
  }
  return true
}

function keyOf(words: readonly Word[], { from, to }: Pick<Run, 'from' | 'to'>): string {
  let key = words[from]!.folded
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.folded}`
  return key
}

function toMention(text: string, words: readonly Word[], run: Run): Mention {
  const start = words[run.from]!.start
  const end = words[run.to - 1 + suffixLength(words, run)]!.end
  return { start, end, text: text.slice(start, end).replace(/\s+/g, ' '), run, bare: isBare(words, run) }
}

/** Jr. is part of the name: `Robert Whitfield Jr.`, `Whitfield, Jr.` */
function suffixLength(words: readonly Word[], { to, suffix }: Run): number {
  if (!suffix) return 0
  return words[to]?.text === ',' ? 2 : 1
}
