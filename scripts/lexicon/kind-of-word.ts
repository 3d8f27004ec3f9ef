import { CLASS, readMachine, UNKNOWN, UNSEEN } from '../../src/nlp/pattern-machine.js'
import { idOf, property, sentenceMachine, tagSets, words } from './wink-model.js'

/** The tag of a word that wink has no tag for: a noun. */
const NOUN = 8
const ADJECTIVE = 1
const NAME = 12

/** `Kind` of src/nlp/lexicon.ts as numbers. */
export type KindRow = readonly [
  tag: number,
  tagOfCapitalised: number,
  mayBe: number,
  hint: number,
  event: number,
  eventBehindSpace: number,
  isFixed: number,
]

/** The kind of a word, and of the words it is cut into if it is a contraction, each but the first behind its length. */
export type EntryRow = readonly number[]

/** A word as wink has it: as printed, the form that its lexicon goes by, its usual tag. */
export interface WinkWord {
  readonly text: string
  readonly normal: string
  readonly tag: number
  /** Whether it keeps that tag whatever stands beside it. */
  readonly isFixed: boolean
}

/** A word of the lexicon, uncut. */
export function wordOfLexicon(id: number): WinkWord {
  const isMapped = property(id, 'isSpellingMapped') === 1
  const spelling = isMapped ? property(id, 'lemma') : id
  const normal = isMapped ? spelling : id + property(id, 'normal')
  return { text: words[id]!, normal: words[normal]!, tag: property(spelling, 'pos') || NOUN, isFixed: false }
}

/** What the tagger has to know of a word. */
export function kindOfWord({ text, normal, tag, isFixed }: WinkWord): KindRow {
  const id = idOf(text)
  const normalId = idOf(normal)
  const [event, eventBehindSpace] = sentenceEvents(id, normalId, normal)
  const mayBe = tagSets[property(normalId, 'lexemeCID')]!
  return [tag, tagOfCapitalised(id), mayBe, property(id, 'posHint'), event, eventBehindSpace, isFixed ? 1 : 0]
}

/** The tag that wink gives to a spelling that is not in its lexicon if this one is its small letters. */
function tagOfCapitalised(id: number | undefined): number {
  const tag = property(id, 'pos')
  return tag === NOUN || tag === ADJECTIVE ? NAME : tag
}

// wink's classes of words and marks where sentences end: a quotation mark that opens or closes, and the same behind a
// space; an abbreviation, before which a sentence may end, and an initial, before which none does.
const MARK = 4
const MARK_BEHIND_SPACE = 6
const ABBREVIATION = 7
const INITIAL = 8

const LINE_BREAK = 1

const { columns } = readMachine(sentenceMachine, Number)

/** What a word is to the machine that finds the ends of sentences, with no space before it and with one. */
function sentenceEvents(
  id: number | undefined,
  normalId: number | undefined,
  normal: string,
): [event: number, behindSpace: number] {
  if (normalId === LINE_BREAK) return [UNSEEN, UNSEEN]
  const column = (event: number) => columns.get(event) ?? UNKNOWN
  const hint = property(normalId, 'sbdHint') || property(id, 'sbdHint')
  if (hint === MARK) return [column(CLASS + MARK), column(CLASS + MARK_BEHIND_SPACE)]
  let event = normalId ?? -1
  if (hint) event = CLASS + hint
  else if (isAbbreviation(normalId, normal)) event = CLASS + (normal.length === 2 ? INITIAL : ABBREVIATION)
  return [column(event), column(event)]
}

function isAbbreviation(id: number | undefined, normal: string): boolean {
  return id === undefined ? normal.endsWith('.') && /[a-z]/i.test(normal) : property(id, 'isAbbrev') === 1
}
