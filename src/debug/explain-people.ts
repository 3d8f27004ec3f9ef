import { compareHomes, HOME_CRITERIA } from '../names/compare-homes.js'
import { findJoin } from '../names/find-join.js'
import type { KnownPerson } from '../names/known-person.js'
import type { HomeChosen } from '../names/name-events.js'
import type { ReadName } from '../names/name-reader.js'
import { spanOf } from '../text/span.js'
import type { Person } from '../types.js'
import type {
  FormExplanation,
  JoinExplanation,
  PersonExplanation,
  Reason,
  SharedForm,
} from './explanation.js'
import { ruleReason } from './rule-reason.js'

/** Why these are the people of a story, from what was taken down. `formsOf` gives the forms that name somebody. */
export function explainPeople(
  text: string,
  people: readonly Person[],
  formsOf: (person: Person) => FormExplanation[],
  chosen: readonly HomeChosen[],
  known: readonly KnownPerson[],
  readName: ReadName,
): PersonExplanation[] {
  const sharedAt = new Map(chosen.map((event) => [event.mention.start, event]))
  return people.map((person) => ({
    person,
    forms: formsOf(person),
    joins: joinsOf(person, known, readName),
    shared: person.mentions.flatMap(({ start }) => {
      const event = sharedAt.get(start)
      return event && event.homes.length > 1 ? [sharedForm(text, event)] : []
    }),
  }))
}

function joinsOf(person: Person, known: readonly KnownPerson[], readName: ReadName): JoinExplanation[] {
  const main = readName(person.name)
  const forms = person.variants.map((variant) => readName(variant.text))
  const own = known.find(({ name }) => name === person.name) ?? null
  return person.variants.map((variant, i) => ({
    variant,
    rule: ruleReason(variant.rule),
    to: findJoin(forms[i]!, main, forms, own).to,
  }))
}

const CRITERIA: Readonly<Record<(typeof HOME_CRITERIA)[number], string>> = {
  'same-place': 'not named later than the one chosen',
  'not-named-yet': 'not yet named',
  'named-later': 'the one chosen was named later',
  late: 'the other one is introduced as dead, or this one',
  relative: 'introduced as somebody’s relative',
  'main-person': 'the one chosen is named far more often',
  title: 'the story puts the title before the whole name of the one chosen',
  'called-so': 'the one chosen is called so, and the other was named a while ago',
  gender: 'the title before the name is known to go with the one chosen',
}
const ONLY_ONE = { id: 'only-one', note: 'nobody else fits' }
const BEST = { id: 'best', note: 'fits best of them' }
const OTHER_GENDER = { id: 'other-gender', note: 'the title before the name is of another gender' }
const UNSURE = { id: 'unsure', note: 'not sure enough for the threshold' }

function sharedForm(text: string, { mention, homes, clue, chosen }: HomeChosen): SharedForm {
  const isFitting = ({ gender }: (typeof homes)[number]): boolean =>
    clue.gender === null || gender === null || gender === clue.gender
  const fitting = homes.filter(isFitting)
  const best = homes.find(({ name }) => name === chosen)
  const whyOf = (home: (typeof homes)[number]): Reason => {
    if (home === best) return fitting.length === 1 ? ONLY_ONE : BEST
    if (!isFitting(home)) return OTHER_GENDER
    if (!best) return UNSURE
    const id = HOME_CRITERIA[Math.abs(compareHomes(best, home, clue))]!
    return { id, note: CRITERIA[id] }
  }
  return {
    mention: spanOf(text, mention.start, mention.end),
    candidates: homes.map((home) => ({
      name: home.name,
      chosen: home === best,
      named: home.named,
      why: whyOf(home),
    })),
  }
}
