import { isPlaceName } from '../dateline/places.js'
import { EAST_ASIAN_FAMILY_NAMES } from './east-asian-names.js'
import type { Run } from './find-runs.js'
import { isCommonWord, isGivenName } from './given-names.js'
import { ORGANISATION_WORDS, PLACE_HEADS } from './not-a-person.js'
import type { Word } from './read-words.js'
import { HONORIFICS, isRole, KIN } from './role-words.js'

/** What speaks for or against a run of capitals being the name of a person. */
export interface EvidenceRule {
  readonly id: string
  readonly note: string
  /** Added to the score of a name of two words or more; `bare` to that of a single word. */
  readonly full: number
  readonly bare: number
  readonly holds: (words: readonly Word[], run: Run) => boolean
}

const SAYING = new Set(
  `said says told added asked explained noted wrote argued replied insisted warned acknowledged admitted stated announced
  declared claimed denied confirmed commented remarked concluded continued stressed emphasized emphasised suggested observed
  recalled testified predicted urged responded tweeted tells writes adds notes argues explains thinks believes believed
  thought hopes hoped wants wanted feels felt knows knew`.split(/\s+/),
)
const LIVING = new Set(
  `died dies laughed laughs smiled grinned nodded quipped joked wept cried married divorced resigned retired grew studied
  graduated born remembered sang pleaded testified slept ate spoke speaks walked stared shrugged sighed whispered
  blogged dreamed woke lives loved loves starred acted directed sat stood`.split(/\s+/),
)
const SURNAME =
  /(?:[^aeiou]ov[a]?|[^aeiou]ev[a]?|yev[a]?|sky|skiy?|skaya|ska|enko|chuk|yan|shvili|adze|dottir|sson|zade|zadeh|zoda|oglu|poulos|opoulos|ides|akis|escu|eanu|ovic|evic|ovich|evich|czyk|wicz|nejad|singh|bhai|stein|berg|mann|baum|inen)$|^(?:mc|mac|fitz|o')[a-z]{3,}/

const at = (words: readonly Word[], i: number): Word | undefined => words[i]
const isPlace = (words: readonly Word[], run: Run): boolean => isPlaceName(textOf(words, run))

export const NAME_EVIDENCE: readonly EvidenceRule[] = [
  {
    id: 'given-name',
    note: 'Elena Tubbs',
    full: 2,
    bare: 1,
    holds: (words, { from, to }) => {
      const { folded, text } = words[from]!
      return isGiven(folded) && !isCommonWord(folded) && !(to - from === 1 && isPlaceName(text))
    },
  },
  {
    id: 'given-word',
    note: 'Grace Tubbs: a given name that is a word too',
    full: 1,
    bare: 0,
    holds: (words, { from }) => isGiven(words[from]!.folded) && isCommonWord(words[from]!.folded),
  },
  {
    id: 'later-given',
    note: 'Park Elena',
    full: 0.75,
    bare: 0,
    holds: (words, { from, to }) =>
      some(words, from + 1, to, (word) => isGiven(word.folded) && !isCommonWord(word.folded)),
  },
  {
    id: 'family-first',
    note: 'Kim Tae-yong',
    full: 1.5,
    bare: 0,
    holds: (words, { from, to }) => {
      const last = words[to - 1]!
      if (to - from < 2 || to - from > 3 || !EAST_ASIAN_FAMILY_NAMES.has(words[from]!.folded)) return false
      return (
        !isCommonWord(last.folded) &&
        !ORGANISATION_WORDS.has(last.folded) &&
        last.folded.length <= 12 &&
        !isPlaceName(words[from]!.text + ' ' + last.text)
      )
    },
  },
  {
    id: 'initial',
    note: 'Isiah L. Booker, J.P. Moreau',
    full: 1.75,
    bare: 0,
    holds: (words, { from, to }) => some(words, from, to, (word) => word.shape === 'initial'),
  },
  {
    id: 'particle',
    note: 'Joost van der Meulen, Husam al-Janabi',
    full: 1.5,
    bare: 0.5,
    holds: (words, { from, to }) =>
      some(
        words,
        from + 1,
        to,
        (word) => word.shape === 'lower' || /^(?:al|el|ad|ar|as|ash|an|at|az|ud|ul|ur)-/.test(word.folded),
      ) ||
      /^(?:al|el)-\p{Lu}/u.test(words[from]!.text) ||
      /^(?:abu|abd|abdul|abdel|umm)$/.test(words[from]!.folded),
  },
  {
    id: 'surname-shape',
    note: 'Nurgaliyev, Petrosyan, McAllister',
    full: 1,
    bare: 1,
    holds: (words, { to }) => SURNAME.test(words[to - 1]!.folded) && !isPlaceName(words[to - 1]!.text),
  },
  {
    id: 'honorific',
    note: 'Mr. Whitfield, Gen. Coe',
    full: 3.5,
    bare: 3.5,
    holds: (words, { from, role }) =>
      role === before(words, from) && role >= 0 && HONORIFICS.has(words[role]!.folded),
  },
  {
    id: 'title',
    note: 'Foreign Minister Imom, analyst Shawn Wu',
    full: 3,
    bare: 2.5,
    holds: (words, { from, role }) =>
      role >= 0 && role === from - 1 && !HONORIFICS.has(words[role]!.folded) && isRole(words[role]!.folded),
  },
  {
    id: 'titles',
    note: 'lawmakers Park Soo-mi and Ri Chol Ho',
    full: 1.5,
    bare: 1,
    holds: (words, { from, role }) => role >= 0 && role === from - 1 && !isRole(words[role]!.folded),
  },
  {
    id: 'kin',
    note: 'his wife Manju; her daughter, Ruth',
    full: 1.5,
    bare: 2,
    holds: (words, { from }) => {
      const i = words[from - 1]?.text === ',' ? from - 2 : from - 1
      return (
        KIN.has(words[i]?.folded ?? '') &&
        /^(?:his|her|their|whose|my|our|the|'s|s|older|younger|elder|late|former|first|second|eldest|youngest|old)$/.test(
          words[i - 1]?.folded ?? '',
        )
      )
    },
  },
  {
    id: 'role-comma',
    note: 'the unification minister, Kim Tae-yong,',
    full: 2,
    bare: 1.75,
    holds: (words, { from, to }) =>
      words[from - 1]?.text === ',' &&
      words[from - 2]?.shape !== 'cap' &&
      isRole(words[from - 2]?.folded ?? '') &&
      /^[,.;)]$|^who$/.test(words[to]?.text ?? '.'),
  },
  {
    id: 'age',
    note: 'Sodik Imom, 41,',
    full: 3,
    bare: 3,
    holds: (words, { to }) =>
      (/^[,(]$/.test(at(words, to)?.text ?? '') && /^(?:aged|age)$/.test(at(words, to + 1)?.folded ?? '')) ||
      (at(words, to)?.text === ',' &&
        /^\d\d?$/.test(at(words, to + 1)?.text ?? '') &&
        /^[,.;]$/.test(at(words, to + 2)?.text ?? '.')),
  },
  {
    id: 'years',
    note: 'Lillian Hargrove (1927-2010), Ann Vo (D-Ohio), (born 1950)',
    full: 2.5,
    bare: 1,
    holds: (words, { to }) =>
      at(words, to)?.text === '(' &&
      /^(?:born|b|d|r|i|ret)$|^[DRI]-|^(?:1[4-9]|20)\d\d$/i.test(at(words, to + 1)?.text ?? ''),
  },
  {
    id: 'who',
    note: 'Suhartono, who uses one name',
    full: 2.5,
    bare: 2,
    holds: (words, { to }) =>
      /^(?:who|whose|whom)$/.test(
        (at(words, to)?.text === ',' ? at(words, to + 1) : at(words, to))?.folded ?? '',
      ),
  },
  {
    id: 'apposition',
    note: 'Joseph Votel, commander of',
    full: 2,
    bare: 1.25,
    holds: (words, { to }) => isApposition(words, to),
  },
  {
    id: 'suffix',
    note: 'Robert Whitfield Jr.',
    full: 3,
    bare: 2,
    holds: (_, { suffix }) => suffix,
  },
  {
    id: 'says',
    note: 'Suhartono said; said Suhartono',
    full: 1,
    bare: 0.75,
    holds: (words, { from, to }) =>
      SAYING.has(words[to]?.folded ?? '') || SAYING.has(words[from - 1]?.folded ?? ''),
  },
  {
    id: 'lives',
    note: 'Hargrove died, Koval laughed off',
    full: 1.5,
    bare: 1.5,
    holds: (words, { to }) =>
      LIVING.has(words[to]?.folded ?? '') ||
      (/^(?:was|is)$/.test(words[to]?.folded ?? '') && words[to + 1]?.folded === 'born'),
  },
  {
    id: 'regime',
    note: 'the Asad regime, the Obama administration',
    full: 1.5,
    bare: 2.5,
    holds: (words, { from, to }) =>
      /^(?:regime|administration|presidency|family|premiership|brothers|loyalists|dynasty|era|clan)$/.test(
        words[to]?.folded ?? '',
      ) &&
      words[to]?.shape === 'lower' &&
      words[from - 1]?.folded === 'the',
  },
  {
    id: 'pronoun',
    note: 'Elena Tubbs ... She',
    full: 1,
    bare: 0.75,
    holds: (words, { to }) => pronounFollows(words, to),
  },
  {
    id: 'address',
    note: '"Cool clock, Ahmed." by Marisol Tubbs',
    full: 0.5,
    bare: 0,
    holds: (words, { from }) =>
      /^(?:by|with|to|for|about|against|between|including|thanked|met|meet|told|named|called)$/.test(
        words[from - 1]?.folded ?? '',
      ),
  },
  {
    id: 'organisation',
    note: 'Boeing Co.; Morgan Stanley Bank',
    full: -6,
    bare: -6,
    holds: (words, { from, to }) =>
      to - from === 2 && isGiven(words[from]!.folded)
        ? false
        : some(words, from, to, (word) => ORGANISATION_WORDS.has(word.folded)),
  },
  {
    id: 'organisation-or-surname',
    note: 'Victoria Park, Nathan Law',
    full: -1.5,
    bare: 0,
    holds: (words, { from, to }) =>
      to - from === 2 && isGiven(words[from]!.folded) && ORGANISATION_WORDS.has(words[to - 1]!.folded),
  },
  {
    id: 'place-head',
    note: 'San Diego, Mount Sinjar, New Providence',
    full: -4,
    bare: -2,
    holds: (words, { from }) => PLACE_HEADS.has(words[from]!.folded),
  },
  {
    id: 'place',
    note: 'Hong Kong, Jordan',
    full: -4,
    bare: -2.5,
    holds: isPlace,
  },
  {
    id: 'place-words',
    note: 'Kansas City Toronto: every word is a place',
    full: -2,
    bare: 0,
    holds: (words, { from, to }) =>
      to - from >= 2 && !some(words, from, to, (word) => !isPlaceName(word.text)),
  },
  {
    id: 'the',
    note: 'the Moscone West',
    full: -2.5,
    bare: -2.5,
    holds: (words, { from, to, role }) =>
      role < 0 &&
      /^(?:the|a|an|this|that|these|those|each|every|its)$/.test(words[from - 1]?.folded ?? '') &&
      !/^(?:regime|administration|presidency|family|brothers)$/.test(words[to]?.folded ?? ''),
  },
  {
    id: 'where',
    note: 'in Macon, at Kew, near Toulouse',
    full: -1,
    bare: -1.5,
    holds: (words, { from, role }) =>
      role < 0 &&
      /^(?:in|at|near|into|around|outside|inside|throughout|across|via|within|toward|towards|on)$/.test(
        words[from - 1]?.folded ?? '',
      ),
  },
  {
    id: 'thing-after',
    note: 'Boeing 747, Cobham shares, Stern Inc.',
    full: -1.5,
    bare: -1.5,
    holds: (words, { to }) => {
      const next = words[to]
      return next?.shape === 'number' || next?.shape === 'brand' || THINGS.has(next?.folded ?? '')
    },
  },
  {
    id: 'acronym-after',
    note: 'World Monuments Fund (WMF)',
    full: -3,
    bare: -2,
    holds: (words, { to }) =>
      words[to]?.text === '(' && words[to + 1]?.shape === 'caps' && words[to + 2]?.text === ')',
  },
  {
    id: 'beside-capitals',
    note: 'Airbus EADS; Apple Inc. CEO',
    full: -0.5,
    bare: -1,
    holds: (words, { from, to, outerFrom, outerTo, role }) =>
      (to < outerTo && words[to] !== undefined && !isRole(words[to].folded)) ||
      (from > outerFrom && role < 0 && words[from - 1]?.shape !== 'cap'),
  },
  {
    id: 'ampersand',
    note: 'Johnson & Johnson',
    full: -4,
    bare: -4,
    holds: (words, { from, to }) => words[to]?.text === '&' || words[from - 1]?.text === '&',
  },
  {
    id: 'of-organisation',
    note: 'University of Notre Dame',
    full: -3,
    bare: -3,
    holds: (words, { from, role }) =>
      role < 0 &&
      /^(?:of|for)$/.test(words[from - 1]?.folded ?? '') &&
      words[from - 2]?.shape === 'cap' &&
      ORGANISATION_WORDS.has(words[from - 2]!.folded),
  },
  {
    id: 'word-first',
    note: 'Snow Leopard: the first word is an everyday word',
    full: -1.25,
    bare: 0,
    holds: (words, { from }) => isCommonWord(words[from]!.folded) && !isGiven(words[from]!.folded),
  },
  {
    id: 'word-last',
    note: 'Desperate Housewives: so is the last',
    full: -0.75,
    bare: -2,
    holds: (words, { to }) => isCommonWord(words[to - 1]!.folded),
  },
  {
    id: 'words',
    note: 'Civic Passion: all are',
    full: -2,
    bare: 0,
    holds: (words, { from, to }) => !some(words, from, to, (word) => !isCommonWord(word.folded)),
  },
  {
    id: 'long',
    note: 'more than four words',
    full: -1.5,
    bare: 0,
    holds: (words, { from, to }) =>
      to - from > 4 && !some(words, from, to, (word) => word.shape === 'lower' || word.shape === 'mark'),
  },
  {
    id: 'sentence-start',
    note: 'Investigators said',
    full: 0,
    bare: -0.25,
    holds: (words, { from }) => words[from]!.first,
  },
]

const THINGS = new Set(
  `shares stock company group airlines aircraft airliner jet jets plane planes engine engines phone phones software products product
  officials spokesman spokeswoman spokesperson executive executives ceo analyst analysts employees workers factory plant headquarters
  store stores station airport district region province city town village river valley island county parliament government
  forces army police court newspaper magazine website award prize memorial museum hospital school university church mosque
  building street square bridge stadium hotel agreement treaty convention protocol accord act bill doctrine constituency camp
  party based subsidiary unit division department desktop laptop browser processor model models series bank insurance brand`.split(
    /\s+/,
  ),
)

const isGiven = (folded: string): boolean =>
  isGivenName(folded) || (folded.includes('-') && isGivenName(folded.slice(0, folded.indexOf('-'))))

/** The word before, a full stop of "Lt.-Gen." skipped. */
const before = (words: readonly Word[], from: number): number =>
  words[from - 1]?.text === '.' ? from - 2 : from - 1

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

/** ", the chief executive officer of Apple", ", a doctor at": a role within a few words, no name after it. */
function isApposition(words: readonly Word[], to: number): boolean {
  if (
    words[to]?.text !== ',' &&
    words[to]?.text !== '(' &&
    words[to]?.text !== '–' &&
    words[to]?.text !== '—'
  )
    return false
  for (let i = to + 1; i <= to + 7; i++) {
    const word = words[i]
    if (
      !word ||
      word.block !== words[to]!.block ||
      (word.shape === 'mark' && word.text !== '-' && word.text !== '/') ||
      word.tag === 'VERB' ||
      word.tag === 'AUX'
    )
      return false
    if (/^(?:in|at|and|or|with|on|when|while|but|as|by)$/.test(word.folded)) return false
    if (isRole(word.folded)) {
      const next = words[i + 1]
      return (
        !(next && next.shape === 'cap' && word.shape === 'cap') &&
        !(next && next.shape === 'cap' && next.end - next.start > 1)
      )
    }
  }
  return false
}

/** He, she, his or her, in the rest of the sentence or first in the next. */
function pronounFollows(words: readonly Word[], to: number): boolean {
  for (let i = to; i < to + 25; i++) {
    const word = words[i]
    if (!word || word.block !== words[to - 1]!.block) return false
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(word.folded)) return true
    if (word.shape === 'cap' && !word.first) return false
    if (word.first && word.shape === 'cap') return false
  }
  return false
}
