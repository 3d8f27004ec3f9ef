import { wordSet } from '../text/word-set.js'
import { type EvidenceRule, evidence, evidenceInName, REGIME } from './evidence-rule.js'
import { isKin } from './introduced.js'
import { isGivenFirst } from './is-given-first.js'
import { KIN } from './role-words.js'
import {
  ACTING,
  APPOSING,
  BECOMES,
  DONE_TO,
  isAge,
  isApposition,
  isAsked,
  isHomeNote,
  isLifespan,
  isMononymNote,
  isNamedInRole,
  isNameGiven,
  isOfTown,
  isPredicate,
  isScriptNote,
  isSubject,
  LIFE_OF,
  LIVING,
  pronounFollows,
  SAYING,
} from './sentence-context.js'
import { isTitledTogether } from './titled-together.js'
import { foldedAt, textAt } from './word-tests.js'

const BE = wordSet('was is were be been')

const ROYAL = wordSet(
  'king queen prince princess pope emperor empress tsar czar sultan saint duke duchess sister brother father mother lady lord miss aunt uncle',
)

/** What only people have. */
const LIFE = wordSet(`
  death life birth birthday reign career childhood funeral body presidency resignation arrest memoir memoirs autobiography biography
  lawyer lawyers attorney attorneys parents mind face voice handling testimony candidacy supporters predecessor successor`)

const WORKS = wordSet(
  'album biography book comedy essay essays film memoir memoirs novel novels painting paintings photographs play poem poems poetry sculptures song songs symphony',
)

const WHOSE = wordSet(
  "his her their whose my our the 's s older younger elder late former first second eldest youngest old",
)
const ADDRESS = wordSet('by with to for about against between including met meet told called')
const NAMED = wordSet('named called nicknamed')
const WHO = wordSet('who whose whom')
const BEHIND_PEOPLE = wordSet('from of in at near')
const WAS = wordSet('was is')
const SAID = wordSet('said says told')
const COMMA = wordSet(',')
const BRACKET = wordSet('(')
const OF = wordSet('of')
const either = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]))

