import { wordSet } from '../text/word-set.js'
import {
  COMPANY_VERBS,
  isCalledCompany,
  isOwnedBySubject,
  isReportOfResults,
  POSTS,
} from './company-context.js'
import { type EvidenceRule, evidence, evidenceInName, REGIME } from './evidence-rule.js'
import type { Run } from './find-runs.js'
import { isNewsOutlet } from './news-outlets.js'
import { CALLED_AFTER_PEOPLE, ORGANISATION_OR_SURNAME } from './not-a-person.js'
import type { Word } from './read-words.js'
import { isThingApposition, isVerbTakenForNoun, THINGS } from './sentence-context.js'
import { TITLE_MODIFIERS } from './titles.js'
import { foldedAt, keyOf, someWord, textAt } from './word-tests.js'

const isWords = (words: readonly Word[], { from, to }: Run): boolean =>
  !someWord(words, from, to, ({ type }) => !type.common)

const mayBeWordName = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from === 2 &&
  words[from]!.type.given &&
  (ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) || words[to - 1]!.type.role)

const ARTICLES = wordSet('the a an this these those each every its')
const OF_OR_FOR = wordSet('of for')
const OF_OR_IN = wordSet('of in')
const SHARES = wordSet(
  'share shares stake stakes stock bond bonds subsidiary unit maker shareholder shareholders owner owners parent division arm',
)
const PLACE_INITIALS = /^(?:B\.C|D\.C|L\.A|N\.J|N\.Y|S\.F)\.$/

const STAFF = wordSet(
  'analyst analysts banker bankers bosses economist economists employee employees engineer engineers executive executives lawyers managers staff strategist strategists traders worker workers',
)
const GROUPS = wordSet('band bands group trio quartet quintet sextet septet ensemble orchestra choir combo')
const NAMED_PLACES = wordSet(
  'airport arena auditorium avenue boulevard bridge cemetery clinic hospital library museum park plaza square stadium street terminal theater theatre tunnel',
)
const BRACKET = wordSet('(')
const AMPERSAND = wordSet('&')
const SHIPS = wordSet('hmas hmcs hms ins mv rms ss usns uss')

const isShouted = (word: Word | undefined): boolean => word?.shape === 'caps' || word?.shape === 'brand'

const isLetter = (text: string): boolean => text.length === 1 && text >= 'A' && text <= 'Z'

const TEACHING = /(?:(?:olog|raph|ocrac|anit|om)y|ism|ity|tion|sion|ship|ment|hood|ness|ics)$/
const TEACHING_LAST = 'ymnpdst'

/** The last letter is looked at first: most names have another. */
const isTeaching = (folded: string): boolean =>
  TEACHING_LAST.includes(folded.charAt(folded.length - 1)) && TEACHING.test(folded)

const isCrew = (folded: string): boolean => folded.endsWith('men') && /..[srdteh]men$/.test(folded)

