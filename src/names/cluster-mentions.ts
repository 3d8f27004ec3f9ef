import { concat } from '../text/concat.js'
import { fold } from '../text/fold.js'
import type { Trace } from '../trace.js'
import { type Clue, compareHomes, type Home, isCourtesy } from './compare-homes.js'
import { comparePrepared } from './compare-prepared.js'
import { findAlsoKnown } from './find-also-known.js'
import { findApart } from './find-apart.js'
import type { FoundMentions, Mention } from './find-mentions.js'
import type { Run } from './find-runs.js'
import { isIntroduced, isKin } from './introduced.js'
import type { KnownPerson } from './known-person.js'
import { genderOfName, genderOfTitle } from './mention-gender.js'
import type { NameEvent } from './name-events.js'
import type { ReadName } from './name-reader.js'
import { formalNamesOf } from './nicknames.js'
import type { PreparedName } from './prepare-name.js'
import type { Word } from './read-words.js'
import { reconcileNames } from './reconcile-names.js'
import { stripTitles } from './strip-titles.js'

/** The mentions of one person, in order of appearance. */
export interface Cluster {
  /** The fullest form, or the caller's own for a known person. */
  readonly name: string
  readonly mentions: readonly Mention[]
}

interface Group extends Home {
  readonly name: string
  readonly mentions: Mention[]
  /** The different full forms of the name. */
  readonly forms: readonly PreparedName[]
  latest: number
  named: number
  namedBare: number
}

/**
 * Puts the mentions of one person together: full names first; then each surname, given name or mononym goes
 * to the person it can stand for, of several to the one named last.
 */
export function clusterMentions(
  { words, mentions }: FoundMentions,
  threshold: number,
  known: readonly KnownPerson[],
  readName: ReadName,
  trace?: Trace,
): Cluster[] {
  const shared = sharedNames(mentions)
  const full = mentions.filter((mention) => !mention.bare && !shared.has(fold(mention.text)))
  const areApart = findApart(words, full, readName)
  trace?.note({ kind: 'apart-found', areApart } satisfies NameEvent)
  const alsoKnown = findAlsoKnown(words, mentions)
  const groups = reconcileNames(textsOf(full), threshold, known, readName, areApart, alsoKnown).map((group) =>
    toGroup(
      words,
      group.name,
      group.indexes.map((i) => full[i]!),
      readName,
    ),
  )
  const groupOf = new Map<Mention, Group>()
  for (const group of groups) for (const mention of group.mentions) groupOf.set(mention, group)
  const homesOf = findHomes(groups, readName)
  // "her daughter Lisa" is not the Elizabeth of the story
  const introduced = new Set(
    mentions.filter(({ run }) => isIntroduced(words, run.from)).map(({ text }) => text),
  )
  const rest: Mention[] = []
  for (const mention of mentions) {
    let group = groupOf.get(mention) ?? null
    if (!group) {
      const homes = homesOf(mention.text)
      const clue = readClue(words, mention)
      const isNew = homes.byNickname && introduced.has(mention.text)
      group = isNew ? null : chooseHome(homes, clue, threshold)
      if (trace) noteHome(trace, mention, homes, clue, group)
      if (group) group.mentions.push(mention)
      else rest.push(mention)
    }
    if (!group) continue
    group.latest = mention.start
    group.named++
    if (mention.bare) group.namedBare++
  }
  addAlone(groups, rest, threshold, known, readName)
  return groups.map(({ name, mentions: own }) => ({ name, mentions: own.sort((a, b) => a.start - b.start) }))
}

const textsOf = (mentions: readonly Mention[]): string[] => mentions.map(({ text }) => text)

/** Names that a Sr. and a Jr. of the story have without the suffix: `Walter Brandt` is the one of them named last. */
function sharedNames(mentions: readonly Mention[]): ReadonlySet<string> {
  const suffixes = new Map<string, string>()
  const shared = new Set<string>()
  for (const { text, run, bare } of mentions) {
    if (bare || !run.suffix) continue
    const { name, suffix } = stripTitles(text)
    const other = suffixes.get(fold(name))
    if (other !== undefined && other !== suffix) shared.add(fold(name))
    if (suffix !== null) suffixes.set(fold(name), suffix)
  }
  return shared
}

function readClue(words: readonly Word[], { run, bare, start }: Mention): Clue {
  return {
    gender: genderOfTitle(words, run),
    late: isLate(words, run),
    bare,
    title: titleBefore(words, run),
    at: start,
  }
}

const titleBefore = (words: readonly Word[], { from, role }: Run): string | null =>
  role >= 0 && from - role <= 2 ? words[role]!.folded : null

/** "the late Walter Brandt", "the late Mr. Brandt". */
const isLate = (words: readonly Word[], { from, role }: Run): boolean =>
  words[(role >= 0 ? role : from) - 1]?.folded === 'late' || words[from - 1]?.folded === 'late'

const MOST_FORMS = 12

function toGroup(words: readonly Word[], name: string, mentions: Mention[], readName: ReadName): Group {
  const forms = [...new Set(textsOf(mentions))].slice(0, MOST_FORMS).map(readName)
  const titles = mentions.map(({ run }) => titleBefore(words, run)).filter((title) => title !== null)
  const titled = mentions.map(({ run }) => genderOfTitle(words, run)).find((gender) => gender !== null)
  return {
    name,
    mentions,
    forms,
    gender: titled ?? forms.map(({ given }) => genderOfName(given)).find((gender) => gender !== null) ?? null,
    late: mentions.some(({ run }) => isLate(words, run)),
    kin: mentions.some(({ run: { from } }) => isKin(words, from)),
    latest: -1,
    named: 0,
    namedBare: 0,
    titles: new Set(titles.filter((title) => !isCourtesy(title))),
  }
}

