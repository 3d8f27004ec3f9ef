import { concat } from '../text/concat.js'
import { commonNameEntry } from './common-names.js'
import { stemOf } from './compare-endings.js'
import { divideWord, formsOf } from './compare-syllables.js'
import type { PreparedUnit } from './compare-units.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianSyllable, isEastAsianWord } from './east-asian-names.js'
import type { EastAsianSpelling } from './east-asian-spelling.js'
import { syllableKeys } from './east-asian-syllables.js'
import { givenNameLines } from './given-name-forms.js'
import { PATRONYMIC } from './is-patronymic.js'
import { formalNamesOf } from './nicknames.js'
import { romanizationKey } from './romanization-key.js'
import { soundOf } from './sound-distance.js'
import type { NameUnit } from './split-name.js'

/** Prepares a unit of a name for comparing. `words`: those it was joined from; `spelling`: of an East Asian name. */
export function prepareUnit(
  unit: NameUnit,
  words: readonly string[] = [unit.folded],
  spelling: EastAsianSpelling | null = null,
): PreparedUnit {
  const { folded, accented, particles } = unit
  const main = canonical(folded)
  const keys = [romanizationKey(main)]
  if (accented !== folded) keys.push(romanizationKey(canonical(accented)))
  // Uzbek x is kh.
  if (main.includes('x')) keys.push(romanizationKey(main.replaceAll('x', 'kh')))
  // El Kaddafi in one word; Van Houten in one word.
  if (particles.length === 0 && folded.charAt(1) === 'l' && /^[ae]l\p{L}{4}/u.test(folded))
    keys.push(romanizationKey(folded.slice(2)))
  // Mujibur Rahman, Mujib-ur-Rahman.
  if (folded.charAt(folded.length - 2) === 'u' && /^\p{L}{3,}u[lr]$/u.test(folded))
    keys.push(romanizationKey(folded.slice(0, -2)))
  if (particles.length > 0) keys.push(romanizationKey(particles.join('') + folded))
  const stem = stemOf(unit)
  const eastAsian = words.every(isEastAsianWord)
  let keysOfSyllables: readonly string[] | undefined
  const syllables = (): readonly string[] => {
    keysOfSyllables ??= eastAsian ? syllableKeys(words) : []
    return keysOfSyllables
  }
  return {
    unit,
    folded,
    keys: (keys.length === 1 ? keys : [...new Set(keys)]).map(soundOf),
    stem: stem === null ? null : soundOf(romanizationKey(stem)),
    servant: main.startsWith('abdul') && main.length > 9 ? soundOf(romanizationKey(main.slice(5))) : null,
    child: folded.length > 6 && folded.startsWith('abu') ? soundOf(romanizationKey(folded.slice(3))) : null,
    formals: formalNamesOf(folded),
    names: namesOf(unit, keys),
    common: commonNameEntry(folded),
    familyName: EAST_ASIAN_FAMILY_NAMES.has(folded),
    monosyllable: isEastAsianSyllable(folded),
    eastAsian,
    syllables,
    spelling,
    divisions: spelling === null ? [] : words.length > 1 ? [formsOf(words)] : divideWord(folded),
  }
}

/** A patronymic stands for the father's name: `Uladzimirauna` and `Vladimirovna` are one. */
function namesOf({ role, folded }: NameUnit, keys: readonly string[]): number[] {
  if (role !== 'patronymic') return concat(keys.map(givenNameLines))
  const father = folded.replace(PATRONYMIC, '')
  const forms = [father, father.replace(/[iyj]$/, ''), `${father.replace(/[iyj]$/, '')}y`, `${father}a`]
  return concat(forms.map((form) => givenNameLines(romanizationKey(form))))
}

/** `Abdurrahman`, `Abd al-Rahman`, `Abderrahmane`: one spelling of the head; `Tajeddine`, `Tajuddin`: one of the tail. */
function canonical(word: string): string {
  const head = word.startsWith('abd') ? word.replace(SERVANT, 'abdul') : word
  return head.endsWith('n') || head.endsWith('ne') ? head.replace(FAITH, 'udin') : head
}

const SERVANT = /^abd[aeiou](?:l(?=\p{L}{3})|(?=[b-df-hj-np-tv-z]{1,2}[aeiouy]\p{L}))/u
const FAITH = /(?<=\p{L}{2})[aeiou](?:l?dd?|ld)(?:ee|ie|i)ne?$/u
