import { EAST_ASIAN_FAMILY_NAMES, isEastAsianSyllable } from './east-asian-names.js'
import { isCommonWord, isGivenName, NAMES_FIRST } from './given-names.js'
import { isPlace } from './is-place.js'
import type { NameLexicon } from './name-lexicon.js'
import { CALENDAR, FUNCTION_WORDS, isDemonym, ORGANISATION_WORDS } from './not-a-person.js'
import { COMPANY_ROLES, HONORIFICS, isRole } from './role-words.js'
import type { Shape } from './word-shape.js'

/**
 * What is known of a word wherever it stands. Each answer is looked up when it is first asked for and then kept: a story
 * asks the same of the same words over and over.
 */
export class WordType {
  #givenName: boolean | undefined
  #given: boolean | undefined
  #common: boolean | undefined
  #role: boolean | undefined
  #place: boolean | undefined
  #demonym: boolean | undefined
  #organisation: boolean | undefined
  #functionWord: boolean | undefined
  #calendar: boolean | undefined
  #eastAsianFamily: boolean | undefined
  #eastAsianSyllable: boolean | undefined
  #plural: boolean | undefined

  constructor(
    /** As printed, without a possessive. */
    readonly text: string,
    /** Lower case, no accents, no full stops. */
    readonly folded: string,
    readonly shape: Shape,
    /** What the caller taught. */
    readonly lexicon: NameLexicon | undefined,
  ) {}

  /** In the table of given names. */
  get givenName(): boolean {
    this.#givenName ??= isGivenName(this.folded) || this.lexicon?.givenNames.has(this.folded) === true
    return this.#givenName
  }

  /** A given name, or begins with one: `Jean-Luc`. */
  get given(): boolean {
    this.#given ??= this.givenName || beginsGiven(this.folded)
    return this.#given
  }

  /** A given name that is no everyday word, or hardly is where it has a capital: `Elena`, `Bill`. */
  get strongGiven(): boolean {
    return this.given && (!this.common || NAMES_FIRST.has(this.folded))
  }

  /** An everyday English word. */
  get common(): boolean {
    this.#common ??= isCommonWord(this.folded)
    return this.#common
  }

  /** Says what a person is: `spokeswoman`, `Gen.`. */
  get role(): boolean {
    this.#role ??= isRole(this.folded) || this.#taughtTitle
    return this.#role
  }

  /** Only ever stands before the name of a person: `Gen.`; so does a title that the caller taught. */
  get honorific(): boolean {
    return HONORIFICS.has(this.folded) || this.#taughtTitle
  }

  get #taughtTitle(): boolean {
    return this.lexicon?.titles.has(this.folded) === true
  }

  /** A role that companies do not have. */
  get personRole(): boolean {
    return this.role && !COMPANY_ROLES.has(this.folded)
  }

  /** The name of a known place. */
  get place(): boolean {
    this.#place ??= isPlace(this.text) || this.lexicon?.isPlace(this.text) === true
    return this.#place
  }

  /** Of a country, creed or party: `Tajik`. */
  get demonym(): boolean {
    this.#demonym ??= isDemonym(this.folded)
    return this.#demonym
  }

  /** Makes a run of capitals an organisation or a thing: `Bank`, `Airport`. */
  get organisation(): boolean {
    this.#organisation ??= ORGANISATION_WORDS.has(this.folded)
    return this.#organisation
  }

  /** Of a closed class: `the`, `after`. */
  get functionWord(): boolean {
    this.#functionWord ??= FUNCTION_WORDS.has(this.folded)
    return this.#functionWord
  }

  /** A day, month or feast. */
  get calendar(): boolean {
    // Már, with its accent, is no March.
    this.#calendar ??= CALENDAR.has(this.folded) && !/[^\0-\x7f]/.test(this.text)
    return this.#calendar
  }

  /** A Chinese, Korean or Vietnamese family name. */
  get eastAsianFamily(): boolean {
    this.#eastAsianFamily ??= EAST_ASIAN_FAMILY_NAMES.has(this.folded)
    return this.#eastAsianFamily
  }

  /** May be one syllable of such a name. */
  get eastAsianSyllable(): boolean {
    this.#eastAsianSyllable ??= isEastAsianSyllable(this.folded)
    return this.#eastAsianSyllable
  }

  /** The plural of an everyday word or a role: `Deacons`, `Cowboys`. */
  get plural(): boolean {
    this.#plural ??= isPlural(this.folded)
    return this.#plural
  }
}

function beginsGiven(folded: string): boolean {
  const hyphen = folded.indexOf('-')
  return hyphen > 2 && isGivenName(folded.slice(0, hyphen))
}

function isPlural(folded: string): boolean {
  if (!folded.endsWith('s') || folded.length < 4) return false
  const one = folded.slice(0, -1)
  return isCommonWord(one) || isRole(one)
}