/** Copies, because who was named last and how often goes on to change. */
function noteHome(
  trace: Trace,
  mention: Mention,
  { groups, alike }: Homes,
  clue: Clue,
  chosen: Group | null,
): void {
  trace.note({
    kind: 'home-chosen',
    mention,
    homes: groups.map((group) => ({ ...group })),
    alike,
    clue,
    chosen: chosen?.name ?? null,
  } satisfies NameEvent)
}

/** Names that no full name explains are reconciled among themselves. */
function addAlone(
  groups: Group[],
  rest: readonly Mention[],
  threshold: number,
  known: readonly KnownPerson[],
  readName: ReadName,
): void {
  for (const { name, indexes } of reconcileNames(textsOf(rest), threshold, known, readName)) {
    const mentions = indexes.map((i) => rest[i]!)
    // A person the caller knows may have been found by a full name already.
    const same = groups.find((group) => group.name === name)
    if (same) for (const mention of mentions) same.mentions.push(mention)
    else
      groups.push({
        name,
        mentions,
        forms: [],
        gender: null,
        kin: false,
        late: false,
        latest: -1,
        named: 0,
        namedBare: 0,
        titles: new Set(),
      })
  }
}

const MOST_NEAR = 60

/** The people a bare name can stand for. */
interface Homes {
  readonly groups: readonly Group[]
  /** Whether they have it in another spelling only. */
  readonly alike: boolean
  /** Whether it is short for their given names: Brad, of Bradley Lovik. */
  readonly byNickname?: boolean
}

/** Looks up the people that a bare name can stand for. */
function findHomes(groups: readonly Group[], readName: ReadName): (text: string) => Homes {
  const byWord = new Map<string, Set<Group>>()
  const add = (key: string, group: Group): void => {
    const found = byWord.get(key)
    if (found) found.add(group)
    else byWord.set(key, new Set([group]))
  }
  for (const group of groups) {
    for (const form of group.forms) {
      add(lastWord(form.text), group)
      if (form.nickname) add(fold(form.nickname), group)
      for (const { folded, initial } of form.units) {
        if (initial) continue
        add(folded, group)
        add(`${folded.charAt(0)}*`, group)
      }
    }
  }
  const homes = new Map<string, Homes>()
  return (text) => {
    let found = homes.get(text)
    if (!found) {
      found = homesOf(readName(text), byWord)
      homes.set(text, found)
    }
    return found
  }
}

function homesOf(bare: PreparedName, byWord: ReadonlyMap<string, ReadonlySet<Group>>): Homes {
  const folded = bare.units[0]?.folded ?? ''
  // Brad is Bradley Lovik.
  const groupsOf = (words: readonly string[]) => concat(words.map((word) => [...(byWord.get(word) ?? [])]))
  const printed = groupsOf([lastWord(bare.text), folded])
  const byNickname = printed.length === 0
  const near = new Set(byNickname ? groupsOf(formalNamesOf(folded)) : printed)
  const exact = [...near].slice(0, MOST_NEAR).filter((group) => stands(bare, group))
  // Henry Jr. is not the Henry Hargrove whose name has no Jr.
  if (bare.suffix !== null)
    return {
      groups: exact.filter(({ forms }) => forms.some(({ suffix }) => suffix === bare.suffix)),
      alike: false,
    }
  // Price is Tom Price and not Ada Oyelaran-Price, whoever was named last.
  const whole = exact.filter(({ forms }) => forms.some(({ text }) => hasWord(text, bare.text)))
  if (exact.length > 0) return { groups: whole.length > 0 ? whole : exact, alike: false, byNickname }
  const alike = [...(byWord.get(`${folded.charAt(0)}*`) ?? [])]
    .slice(0, MOST_NEAR)
    .filter(({ forms }) => forms.some((form) => isFamilyAlike(bare, form)))
  return { groups: alike, alike: true }
}

/** Nurgaliev, of Yerlan Nurgaliyev: another spelling of the surname; of a given name it is somebody else. */
function isFamilyAlike(bare: PreparedName, form: PreparedName): boolean {
  const { same, rule } = comparePrepared(bare, form)
  return same && rule !== 'given-only'
}

const hasWord = (text: string, word: string): boolean => fold(text).split(' ').includes(fold(word))

const lastWord = (text: string): string => fold(text.slice(text.lastIndexOf(' ') + 1))

const stands = (bare: PreparedName, { forms }: Group): boolean =>
  forms.some(
    (form) =>
      comparePrepared(bare, form).same ||
      (bare.suffix === null && bare.units.length === 1 && lastWord(bare.text) === lastWord(form.text)),
  )

/**
 * Of several people the one named last, relatives only where nobody else fits: after "Oleksiy Koval and his
 * wife, Natalia Koval," a bare Koval is he. Nobody where Mr. or Mrs. rules all of them out; of the others, the living first.
 */
function chooseHome({ groups, alike }: Homes, clue: Clue, threshold: number): Group | null {
  let best: Group | null = null
  let fitting = 0
  for (const group of groups) {
    if (clue.gender !== null && group.gender !== null && group.gender !== clue.gender) continue
    fitting++
    if (!best || compareHomes(group, best, clue) > 0) best = group
  }
  const score = (fitting === 1 ? ONLY_HOME : LIKELIEST_HOME) - (alike ? OTHER_SPELLING : 0)
  return score >= threshold ? best : null
}

// How sure a bare name is to be the person it goes to: see the `threshold` of normalizeNames.
const ONLY_HOME = 0.9
const LIKELIEST_HOME = 0.7
const OTHER_SPELLING = 0.15