/** What beside the words speaks for the name of a person. */
export const EVIDENCE_FOR: readonly EvidenceRule[] = [
  // What stands before it.
  evidence('honorific', 'Mr. Whitfield, Gen. Coe', 6, 10, (_, { title }) => title === 'honorific'),
  evidence('title', 'Foreign Minister Imom, analyst Ann Vo', 3, 2.5, (_, { title }) => title === 'role'),
  evidence(
    'loose-title',
    'lawmakers Park Soo-mi; rival Boeing',
    1,
    0.75,
    (_, { title }) => title === 'loose',
  ),
  evidence(
    'titled-together',
    'MLAs K. Nair and Zorblin Tubbs',
    1,
    0.75,
    (words, { from }) => isTitledTogether(words, from),
    { before: wordSet(', . and') },
  ),
  evidence(
    'royal',
    'Princess Charlotte',
    0,
    4,
    (words, { from, role }) =>
      role >= 0 && role === from - 1 && ROYAL.has(foldedAt(words, role)) && words[from]!.type.given,
  ),
  evidence(
    'done-to',
    'jails Tatsu Ichihara; Tatsu Ichihara was jailed',
    1,
    0.75,
    (words, { from, to }) =>
      DONE_TO.has(foldedAt(words, from - 1)) ||
      (BE.has(foldedAt(words, to)) &&
        DONE_TO.has(foldedAt(words, to + 1)) &&
        foldedAt(words, to + 1) !== 'named'),
    { before: DONE_TO, after: BE },
  ),
  evidence(
    'life-of',
    'the release of Zorblin Tubbs',
    1,
    0.75,
    (words, { from }) => foldedAt(words, from - 1) === 'of' && LIFE_OF.has(foldedAt(words, from - 2)),
    { before: OF },
  ),
  evidence(
    'kin',
    'his wife Manju; her daughter, Ruth',
    1.5,
    2,
    (words, { from }) => {
      const i = textAt(words, from - 1) === ',' ? from - 2 : from - 1
      return KIN.has(foldedAt(words, i)) && WHOSE.has(foldedAt(words, i - 1))
    },
    { before: either(KIN, COMMA) },
  ),
  evidence(
    'role-comma',
    'the unification minister, Kim Tae-yong,',
    2,
    2.25,
    (words, run) => isNamedInRole(words, run),
    { before: COMMA },
  ),
  evidence(
    'address',
    'met Ann Vo; by Ann Vo',
    0.5,
    0,
    (words, { from }) => ADDRESS.has(foldedAt(words, from - 1)),
    { before: ADDRESS },
  ),

  // What stands after it.
  evidence(
    'age',
    'Sodik Imom, 41,',
    3,
    3,
    (words, { from, to }) =>
      isAge(words, to) && !(foldedAt(words, from - 1) === 'of' && words[from - 2]?.shape === 'cap'),
    { after: wordSet(', (') },
  ),
  evidence('town-age', 'Sodik Imom of Kestel, 41,', 2, 2, (words, { to }) => isOfTown(words, to), {
    after: OF,
  }),
  evidence('home', 'Sodik Imom (Spain)', 1, 0.75, (words, { to }) => isHomeNote(words, to), {
    after: BRACKET,
  }),
  evidence('gave-name', 'gave his name only as Vic', 1, 2.5, (words, { from }) => isNameGiven(words, from), {
    before: wordSet('as ,'),
  }),
  evidence('one-name', 'Imom, a miner who gave only his surname', 1, 1.5, (words, { to }) =>
    isMononymNote(words, to),
  ),
  evidence(
    'surnamed',
    'a man surnamed Gu',
    1,
    2.5,
    (words, { from }) =>
      foldedAt(words, from - 1) === 'surnamed' ||
      (NAMED.has(foldedAt(words, from - 1)) && words[from - 2]?.type.personRole === true),
    { before: either(NAMED, wordSet('surnamed')) },
  ),
  evidence(
    'lifespan',
    'Lillian Hargrove (1927-2010), (born 1950), (D-Ohio)',
    2.5,
    1,
    (words, { to }) => isLifespan(words, to),
    { after: BRACKET },
  ),
  evidence('script', 'Abboud Qanbar (Arabic: ...)', 1, 1, (words, { to }) => isScriptNote(words, to), {
    after: BRACKET,
  }),
  evidence('is-a', 'Abboud Qanbar is an Iraqi general', 2, 1.5, (words, { to }) => isPredicate(words, to), {
    after: either(BECOMES, BRACKET),
  }),
  evidence(
    'who',
    'Suhartono, who uses one name; but “Papa, who is it?”',
    2.5,
    2,
    (words, { from, to }) => {
      const who = textAt(words, to) === ',' ? to + 1 : to
      return (
        WHO.has(foldedAt(words, who)) &&
        // a driver from Kestel who stood in line
        !(who === to && BEHIND_PEOPLE.has(foldedAt(words, from - 1))) &&
        !(words[from]!.first && !words[from]!.type.givenName && isAsked(words, who))
      )
    },
    { after: either(WHO, COMMA) },
  ),
  evidence('apposition', 'Ada Lovik, commander of', 2, 1.25, (words, { to }) => isApposition(words, to), {
    after: APPOSING,
  }),
  evidence(
    'says',
    'Suhartono said; said Suhartono',
    1,
    0.75,
    (words, { from, to }) =>
      SAYING.has(foldedAt(words, to)) ||
      SAYING.has(foldedAt(words, from - 1)) ||
      (textAt(words, to) === ',' && SAID.has(foldedAt(words, to + 1))),
    { before: SAYING, after: either(SAYING, COMMA) },
  ),
  evidence(
    'lives',
    'Hargrove died, Koval laughed off',
    1.5,
    1.5,
    (words, { to }) =>
      LIVING.has(foldedAt(words, to)) || (foldedAt(words, to + 1) === 'born' && WAS.has(foldedAt(words, to))),
    { after: either(LIVING, WAS) },
  ),
  evidence(
    'life',
    "Zorblin Hussein's reign, Vo's widow",
    1,
    1,
    (words, { to }) =>
      words[to]?.shape === 'possessive' &&
      (KIN.has(foldedAt(words, to + 1)) || LIFE.has(foldedAt(words, to + 1))),
  ),
  evidence(
    'work',
    "Zorblin Tubbs's second novel",
    1,
    0.5,
    (words, { to }) =>
      words[to]?.shape === 'possessive' &&
      (WORKS.has(foldedAt(words, to + 1)) ||
        (words[to + 1]?.shape === 'lower' && WORKS.has(foldedAt(words, to + 2)))),
  ),
  evidence(
    'regime',
    'the Rehn regime, the Lovik administration',
    1.5,
    2.5,
    (words, { from, to }) =>
      REGIME.has(foldedAt(words, to)) && words[to]!.shape === 'lower' && foldedAt(words, from - 1) === 'the',
    { after: REGIME },
  ),
  evidence(
    'acts',
    'Zorblin Hargrove founded the club',
    1,
    0,
    (words, { to }) => ACTING.has(foldedAt(words, to)) && !words[to - 1]!.type.plural,
    { after: ACTING },
  ),
  evidence('does', 'Zorblin Hargrove opened: any other verb', 0.4, 0, (words, run) => isSubject(words, run)),
  evidence(
    'given-pair',
    'their sons, Fergus and Isla; Ian and Moira Tubbs',
    0,
    1.25,
    (words, { from, to }) => {
      if (!isGivenFirst(words, from)) return false
      // Ian and Moira | Tubbs
      if (foldedAt(words, to) === 'and' && isGivenFirst(words, to + 1))
        return (
          (words[to + 2]?.shape === 'cap' && words[to + 2]!.block === words[to]!.block) || isKin(words, from)
        )
      return foldedAt(words, from - 1) === 'and' && isGivenFirst(words, from - 2) && isKin(words, from - 2)
    },
    { before: wordSet('and'), after: wordSet('and') },
  ),
  evidence('suffix', 'Robert Whitfield Jr.', 3, 2, (_, { suffix }) => suffix),
  evidence('pronoun', 'Elena Tubbs ... She', 1, 0.75, (words, { to }) => pronounFollows(words, to)),

  evidenceInName(
    'role-word',
    'Weaver, PENCE: too little alone',
    0,
    -3,
    (words, { from, to }) => to - from === 1 && (words[from]!.type.role || words[from]!.shape === 'caps'),
  ),
]
