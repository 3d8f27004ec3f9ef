import { type Lexeme, lexemeFact } from '../nlp/lexeme.js'
import { CUE_PHRASES } from './cue-phrases.js'
import { REPORTING_VERBS, type VerbClass } from './reporting-verbs.js'

/** What attributes: reporting verbs by their forms, and phrases by their first word. All in lower case. */
export interface CueTable {
  readonly verbs: ReadonlyMap<string, readonly VerbClass[]>
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What of it a word may begin. */
  readonly of: (lexeme: Lexeme) => CueWord
}

/** What a word may attribute. */
export interface CueWord {
  /** The classes of a form of a verb (`said`, `tells`, `adding`); none for any other word. */
  readonly classes: readonly VerbClass[]
  /** The phrases that begin with it. */
  readonly phrases: readonly (readonly string[])[]
}

/** Cues that a caller adds or takes away. */
export interface CueOptions {
  /**
   * Reporting verbs to add, by how they report. A verb is its base form; `quip+` doubles its last letter
   * (quipped), `speak/spoke,spoken` has irregular forms.
   */
  readonly verbs?: Partial<Readonly<Record<VerbClass, readonly string[]>>>
  /** Phrases to add that stand before a source, as "according to" does: `as per`. */
  readonly phrases?: readonly string[]
  /** Verbs (in any form) and phrases of the package that are to attribute nothing. */
  readonly without?: readonly string[]
}

let ours: CueTable | undefined

/** The cues that the package knows, with those of the caller. */
export function readCues(options?: CueOptions): CueTable {
  if (options) return makeTable(options)
  ours ??= { ...makeTable({}), of: ourCueOf }
  return ours
}

const ourCueOf = lexemeFact((lexeme) => makeCueWord(lexeme, readCues()))

const NO_CUE: CueWord = { classes: [], phrases: [] }

function makeCueWord({ lower }: Lexeme, { verbs, phrases }: Pick<CueTable, 'verbs' | 'phrases'>): CueWord {
  const classes = verbs.get(lower)
  const begun = phrases.get(lower)
  return classes || begun ? { classes: classes ?? [], phrases: begun ?? [] } : NO_CUE
}

/** Whether a verb form or a phrase in lower case attributes, as the package knows it. */
export function isCue(lower: string): boolean {
  const { verbs, phrases } = readCues()
  return verbs.has(lower) || [...phrases.values()].flat().some((words) => words.join(' ') === lower)
}

function makeTable({ verbs = {}, phrases = [], without = [] }: CueOptions): CueTable {
  const left = new Set(without.map((cue) => cue.toLowerCase()))
  const classes = new Map<string, VerbClass[]>()
  for (const [verbClass, list] of Object.entries(REPORTING_VERBS) as [VerbClass, string][]) {
    const added = (verbs[verbClass] ?? []).map((verb) => verb.toLowerCase())
    for (const verb of [...list.trim().split(/\s+/), ...added]) {
      const forms = formsOf(verb)
      if (forms.some((form) => left.has(form))) continue
      for (const form of forms) {
        const known = classes.get(form)
        if (!known) classes.set(form, [verbClass])
        else if (!known.includes(verbClass)) known.push(verbClass)
      }
    }
  }
  const byFirst = new Map<string, string[][]>()
  for (const phrase of [...CUE_PHRASES, ...phrases.map((phrase) => phrase.toLowerCase())]) {
    if (left.has(phrase)) continue
    const words = phrase.trim().split(/\s+/)
    const first = words[0]!
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  const table = { verbs: classes, phrases: byFirst }
  return { ...table, of: (lexeme) => makeCueWord(lexeme, table) }
}

function lemmaOf(entry: string): string {
  return entry.split('/')[0]!.replace('+', '')
}

/** All forms of a verb of the table: `quip+` gives quip, quips, quipping, quipped. */
function formsOf(entry: string): string[] {
  const [verb = '', irregular] = entry.split('/')
  const lemma = lemmaOf(entry)
  const doubled = verb === lemma ? lemma : lemma + lemma.at(-1)!
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:[sxzo]|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const participle = `${doubled.replace(/(?<=[^e])e$/, '')}ing`
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled.replace(/e$/, '')}ed`
  return [lemma, third, participle, ...(irregular?.split(',') ?? [past])]
}