/** What speaks for an organisation or a thing. */
export const EVIDENCE_AGAINST: readonly EvidenceRule[] = [
  evidenceInName('organisation', 'Boeing Co.; Morgan Stanley Bank', -6, -6, (words, { from, to }) => {
    const surname =
      to - from > 1 && ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) && words[from]!.type.strongGiven
    const familyFirst = to - from > 1 && words[from]!.type.eastAsianFamily
    if (to - from === 2 && words[from]!.type.given) return false
    return someWord(
      words,
      familyFirst ? from + 1 : from,
      surname ? to - 1 : to,
      ({ type }) => type.organisation,
    )
  }),
  evidenceInName(
    'given-organisation',
    'Victoria Bank; but Jon Press',
    -5,
    0,
    (words, { from, to }) =>
      to - from === 2 &&
      words[from]!.type.given &&
      words[to - 1]!.type.organisation &&
      !(ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) && !words[from]!.type.place),
  ),
  evidenceInName(
    'organisation-first',
    'Storm Eunice',
    -2,
    0,
    (words, { from, to }) =>
      to - from === 2 && words[from]!.type.organisation && !words[from]!.type.strongGiven,
  ),
  evidenceInName(
    'given-park',
    'Owen Law, Jon Press',
    -0.25,
    0,
    (words, { from, to }) =>
      ORGANISATION_OR_SURNAME.has(foldedAt(words, to - 1)) && words[from]!.type.strongGiven,
  ),
  evidence(
    'the',
    'the Moscone West',
    -2.5,
    -2.5,
    (words, { from, to, role }) =>
      role < 0 && ARTICLES.has(foldedAt(words, from - 1)) && !REGIME.has(foldedAt(words, to)),
    { before: ARTICLES },
  ),
  evidence('thing-after', 'Boeing 747, Cobham shares, Stern Inc.', -1.5, -1.5, (words, { to }) => {
    const next = words[to]
    return next?.shape === 'number' || next?.shape === 'brand' || THINGS.has(next?.folded ?? '')
  }),
  evidence(
    'group-before',
    'the band Zorblin Tubbs, the folk group Elena Kray',
    -4,
    -4,
    (words, { from, role }) =>
      role < 0 && GROUPS.has(foldedAt(words, from - 1)) && words[from - 2]?.shape !== 'possessive',
    { before: GROUPS },
  ),
  evidence(
    'named-place',
    'Zorblin Tubbs airport, the Elena Kray bridge',
    -3,
    0,
    (words, { to }) => words[to]?.shape === 'lower' && NAMED_PLACES.has(foldedAt(words, to)),
    { after: NAMED_PLACES },
  ),
  evidence('noun-after', 'Ford employees, Iodine Nutrition study', -0.75, -0.75, (words, { from, to }) => {
    const next = words[to]
    // "Elena Tubbs plan to": after a full name the tagger takes verbs for nouns.
    if (
      to - from > 1 &&
      words[from]!.type.strongGiven &&
      !words[from]!.type.demonym &&
      !words[to - 1]!.type.common
    )
      return false
    if (next?.shape !== 'lower' || next.tag !== 'NOUN' || next.type.role || REGIME.has(next.folded))
      return false
    return to - from === 1 || !isVerbTakenForNoun(words, to)
  }),
  evidenceInName('numbered', 'Atlas V', -1.5, 0, (words, { to }) => isLetter(textAt(words, to - 1))),
  evidence(
    'whose-office',
    'Boeing spokesman, Airbus parent: who has officers is no person',
    -2.5,
    -2,
    (words, { to }) =>
      words[to] !== undefined && words[to - 1]!.block === words[to].block && words[to].type.role,
    { once: true },
  ),
  evidenceInName(
    'title-words',
    'Executive Vice, Senior',
    -6,
    -6,
    (words, { from, to }) => !someWord(words, from, to, ({ folded }) => !TITLE_MODIFIERS.has(folded)),
  ),
  evidence(
    'year-after',
    'Chasing Liberty (2004)',
    -2,
    -1.5,
    (words, { to }) =>
      textAt(words, to) === '(' &&
      /^(?:1[5-9]|20)\d\d$/.test(textAt(words, to + 1)) &&
      /^[,)]$/.test(textAt(words, to + 2)),
    { after: BRACKET },
  ),
  evidence(
    'acronym-after',
    'World Monuments (WMF)',
    -3,
    -2,
    (words, { to }) =>
      textAt(words, to) === '(' && words[to + 1]?.shape === 'caps' && textAt(words, to + 2) === ')',
    { after: BRACKET },
  ),
  evidence('beside-capitals', 'Airbus EADS', -0.5, -1, (words, { from, to, outerFrom, outerTo, role }) => {
    const next = to < outerTo ? words[to] : undefined
    const before = from > outerFrom && role < 0 ? words[from - 1] : undefined
    return isShouted(next) || isShouted(before)
  }),
  evidence(
    'ampersand',
    'Johnson & Johnson',
    -4,
    -4,
    (words, { from, to }) => textAt(words, to) === '&' || textAt(words, from - 1) === '&',
    { before: AMPERSAND, after: AMPERSAND },
  ),
  evidence(
    'of-organisation',
    'University of Notre Dame',
    -3,
    -3,
    (words, { from, role }) =>
      role < 0 &&
      OF_OR_FOR.has(foldedAt(words, from - 1)) &&
      words[from - 2]?.shape === 'cap' &&
      words[from - 2]!.type.organisation,
    { before: OF_OR_FOR },
  ),
  evidenceInName(
    'word-first',
    'Snow Leopard: an everyday word first',
    -1.25,
    0,
    (words, { from }) =>
      words[from]!.shape === 'cap' &&
      words[from]!.type.common &&
      !words[from]!.type.given &&
      !words[from]!.type.eastAsianFamily,
  ),
  evidenceInName(
    'word-last',
    'Restless Neighbours: and last; but Ada Jobs',
    -1,
    -2,
    (words, { from, to }) => words[to - 1]!.type.common && (to - from === 1 || !words[from]!.type.given),
  ),
  evidenceInName(
    'words',
    'Civic Passion: everyday words only',
    -2,
    0,
    (words, run) => isWords(words, run) && !mayBeWordName(words, run),
  ),
  evidenceInName(
    'word-name',
    'Faith Banks, Will Pope: everyday words that are names too',
    -1,
    0,
    (words, run) => isWords(words, run) && mayBeWordName(words, run),
  ),
  evidenceInName(
    'long',
    'more than four words',
    -1.5,
    0,
    (words, { from, to }) =>
      to - from > 4 && !someWord(words, from, to, ({ shape }) => shape === 'lower' || shape === 'mark'),
  ),
  evidenceInName(
    'initials-only',
    'L. D.',
    -5,
    -5,
    (words, { from, to }) => !someWord(words, from, to, ({ shape }) => shape !== 'initial'),
  ),
  evidenceInName('teaching', 'Scientology, Catholicism, Parliament', 0, -3, (words, { to }) =>
    isTeaching(foldedAt(words, to - 1)),
  ),
  evidence(
    'shares-of',
    'shares of Boeing, a stake in Morgan Hartley',
    -2.5,
    -2,
    (words, { from }) => OF_OR_IN.has(foldedAt(words, from - 1)) && SHARES.has(foldedAt(words, from - 2)),
    { before: OF_OR_IN },
  ),
  evidence(
    'staff-of',
    'analysts at Morgan Hartley',
    -3,
    -2.5,
    (words, { from, to }) =>
      foldedAt(words, from - 1) === 'at' &&
      STAFF.has(foldedAt(words, from - 2)) &&
      words[to]?.shape !== 'possessive',
    { once: true, before: wordSet('at') },
  ),
  evidence(
    'its',
    'Morgan Hartley raised its forecast',
    -3,
    -2,
    (words, { to }) => isOwnedBySubject(words, to),
    { once: true },
  ),
  evidence(
    'results',
    'Morgan Hartley posted a quarterly loss',
    -3,
    -2,
    (words, { to }) => isReportOfResults(words, to),
    { once: true, after: POSTS },
  ),
  evidence(
    'the-company',
    'Morgan Hartley fell. The company said',
    -2.5,
    -2,
    (words, { to }) => isCalledCompany(words, to),
    { once: true, after: COMPANY_VERBS },
  ),
  evidenceInName('called-after', 'Morgan Stanley, John Deere', -3, 0, (words, run) =>
    CALLED_AFTER_PEOPLE.has(keyOf(words, run)),
  ),
  evidenceInName('outlet', 'Al Jazeera, Prensa Latina', -5, 0, (words, run) =>
    isNewsOutlet(keyOf(words, run)),
  ),
  evidenceInName(
    'place-initials',
    'L.A. Clippers, N.Y. Giants',
    -3,
    0,
    (words, { from, to }) => to - from === 2 && PLACE_INITIALS.test(textAt(words, from)),
  ),
  evidence(
    'thing-apposition',
    'Innate Therapeutics, a biotech company',
    -3,
    -2.5,
    (words, { to }) => isThingApposition(words, to),
    { after: wordSet(', (') },
  ),
  evidence('ship', 'USS Carl Tubbs', -5, -5, (words, { from }) => SHIPS.has(foldedAt(words, from - 1)), {
    before: SHIPS,
  }),
  evidenceInName('acronyms', 'Super PACs', -3, -3, (words, { to }) => {
    const text = textAt(words, to - 1)
    return (
      text.length > 2 &&
      text.endsWith('s') &&
      text.charCodeAt(text.length - 2) < 91 &&
      text.charCodeAt(1) < 91
    )
  }),
  evidenceInName('crew', 'Royal Guardsmen', -4, -4, (words, { to }) => isCrew(foldedAt(words, to - 1))),
]
