import { EAST_ASIAN_FAMILY_NAMES, isEastAsianSyllable } from './east-asian-names.js'
import { type EvidenceRule, evidence, REGIME } from './evidence-rule.js'
import { givenNameLines } from './given-name-forms.js'
import { isCommonWord } from './given-names.js'
import { GIVEN_NAMES_BEFORE_TOWNS, isPlace, TOWNS_OR_GIVEN_NAMES } from './is-place.js'
import { ORGANISATION_WORDS } from './not-a-person.js'
import { isRole, KIN } from './role-words.js'
import { romanizationKey } from './romanization-key.js'
import {
  ACTING,
  DONE_TO,
  isAge,
  isApposition,
  isHomeNote,
  isLifespan,
  isMononymNote,
  isNamedInRole,
  isOfTown,
  isPredicate,
  isScriptNote,
  isSubject,
  LIVING,
  pronounFollows,
  SAYING,
} from './sentence-context.js'
import {
  foldedAt,
  isGiven,
  isPersonRole,
  isPluralWord,
  isStrongGiven,
  someWord,
  textAt,
} from './word-tests.js'

const SURNAME =
  /(?:[^aeiou]ova?|[^aeiou]eva?|yeva?|sky|skiy?|skaya|ska|enko|chuk|yan|shvili|adze|dottir|sson|zade|zadeh|zoda|oglu|poulos|ides|akis|escu|eanu|ovic|evic|ovich|evich|czyk|wicz|nejad|singh|stein|berg|mann|baum|inen)$|^(?:mc|fitz|o')[a-z]{3,}/

// In lists of given names, but an article or an adjective first: La Raza, Royal Ascot.
const FOREIGN_ARTICLES: ReadonlySet<string> = new Set([
  'la',
  'le',
  'los',
  'las',
  'el',
  'royal',
  'golden',
  'santo',
  'garda',
])

const ROYAL =
  /^(?:king|queen|prince|princess|pope|emperor|empress|tsar|czar|sultan|saint|duke|duchess|sister|brother|father|mother|lady|lord|miss|aunt|uncle)$/

/** What only people have. */
const LIFE =
  /^(?:death|life|birth|birthday|reign|career|childhood|funeral|body|presidency|resignation|arrest|memoirs?|autobiography|biography|lawyers?|attorneys?|parents|mind|face|voice|handling|testimony|candidacy|supporters|predecessor|successor)$/

/** What speaks for the name of a person. */
export const EVIDENCE_FOR: readonly EvidenceRule[] = [
  // The name itself.
  evidence(
    'given-name',
    'Elena Tubbs',
    2,
    1,
    (words, { from, to }) =>
      isStrongGiven(words[from]!) &&
      !FOREIGN_ARTICLES.has(foldedAt(words, from)) &&
      !(to - from === 1 ? isPlace(textAt(words, from)) : TOWNS_OR_GIVEN_NAMES.has(foldedAt(words, from))),
  ),
  evidence(
    'given-place',
    'Charlotte Meehan: a given name that is a town too',
    1.25,
    0,
    (words, { from }) => isStrongGiven(words[from]!) && TOWNS_OR_GIVEN_NAMES.has(foldedAt(words, from)),
  ),
  evidence(
    'given-town',
    'Charlotte Meehan; but Charlotte Hornets, Boston Provident',
    0.5,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      GIVEN_NAMES_BEFORE_TOWNS.has(foldedAt(words, from)) &&
      !foldedAt(words, to - 1).endsWith('s') &&
      !isCommonWord(foldedAt(words, to - 1)),
  ),
  evidence(
    'given-word',
    'Grace Tubbs: a given name that is a word too',
    0.9,
    0,
    (words, { from }) => isGiven(foldedAt(words, from)) && !isStrongGiven(words[from]!),
  ),
  evidence('given-form', 'Aleksei Tubbs: another spelling of Aleksey', 1.75, 0.5, (words, { from }) => {
    const { folded, shape } = words[from]!
    if (
      shape !== 'cap' ||
      folded.length < 4 ||
      isGiven(folded) ||
      isCommonWord(folded) ||
      isPlace(textAt(words, from))
    )
      return false
    return givenNameLines(romanizationKey(folded)).length > 0
  }),
  evidence('later-given', 'Park Elena', 0.75, 0, (words, { from, to }) =>
    someWord(words, from + 1, to, ({ folded }) => isGiven(folded) && !isCommonWord(folded)),
  ),
  evidence(
    'hyphened',
    'Kim Tae-yong, Wu Chi-wai',
    2,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textAt(words, to - 1)) &&
      textAt(words, to - 1).length < 12,
  ),
  evidence('family-first', 'Wang Jianguo', 1.5, 0, (words, { from, to }) => {
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
  evidence(
    'syllables',
    'Ri Chol Ho',
    0.75,
    0,
    (words, { from, to }) =>
      to - from === 3 &&
      EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, from)) &&
      !someWord(words, from, to, ({ folded }) => !isEastAsianSyllable(folded)),
  ),
  evidence(
    'family-last',
    'Baggio Leung',
    1,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      EAST_ASIAN_FAMILY_NAMES.has(foldedAt(words, to - 1)) &&
      !isCommonWord(foldedAt(words, from)),
  ),
  evidence('initial', 'Isiah L. Booker, J.P. Moreau', 1.75, 0, (words, { from, to }) =>
    someWord(words, from, to - 1, ({ shape }) => shape === 'initial'),
  ),
  evidence(
    'two-capitals',
    'AS Heagle',
    0.75,
    0,
    (words, { from }) => words[from]!.shape === 'caps' && words[from]!.text.length === 2,
  ),
  evidence(
    'particle',
    'Joost van der Meulen, Husam al-Janabi, Abu Jandal',
    2,
    0.5,
    (words, { from, to }) =>
      someWord(
        words,
        from + 1,
        to,
        ({ shape, folded }) => shape === 'lower' || /^(?:al|el|ad|ar|as|ash|an|at|az|ud|ul|ur)-/.test(folded),
      ) ||
      /^(?:al|el)-\p{Lu}/u.test(textAt(words, from)) ||
      /^(?:abu|abd|abdul|abdel|umm)$/.test(foldedAt(words, from)),
  ),
  evidence(
    'surname-shape',
    'Nurgaliyev, Petrosyan, McAllister',
    1,
    1,
    (words, { to }) =>
      (SURNAME.test(foldedAt(words, to - 1)) || /^Mac\p{Lu}/u.test(textAt(words, to - 1))) &&
      !isPlace(textAt(words, to - 1)),
  ),
  evidence(
    'unknown',
    'Rodaba Noori: words that are nothing else',
    0.75,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      !someWord(
        words,
        from,
        to,
        ({ shape, folded, text }) =>
          shape !== 'cap' || isCommonWord(folded) || isPlace(text) || isGiven(folded),
      ),
  ),
  evidence('suffix', 'Robert Whitfield Jr.', 3, 2, (_, { suffix }) => suffix),

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
    'royal',
    'Princess Charlotte',
    0,
    4,
    (words, { from, role }) =>
      role >= 0 && role === from - 1 && ROYAL.test(foldedAt(words, role)) && isGiven(foldedAt(words, from)),
  ),
  evidence('done-to', 'jails Tatsu Ichihara', 1, 0.75, (words, { from }) =>
    DONE_TO.has(foldedAt(words, from - 1)),
  ),
  evidence('kin', 'his wife Manju; her daughter, Ruth', 1.5, 2, (words, { from }) => {
    const i = textAt(words, from - 1) === ',' ? from - 2 : from - 1
    return (
      KIN.has(foldedAt(words, i)) &&
      /^(?:his|her|their|whose|my|our|the|'s|s|older|younger|elder|late|former|first|second|eldest|youngest|old)$/.test(
        foldedAt(words, i - 1),
      )
    )
  }),
  evidence('role-comma', 'the unification minister, Kim Tae-yong,', 2, 2.25, (words, run) =>
    isNamedInRole(words, run),
  ),
  evidence('address', 'met Ann Vo; by Ann Vo', 0.5, 0, (words, { from }) =>
    /^(?:by|with|to|for|about|against|between|including|met|meet|told|called)$/.test(
      foldedAt(words, from - 1),
    ),
  ),

  // What stands after it.
  evidence(
    'age',
    'Sodik Imom, 41,',
    3,
    3,
    (words, { from, to }) =>
      isAge(words, to) && !(foldedAt(words, from - 1) === 'of' && words[from - 2]?.shape === 'cap'),
  ),
  evidence('town-age', 'Sodik Imom of Kestel, 41,', 2, 2, (words, { to }) => isOfTown(words, to)),
  evidence('home', 'Sodik Imom (Spain)', 1, 0.75, (words, { to }) => isHomeNote(words, to)),
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
      (/^(?:named|called|nicknamed)$/.test(foldedAt(words, from - 1)) &&
        isPersonRole(foldedAt(words, from - 2))),
  ),
  evidence('lifespan', 'Lillian Hargrove (1927-2010), (born 1950), (D-Ohio)', 2.5, 1, (words, { to }) =>
    isLifespan(words, to),
  ),
  evidence('script', 'Abboud Qanbar (Arabic: ...)', 1, 1, (words, { to }) => isScriptNote(words, to)),
  evidence('is-a', 'Abboud Qanbar is an Iraqi general', 2, 1.5, (words, { to }) =>
    isPredicate(words, to, isPersonRole),
  ),
  evidence('who', 'Suhartono, who uses one name', 2.5, 2, (words, { to }) =>
    /^(?:who|whose|whom)$/.test(foldedAt(words, textAt(words, to) === ',' ? to + 1 : to)),
  ),
  evidence('apposition', 'Joseph Votel, commander of', 2, 1.25, (words, { to }) =>
    isApposition(words, to, isPersonRole),
  ),
  evidence(
    'says',
    'Suhartono said; said Suhartono',
    1,
    0.75,
    (words, { from, to }) =>
      SAYING.has(foldedAt(words, to)) ||
      SAYING.has(foldedAt(words, from - 1)) ||
      (textAt(words, to) === ',' && /^(?:said|says|told)$/.test(foldedAt(words, to + 1))),
  ),
  evidence(
    'lives',
    'Hargrove died, Koval laughed off',
    1.5,
    1.5,
    (words, { to }) =>
      LIVING.has(foldedAt(words, to)) ||
      (/^(?:was|is)$/.test(foldedAt(words, to)) && foldedAt(words, to + 1) === 'born'),
  ),
  evidence(
    'life',
    "Zorblin Hussein's reign, Vo's widow",
    1,
    1,
    (words, { to }) =>
      words[to]?.shape === 'possessive' &&
      (KIN.has(foldedAt(words, to + 1)) || LIFE.test(foldedAt(words, to + 1))),
  ),
  evidence(
    'regime',
    'the Asad regime, the Obama administration',
    1.5,
    2.5,
    (words, { from, to }) =>
      REGIME.test(foldedAt(words, to)) && words[to]!.shape === 'lower' && foldedAt(words, from - 1) === 'the',
  ),
  evidence(
    'acts',
    'Zorblin Hargrove founded the club',
    1,
    0,
    (words, { to }) => ACTING.has(foldedAt(words, to)) && !isPluralWord(words[to - 1]!.folded),
  ),
  evidence('does', 'Zorblin Hargrove opened: any other verb', 0.4, 0, (words, run) => isSubject(words, run)),
  evidence('pronoun', 'Elena Tubbs ... She', 1, 0.75, (words, { to }) => pronounFollows(words, to)),

  evidence(
    'role-word',
    'Weaver, PENCE: too little alone',
    0,
    -3,
    (words, { from, to }) =>
      to - from === 1 && (isRole(foldedAt(words, from)) || words[from]!.shape === 'caps'),
  ),
]
