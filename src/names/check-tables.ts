import { describe } from '../check-input.js'
import { WirecopyError } from '../errors.js'

/** Throws `INPUT_TYPE` unless `tables` is an array of stories (`{ id, people }`) and tables (`{ people }`). */
export function checkTables(tables: unknown): void {
  if (!Array.isArray(tables)) {
    throw new WirecopyError(
      'INPUT_TYPE',
      `mergePeople(tables): expected an array of { id, people } and of tables that mergePeople gave, got ${describe(tables)}.`,
    )
  }
  Array.from(tables).forEach((table, i) => {
    const wrong = findWrong(table)
    if (wrong !== null) throw new WirecopyError('INPUT_TYPE', `mergePeople(tables): tables[${i}]${wrong}`)
  })
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** What is wrong with a story or table, to be read behind its place; `null` if nothing is. */
function findWrong(table: unknown): string | null {
  if (!isObject(table) || !Array.isArray(table.people))
    return ` must be { id, people } or a table that mergePeople gave, got ${describe(table)}.`
  const people: unknown[] = Array.from(table.people)
  if ('id' in table) {
    if (typeof table.id !== 'string') return ` must have an "id" that is a string, got ${describe(table.id)}.`
    const at = people.findIndex((person) => !isPerson(person))
    return at < 0
      ? null
      : `.people[${at}] must be a person as normalizeNames(text) gives it, got ${describe(people[at])}.`
  }
  const at = people.findIndex((person) => !isMerged(person))
  return at < 0
    ? null
    : `.people[${at}] must be a person of a table that mergePeople gave (a story needs an "id"), got ${describe(people[at])}.`
}

function isPerson(person: unknown): boolean {
  return (
    isObject(person) &&
    typeof person.name === 'string' &&
    isArrayOf(person.mentions, (mention) => isObject(mention) && typeof mention.text === 'string') &&
    isArrayOf(person.titles, isString)
  )
}

function isMerged(person: unknown): boolean {
  return (
    isObject(person) &&
    isArrayOf(
      person.records,
      (record) =>
        isObject(record) &&
        typeof record.name === 'string' &&
        isArrayOf(record.forms, (form) => isText(form) && isArrayOf(form.stories, isCount)) &&
        isArrayOf(record.titles, (title) => isText(title) && isArrayOf(title.stories, isString)),
    )
  )
}

const isString = (value: unknown): boolean => typeof value === 'string'

const isText = (value: unknown): value is Fields => isObject(value) && typeof value.text === 'string'

const isCount = (value: unknown): boolean =>
  isObject(value) && typeof value.id === 'string' && typeof value.count === 'number'

const isArrayOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test)
