import { wordSet } from '../text/word-set.js'
import { type EvidenceRule, evidenceInName } from './evidence-rule.js'
import { givenNameLines } from './given-name-forms.js'
import { HARDLY_GIVEN } from './is-given-first.js'
import { GIVEN_NAMES_BEFORE_TOWNS, TOWNS_OR_GIVEN_NAMES } from './is-place.js'
import type { Word } from './read-words.js'
import { romanizationKey } from './romanization-key.js'
import { foldedAt, someWord, textAt } from './word-tests.js'

const SURNAME =
  /(?:[^aeiou]ova?|[^aeiou]eva?|yeva?|sky|skiy?|skaya|ska|enko|chuk|yan|shvili|adze|dottir|sson|zade|zadeh|zoda|oglu|poulos|ides|akis|escu|eanu|ovic|evic|ovich|evich|czyk|wicz|nejad|singh|stein|berg|mann|baum|inen)$|^(?:mc|fitz|o')[a-z]{3}/

const CAPITAL_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'binti',
  'ibn',
  'abu',
  'ould',
  'van',
  'von',
  'ter',
])

const ARABIC_HEADS = wordSet('abu abd abdul abdel umm')
const ARABIC_ARTICLES = wordSet('al el ad ar as ash an at az ud ul ur')

/** al-Janabi, ur-Rehman. */
function hasArticle(folded: string): boolean {
  const hyphen = folded.indexOf('-')
  return hyphen > 1 && ARABIC_ARTICLES.has(folded.slice(0, hyphen))
}

const isUnknown = (words: readonly Word[], from: number, to: number): boolean =>
  !someWord(
    words,
    from,
    to,
    ({ shape, type }) => shape !== 'cap' || type.common || type.place || type.given || type.organisation,
  )

/** What in the words themselves speaks for the name of a person. */
export const EVIDENCE_IN_NAME: readonly EvidenceRule[] = [
  evidenceInName(
    'given-name',
    'Elena Tubbs',
    2,
    1,
    (words, { from, to }) =>
      words[from]!.type.strongGiven &&
      !HARDLY_GIVEN.has(foldedAt(words, from)) &&
      !(to - from === 1 ? words[from]!.type.place : TOWNS_OR_GIVEN_NAMES.has(foldedAt(words, from))),
  ),
  evidenceInName(
    'given-place',
    'Charlotte Meehan: a given name that is a town too',
    1.25,
    0,
    (words, { from }) => words[from]!.type.strongGiven && TOWNS_OR_GIVEN_NAMES.has(foldedAt(words, from)),
  ),
  evidenceInName(
    'given-town',
    'Charlotte Meehan; but Charlotte Hornets, Boston Provident',
    0.5,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      GIVEN_NAMES_BEFORE_TOWNS.has(foldedAt(words, from)) &&
      !foldedAt(words, to - 1).endsWith('s') &&
      !words[to - 1]!.type.common,
  ),
  evidenceInName(
    'given-word',
    'Grace Tubbs: a given name that is a word too',
    0.9,
    0,
    (words, { from }) => words[from]!.type.given && !words[from]!.type.strongGiven,
  ),
  evidenceInName('given-form', 'Aleksei Tubbs: another spelling of Aleksey', 1.75, 0.5, (words, { from }) => {
    const { folded, shape, type } = words[from]!
    if (shape !== 'cap' || folded.length < 4 || type.given || type.common || words[from]!.type.place)
      return false
    return givenNameLines(romanizationKey(folded)).length > 0
  }),
  evidenceInName('later-given', 'Park Elena', 0.75, 0, (words, { from, to }) =>
    someWord(words, from + 1, to, ({ type }) => type.given && !type.common),
  ),
  evidenceInName(
    'hyphened',
    'Kim Tae-yong, Wu Chi-wai',
    2,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(textAt(words, to - 1)) &&
      textAt(words, to - 1).length < 12,
  ),
  evidenceInName(
    'double-surname',
    'Zorblin Tubbs-Hartley',
    0.5,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(textAt(words, to - 1)) &&
      !words[from]!.type.common &&
      !words[from]!.type.place &&
      !words[from]!.type.demonym,
  ),
  evidenceInName('family-first', 'Wang Jianguo', 1.5, 0, (words, { from, to }) => {
    const last = words[to - 1]!
    return (
      to - from >= 2 &&
      to - from <= 3 &&
      words[from]!.type.eastAsianFamily &&
      (!last.type.common || (to - from === 3 && last.type.eastAsianSyllable)) &&
      !last.type.organisation &&
      last.folded.length <= 12
    )
  }),
  evidenceInName(
    'syllables',
    'Ri Chol Ho',
    0.75,
    0,
    (words, { from, to }) =>
      to - from === 3 &&
      words[from]!.type.eastAsianFamily &&
      !someWord(words, from, to, ({ type }) => !type.eastAsianSyllable),
  ),
  evidenceInName(
    'family-last',
    'Baggio Leung',
    1,
    0,
    (words, { from, to }) =>
      to - from === 2 && words[to - 1]!.type.eastAsianFamily && !words[from]!.type.common,
  ),
  evidenceInName('initial', 'Isiah L. Booker, J.P. Moreau, Ch. Venkat Rao', 1.75, 0, (words, { from, to }) =>
    // a full stop that stands apart is one of an initial of two letters
    someWord(words, from, to - 1, ({ shape, text }) => shape === 'initial' || text === '.'),
  ),
  evidenceInName(
    'two-capitals',
    'AS Heagle',
    0.75,
    0,
    (words, { from }) => words[from]!.shape === 'caps' && words[from]!.text.length === 2,
  ),
  evidenceInName(
    'particle',
    'Joost van der Meulen, Husam al-Janabi, Abu Jandal',
    2,
    0.5,
    (words, { from, to }) =>
      someWord(words, from + 1, to, ({ shape, folded }) => shape === 'lower' || hasArticle(folded)) ||
      /^[ae]l-\p{Lu}/u.test(textAt(words, from)) ||
      ARABIC_HEADS.has(foldedAt(words, from)),
  ),
  evidenceInName(
    'particle-inside',
    'Muneera Al Tubbi: a particle with a capital',
    1.25,
    0,
    (words, { from, to }) =>
      to - from === 3 &&
      CAPITAL_PARTICLES.has(foldedAt(words, from + 1)) &&
      !words[from]!.type.common &&
      !words[from]!.type.organisation &&
      !words[from]!.type.place &&
      !words[to - 1]!.type.place,
  ),
  evidenceInName(
    'surname-shape',
    'Nurgaliyev, Petrosyan, McAllister',
    1,
    1,
    (words, { to }) =>
      (SURNAME.test(foldedAt(words, to - 1)) || /^Mac\p{Lu}/u.test(textAt(words, to - 1))) &&
      !words[to - 1]!.type.place,
  ),
  evidenceInName(
    'unknown',
    'Rodaba Noori: words that are nothing else',
    0.75,
    0,
    (words, { from, to }) => to - from === 2 && isUnknown(words, from, to),
  ),
  evidenceInName(
    'unknown-three',
    'Gelana Tufa Regassa; but a party or a company of three words says things too',
    0.25,
    0,
    (words, { from, to }) => to - from === 3 && isUnknown(words, from, to),
  ),
]
