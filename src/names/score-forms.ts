import { wordSet } from '../text/word-set.js'
import { countEvidence } from './count-evidence.js'
import type { Run } from './find-runs.js'
import { NAME_EVIDENCE } from './name-evidence.js'
import type { Word } from './read-words.js'
import { isSubject } from './sentence-context.js'
import { PARTICLES } from './word-kind.js'
import { keyOf } from './word-tests.js'

/** What the story says about one written form, all its runs together. */
export interface Form {
  readonly key: string
  readonly runs: Run[]
  /** How many of the runs each evidence rule holds for. */
  readonly held: number[]
  readonly bare: boolean
  /** Whether an article stands before it somewhere: the Falcon. */
  thing: boolean
  /** Whether a verb or 's follows somewhere: Koval left, Koval's plan. */
  acts: boolean
  score: number
}

/** One run of a story and the form it has. */
interface Placed {
  readonly run: Run
  readonly form: Form
}

/** Score from which a name of several words is a person. */
export const FULL_AT_LEAST: number = 1.75
/** Score from which a word alone is a person, whatever the full names of the story. */
export const BARE_AT_LEAST: number = 2.25

/**
 * Adds up what speaks for and against each written form, all its runs together. `sure` forms are the caller's people.
 */
export function scoreForms(
  words: readonly Word[],
  runs: readonly Run[],
  sure: ReadonlySet<string>,
): Map<string, Form> {
  const forms = new Map<string, Form>()
  const ordered = runs.map((run) => ({ run, form: addRun(words, run, forms) }))
  for (const form of forms.values())
    form.score = sure.has(form.key) ? Number.POSITIVE_INFINITY : scoreOf(form)
  for (const form of forms.values()) form.score += echoOf(form, words, forms)
  addListed(ordered, words)
  return forms
}

const NOTHING_HELD: readonly number[] = NAME_EVIDENCE.map(() => 0)

function addRun(words: readonly Word[], run: Run, forms: Map<string, Form>): Form {
  const key = keyOf(words, run)
  let form = forms.get(key)
  if (!form) {
    form = {
      key,
      runs: [],
      held: NOTHING_HELD.slice(),
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
  countEvidence(words, run, form.bare, form.held)
  return form
}

/** What speaks for a form counts once for the story; what speaks against it must hold for half of its runs, or be enough `once`. */
function scoreOf(form: Form): number {
  let score = 0
  for (let i = 0; i < NAME_EVIDENCE.length; i++) {
    if (form.held[i] !== 0) score += weightOf(form, i)
  }
  return score
}

/** What the rule at `i` adds to a form that it holds for. */
export function weightOf(form: Form, i: number): number {
  const rule = NAME_EVIDENCE[i]!
  const weight = form.bare ? rule.bare : rule.full
  const counts =
    weight > 0 ||
    form.held[i]! * 2 >= form.runs.length ||
    (rule.once && !form.bare) ||
    (rule.id === 'the' && form.thing && !form.bare)
  return counts ? weight : 0
}

/**
 * A person is called by the last word of the name later on, a company by the first: Lovik, of Ada Lovik,
 * but Lockheed, of Lockheed Martin, and the Falcon, of Ford Falcon.
 */
export function echoOf(
  { bare, runs }: Form,
  words: readonly Word[],
  forms: ReadonlyMap<string, Form>,
): number {
  if (bare) return 0
  const { from, to } = runs[0]!
  const last = forms.get(words[to - 1]!.folded)
  if (last?.bare) {
    if (last.thing) return -ECHO
    // What speaks for the surname alone speaks for the whole name: "beat Zorblin Tubb. Tubb wept."
    const { type, first } = words[from]!
    if (words[to - 1]!.type.place || (first && !type.givenName)) return ECHO
    return ECHO + (last.acts ? ACTS : 0) + Math.max(0, Math.min(last.score, MOST_OF_BARE))
  }
  const { folded: first, type } = words[from]!
  const short = forms.get(first)
  // Hirut, of Hirut Tubbe, and Zhao, of Zhao Ziwen, are people too.
  const company = short?.bare && short.score <= 0 && !type.givenName && !type.eastAsianFamily
  return company ? -COMPANY_ECHO : 0
}
const ECHO = 0.75
const COMPANY_ECHO = 1.25
const ACTS = 0.25
const MOST_OF_BARE = 2

/** Names beside names in a list are names too: "Peter Brown, Zorblin Tubb and Mary Clark". */
function addListed(ordered: readonly Placed[], words: readonly Word[]): void {
  const beside = (a: Placed | undefined, b: Placed | undefined, other: Placed | undefined): boolean =>
    a !== undefined && b !== undefined && isSure(other!.form) && isListed(words, a.run.to, b.run.from)
  for (let i = 0; i < ordered.length; i++) {
    const here = ordered[i]!
    const { form } = here
    if (form.bare || form.score >= FULL_AT_LEAST || form.score <= 0) continue
    const { from, to } = here.run
    // Orin Kray of Boston Provident, Charles Mills of ...: their companies
    if (to - from > 4 || OF.has(words[from - 1]?.folded ?? '')) continue
    const [before, after] = [ordered[i - 1], ordered[i + 1]]
    const sides = Number(beside(before, here, before)) + Number(beside(here, after, after))
    form.score += sides === 2 ? LISTED : sides * LISTED_ON_ONE_SIDE
  }
}
const OF = wordSet('of for at from in')
const LISTED = 1
const LISTED_ON_ONE_SIDE = 0.6

const isSure = ({ bare, score }: Form): boolean => !bare && score >= FULL_AT_LEAST

/** Whether only a comma, "and" or both stand between. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  for (let i = from; i < to; i++) if (words[i]!.text !== ',' && words[i]!.folded !== 'and') return false
  return true
}

/** "the Falcon", "a Falcon"; but "the Galois memorial" has its article from the noun. */
function isThing(words: readonly Word[], { from, to }: Run): boolean {
  return THE.has(words[from - 1]?.folded ?? '') && words[to]?.shape !== 'lower'
}

const THE = wordSet('the a an')

/** One word, particles apart: Imomi, al-Abadi, bin Yusuf, De Blasio. */
export function isBare(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i < to - 1; i++) {
    const { folded, shape, type } = words[i]!
    if (folded === '.') continue
    // Ben Chan and Al Gore have given names.
    if (!PARTICLES.has(folded) || (shape !== 'lower' && type.givenName && words[i + 1]!.shape !== 'lower'))
      return false
  }
  return true
}
