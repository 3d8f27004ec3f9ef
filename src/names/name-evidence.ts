import { EAST_ASIAN_FAMILY_NAMES } from './east-asian-names.js'
import type { Run } from './find-runs.js'
import { isCommonWord, isGivenName } from './given-names.js'
import { isCountry, isPlace } from './is-place.js'
import { ORGANISATION_OR_SURNAME, ORGANISATION_WORDS, PLACE_HEADS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { COMPANY_ROLES, isRole, KIN } from './role-words.js'
import {
  isApposition,
  isLifespan,
  isNamedInRole,
  isPredicate,
  isScriptNote,
  LIVING,
  pronounFollows,
  SAYING,
  THINGS,
} from './sentence-context.js'
import { TITLE_MODIFIERS } from './titles.js'

/** What speaks for or against a run of capitals being the name of a person. */
export interface EvidenceRule {
  readonly id: string
  /** An example, or what it sees. */
  readonly note: string
  /** Added to the score of a name of two words or more. */
  readonly full: number
  /** Added to the score of a single word. */
  readonly bare: number
  readonly holds: (words: readonly Word[], run: Run) => boolean
}

const SURNAME =
  /(?:[^aeiou]ova?|[^aeiou]eva?|yeva?|sky|skiy?|skaya|ska|enko|chuk|yan|shvili|adze|dottir|sson|zade|zadeh|zoda|oglu|poulos|ides|akis|escu|eanu|ovic|evic|ovich|evich|czyk|wicz|nejad|singh|stein|berg|mann|baum|inen)$|^(?:mc|mac|fitz|o')[a-z]{3,}/

const rule = (
  id: string,
  note: string,
  full: number,
  bare: number,
  holds: EvidenceRule['holds'],
): EvidenceRule => ({ id, note, full, bare, holds })

const isGiven = (folded: string): boolean => {
  if (isGivenName(folded)) return true
  const hyphen = folded.indexOf('-')
  return hyphen > 2 && isGivenName(folded.slice(0, hyphen))
}
const isPersonRole = (folded: string): boolean => isRole(folded) && !COMPANY_ROLES.has(folded)
const isStrongGiven = ({ folded }: Word): boolean => isGiven(folded) && !isCommonWord(folded)
const foldedAt = (words: readonly Word[], i: number): string => words[i]?.folded ?? ''
const textAt = (words: readonly Word[], i: number): string => words[i]?.text ?? ''

function some(words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(words[i]!)) return true
  return false
}

/** The words of a run as printed, joined by one space. */
export function textOf(words: readonly Word[], { from, to }: Run): string {
  let text = words[from]!.text
  for (let i = from + 1; i < to; i++) text += ` ${words[i]!.text}`
  return text
}

/** For first, then against. The sum decides; see find-mentions. */
export const NAME_EVIDENCE: readonly EvidenceRule[] = [
  // The name itself.
  rule('given-name', 'Elena Tubbs', 2, 1, (words, { from, to }) => {
    const { folded, text } = words[from]!
    return isGiven(folded) && !isCommonWord(folded) && !(to - from === 1 && isPlace(text))
  }),
  rule(
    'given-word',
    'Grace Tubbs: a given name that is a word too',
    1,
    0,
    (words, { from }) => isGiven(foldedAt(words, from)) && isCommonWord(foldedAt(words, from)),
  ),
  rule('later-given', 'Park Elena', 0.75, 0, (words, { from, to }) =>
    some(words, from + 1, to, ({ folded }) => isGiven(folded) && !isCommonWord(folded)),
  ),
  rule(
    'hyphened',
    'Kim Tae-yong, Wu Chi-wai',
    2,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textAt(words, to - 1)) &&
      textAt(words, to - 1).length < 12,
  ),
  rule('family-first', 'Wang Jianguo', 1.5, 0, (words, { from, to }) => {
    const last = words[to - 1]!.folded
    return (
      to - from >= 2 &&
      to - from <= 3 &&
      EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, from)) &&
      !isCommonWord(last) &&
      !ORGANISATION_WORDS.has(last) &&
      last.length <= 12
    )
  }),
  rule(
    'family-last',
    'Baggio Leung',
    1,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, to - 1)) &&
      !isCommonWord(foldedAt(words, from)),
  ),
  rule('initial', 'Isiah L. Booker, J.P. Moreau', 1.75, 0, (words, { from, to }) =>
    some(words, from, to - 1, ({ shape }) => shape === 'initial'),
  ),
  rule(
    'two-capitals',
    'AS Heagle',
    0.75,
    0,
    (words, { from }) => words[from]!.shape === 'caps' && words[from]!.text.length === 2,
  ),
  rule(
    'particle',
    'Joost van der Meulen, Husam al-Janabi, Abu Jandal',
    2,
    0.5,
    (words, { from, to }) =>
      some(
        words,
        from + 1,
        to,
        ({ shape, folded }) => shape === 'lower' || /^(?:al|el|ad|ar|as|ash|an|at|az|ud|ul|ur)-/.test(folded),
      ) ||
      /^(?:al|el)-\p{Lu}/u.test(textAt(words, from)) ||
      /^(?:abu|abd|abdul|abdel|umm)$/.test(foldedAt(words, from)),
  ),
  rule(
    'surname-shape',
    'Nurgaliyev, Petrosyan, McAllister',
    1,
    1,
    (words, { to }) => SURNAME.test(foldedAt(words, to - 1)) && !isPlace(textAt(words, to - 1)),
  ),
  rule('suffix', 'Robert Whitfield Jr.', 3, 2, (_, { suffix }) => suffix),

  // What stands before it.
  rule('honorific', 'Mr. Whitfield, Gen. Coe', 6, 10, (_, { title }) => title === 'honorific'),
  rule('title', 'Foreign Minister Imom, analyst Ann Vo', 3, 2.5, (_, { title }) => title === 'role'),
  rule('loose-title', 'lawmakers Park Soo-mi; rival Boeing', 1, 0.75, (_, { title }) => title === 'loose'),
  rule('kin', 'his wife Manju; her daughter, Ruth', 1.5, 2, (words, { from }) => {
    const i = textAt(words, from - 1) === ',' ? from - 2 : from - 1
    return (
      KIN.has(foldedAt(words, i)) &&
      /^(?:his|her|their|whose|my|our|the|'s|s|older|younger|elder|late|former|first|second|eldest|youngest|old)$/.test(
        foldedAt(words, i - 1),
      )
    )
  }),
  rule('role-comma', 'the unification minister, Kim Tae-yong,', 2, 1.75, (words, run) =>
    isNamedInRole(words, run),
  ),
  rule('address', 'met Ann Vo; by Ann Vo', 0.5, 0, (words, { from }) =>
    /^(?:by|with|to|for|about|against|between|including|thanked|met|meet|told|named|called|succeed|succeeded|replaced|appointed)$/.test(
      foldedAt(words, from - 1),
    ),
  ),

  // What stands after it.
  rule(
    'age',
    'Sodik Imom, 41,',
    3,
    3,
    (words, { to }) =>
      /^[,(]$/.test(textAt(words, to)) &&
      (/^(?:aged|age)$/.test(foldedAt(words, to + 1)) ||
        (/^\d\d?$/.test(textAt(words, to + 1)) &&
          /^[,.;)]?$/.test(textAt(words, to + 2)) &&
          !/^(?:19|20)\d\d$/.test(textAt(words, to + 3)))),
  ),
  rule('lifespan', 'Lillian Hargrove (1927-2010), (born 1950), (D-Ohio)', 2.5, 1, (words, { to }) =>
    isLifespan(words, to),
  ),
  rule('script', 'Abboud Qanbar (Arabic: ...)', 1, 1, (words, { to }) => isScriptNote(words, to)),
  rule('is-a', 'Abboud Qanbar is an Iraqi general', 2, 1.5, (words, { to }) =>
    isPredicate(words, to, isPersonRole),
  ),
  rule('who', 'Suhartono, who uses one name', 2.5, 2, (words, { to }) =>
    /^(?:who|whose|whom)$/.test(foldedAt(words, textAt(words, to) === ',' ? to + 1 : to)),
  ),
  rule('apposition', 'Joseph Votel, commander of', 2, 1.25, (words, { to }) =>
    isApposition(words, to, isPersonRole),
  ),
  rule(
    'says',
    'Suhartono said; said Suhartono',
    1,
    0.75,
    (words, { from, to }) =>
      SAYING.has(foldedAt(words, to)) ||
      SAYING.has(foldedAt(words, from - 1)) ||
      (textAt(words, to) === ',' && /^(?:said|says|told)$/.test(foldedAt(words, to + 1))),
  ),
  rule(
    'lives',
    'Hargrove died, Koval laughed off',
    1.5,
    1.5,
    (words, { to }) =>
      LIVING.has(foldedAt(words, to)) ||
      (/^(?:was|is)$/.test(foldedAt(words, to)) && foldedAt(words, to + 1) === 'born'),
  ),
  rule(
    'regime',
    'the Asad regime, the Obama administration',
    1.5,
    2.5,
    (words, { from, to }) =>
      /^(?:regime|administration|presidency|family|premiership|brothers|loyalists|dynasty|era|clan|government)$/.test(
        foldedAt(words, to),
      ) &&
      words[to]!.shape === 'lower' &&
      foldedAt(words, from - 1) === 'the',
  ),
  rule('pronoun', 'Elena Tubbs ... She', 1, 0.75, (words, { to }) => pronounFollows(words, to)),

  rule(
    'role-word',
    'Weaver, PENCE: too little alone',
    0,
    -3,
    (words, { from, to }) =>
      to - from === 1 && (isRole(foldedAt(words, from)) || words[from]!.shape === 'caps'),
  ),

  // Against: organisations, places and things.
  rule('organisation', 'Boeing Co.; Morgan Stanley Bank', -6, -6, (words, { from, to }) => {
    const surname =
      to - from > 1 && ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) && isStrongGiven(words[from]!)
    const familyFirst = to - from > 1 && EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, from))
    if (to - from === 2 && isGiven(foldedAt(words, from))) return false
    return some(words, familyFirst ? from + 1 : from, surname ? to - 1 : to, ({ folded }) =>
      ORGANISATION_WORDS.has(folded),
    )
  }),
  rule(
    'given-organisation',
    'Victoria Bank; but Jim Press',
    -2.5,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      isGiven(foldedAt(words, from)) &&
      ORGANISATION_WORDS.has(foldedAt(words, to - 1)) &&
      !(
        ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) &&
        isStrongGiven(words[from]!) &&
        !isPlace(textAt(words, from))
      ),
  ),
  rule(
    'given-park',
    'Nathan Law, Jim Press',
    -0.25,
    0,
    (words, { from, to }) =>
      ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) && isStrongGiven(words[from]!),
  ),
  rule('place-head', 'San Diego, Mount Sinjar, New Providence', -4, -2, (words, { from }) =>
    PLACE_HEADS.has(foldedAt(words, from)),
  ),
  rule('place', 'Hong Kong, Jordan', -4, -4, (words, run) => isPlace(textOf(words, run))),
  rule(
    'ends-in-place',
    'Garuda Airlines Jakarta',
    -2.5,
    0,
    (words, { from, to }) =>
      isPlace(textAt(words, to - 1)) &&
      !isGiven(foldedAt(words, from)) &&
      !EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, from)) &&
      !EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, to - 1)),
  ),
  rule(
    'ends-in-country',
    'Garuda Indonesia',
    -2.5,
    0,
    (words, { from, to }) => to - from > 1 && isCountry(textAt(words, to - 1), foldedAt(words, to - 1)),
  ),
  rule(
    'begins-in-place',
    'Boston Red',
    -2,
    0,
    (words, { from }) =>
      words[from]!.shape === 'cap' &&
      isPlace(textAt(words, from)) &&
      !isStrongGiven(words[from]!) &&
      !EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, from)),
  ),
  rule(
    'place-words',
    'Kansas City Toronto',
    -2,
    0,
    (words, { from, to }) => !some(words, from, to, ({ text }) => !isPlace(text)),
  ),
  rule(
    'the',
    'the Moscone West',
    -2.5,
    -2.5,
    (words, { from, to, role }) =>
      role < 0 &&
      /^(?:the|a|an|this|that|these|those|each|every|its)$/.test(foldedAt(words, from - 1)) &&
      !/^(?:regime|administration|presidency|family|brothers|government)$/.test(foldedAt(words, to)),
  ),
  rule(
    'where',
    'in Macon, at Kew, near Toulouse',
    -1,
    -1.5,
    (words, { from, role }) =>
      role < 0 &&
      /^(?:in|at|near|into|around|outside|inside|throughout|across|via|within|toward|towards|on)$/.test(
        foldedAt(words, from - 1),
      ),
  ),
  rule('thing-after', 'Boeing 747, Cobham shares, Stern Inc.', -1.5, -1.5, (words, { to }) => {
    const next = words[to]
    return next?.shape === 'number' || next?.shape === 'brand' || THINGS.has(next?.folded ?? '')
  }),
  rule(
    'whose-office',
    'Boeing spokesman, Airbus parent: who has officers is no person',
    -2.5,
    -2,
    (words, { to }) =>
      words[to] !== undefined && words[to - 1]!.block === words[to].block && isRole(words[to].folded),
  ),
  rule(
    'title-words',
    'Executive Vice, Senior',
    -6,
    -6,
    (words, { from, to }) => !some(words, from, to, ({ folded }) => !TITLE_MODIFIERS.has(folded)),
  ),
  rule(
    'year-after',
    'Chasing Liberty (2004)',
    -2,
    -1.5,
    (words, { to }) =>
      textAt(words, to) === '(' &&
      /^(?:1[5-9]|20)\d\d$/.test(textAt(words, to + 1)) &&
      /^[,)]$/.test(textAt(words, to + 2)),
  ),
  rule(
    'acronym-after',
    'World Monuments (WMF)',
    -3,
    -2,
    (words, { to }) =>
      textAt(words, to) === '(' && words[to + 1]?.shape === 'caps' && textAt(words, to + 2) === ')',
  ),
  rule('beside-capitals', 'Airbus EADS', -0.5, -1, (words, { from, to, outerFrom, outerTo, role }) => {
    const next = to < outerTo ? words[to] : undefined
    const before = from > outerFrom && role < 0 ? words[from - 1] : undefined
    return /^(?:caps|brand)$/.test(next?.shape ?? '') || /^(?:caps|brand)$/.test(before?.shape ?? '')
  }),
  rule(
    'ampersand',
    'Johnson & Johnson',
    -4,
    -4,
    (words, { from, to }) => textAt(words, to) === '&' || textAt(words, from - 1) === '&',
  ),
  rule(
    'of-organisation',
    'University of Notre Dame',
    -3,
    -3,
    (words, { from, role }) =>
      role < 0 &&
      /^(?:of|for)$/.test(foldedAt(words, from - 1)) &&
      words[from - 2]?.shape === 'cap' &&
      ORGANISATION_WORDS.has(foldedAt(words, from - 2)),
  ),
  rule(
    'word-first',
    'Snow Leopard: an everyday word first',
    -1.25,
    0,
    (words, { from }) =>
      words[from]!.shape === 'cap' &&
      isCommonWord(foldedAt(words, from)) &&
      !isGiven(foldedAt(words, from)) &&
      !EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, from)),
  ),
  rule(
    'word-last',
    'Desperate Housewives: and last; but Steve Jobs',
    -1,
    -2,
    (words, { from, to }) =>
      isCommonWord(foldedAt(words, to - 1)) && (to - from === 1 || !isGiven(foldedAt(words, from))),
  ),
  rule(
    'words',
    'Civic Passion: everyday words only',
    -2,
    0,
    (words, { from, to }) => !some(words, from, to, ({ folded }) => !isCommonWord(folded)),
  ),
  rule(
    'long',
    'more than four words',
    -1.5,
    0,
    (words, { from, to }) =>
      to - from > 4 && !some(words, from, to, ({ shape }) => shape === 'lower' || shape === 'mark'),
  ),
  rule(
    'initials-only',
    'L. D.',
    -5,
    -5,
    (words, { from, to }) => !some(words, from, to, ({ shape }) => shape !== 'initial'),
  ),
]
