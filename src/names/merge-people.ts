import { checkOptions } from '../check-input.js'
import type { NameVariant } from '../types.js'
import { checkTables } from './check-tables.js'
import { collectRecords } from './collect-records.js'
import { findJoin } from './find-join.js'
import { fullestName } from './fullest-name.js'
import { type KnownPerson, readKnown } from './known-person.js'
import { nameReader, type ReadName } from './name-reader.js'
import { NORMALIZE_NAMES_RULES, type NormalizeNamesOptions } from './normalize-names.js'
import type { MergedPerson, NameRecord, PeopleTable, StoryPeople } from './people-table.js'
import { type NameForm, reconcileForms } from './reconcile-forms.js'

/**
 * Merges the people of many stories into one table: a reduce, so that any engine can combine results of stories and of tables in
 * any order and in any groups, as often as it likes; the table is the same in the end. It is plain JSON.
 *
 * Full names are joined as by {@link normalizeNames}, by the same rules and vetoes; two people whom one story keeps apart
 * stay apart. A bare surname that its own story could not place stays a person of its own: which of its bearers it means,
 * another story cannot say. A story that comes twice counts once.
 *
 * @param tables stories (`{ id, people }`, as `normalizeNames(text)` gives them) and tables merged before, mixed as you like.
 * @param options as for `normalizeNames`; pass the same each time if tables of one corpus are to agree.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `tables` is not such an array, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for
 * options it cannot use.
 *
 * @example
 * const monday = { id: 'monday', people: normalizeNames('Envoy Sodik Imom spoke. Imomi left.') }
 * const friday = { id: 'friday', people: normalizeNames('Sodiq Imomi met reporters.') }
 * const [person] = mergePeople([monday, friday]).people
 * person.name // 'Sodik Imom'
 * person.variants // [{ text: 'Sodiq Imomi', count: 1, rule: 'ending' }, { text: 'Imomi', count: 1, rule: 'surname-only' }]
 * person.stories // ['friday', 'monday']
 * mergePeople([mergePeople([friday]), mergePeople([monday])]).people.length // 1
 */
export function mergePeople(
  tables: readonly (StoryPeople | PeopleTable)[],
  options?: NormalizeNamesOptions,
): PeopleTable {
  checkTables(tables)
  const checked = checkOptions('mergePeople', options, NORMALIZE_NAMES_RULES)
  const known = readKnown(checked.known)
  const readName = nameReader()
  const records = collectRecords(tables).map((record) => ({ record, stories: storiesOf(record) }))
  const forms = records.map(({ record: { name }, stories }) => toForm(name, stories.length, readName))
  const names = new Set(forms.map(({ text }) => text))
  const unwritten = new Set(
    known.flatMap(({ name, aliases }) => [name, ...aliases]).filter((text) => !names.has(text)),
  )
  for (const text of unwritten) forms.push(toForm(text, 0, readName))
  const people = reconcileForms(forms, {
    threshold: checked.threshold ?? 0.5,
    known,
    joinBare: false,
    sources: numberStories(records),
  }).flatMap(({ forms: own, known: person }) => {
    const written = own.filter((i) => i < records.length).sort((a, b) => a - b)
    return written.length === 0
      ? []
      : [
          toPerson(
            written.map((i) => records[i]!),
            person,
            readName,
          ),
        ]
  })
  people.sort(
    (a, b) =>
      b.stories.length - a.stories.length ||
      compareText(a.name, b.name) ||
      compareText(a.records[0]!.name, b.records[0]!.name),
  )
  return { people }
}

interface Storied {
  readonly record: NameRecord
  readonly stories: readonly string[]
}

const toForm = (text: string, weight: number, readName: ReadName): NameForm => ({
  text,
  name: readName(text),
  weight,
})

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function storiesOf({ forms }: NameRecord): string[] {
  const [only] = forms
  if (only && forms.length === 1) return only.stories.map(({ id }) => id)
  return [...new Set(forms.flatMap(({ stories }) => stories.map(({ id }) => id)))].sort(compareText)
}

/** The stories of each record as numbers, which compare faster. */
function numberStories(records: readonly Storied[]): number[][] {
  const numbers = new Map<string, number>()
  return records.map(({ stories }) =>
    stories.map((id) => {
      const number = numbers.get(id) ?? numbers.size
      numbers.set(id, number)
      return number
    }),
  )
}

function toPerson(own: readonly Storied[], known: KnownPerson | null, readName: ReadName): MergedPerson {
  const counted = own.map(({ record, stories }) => ({ name: readName(record.name), count: stories.length }))
  const name = known?.name ?? fullestName(counted)
  const { given, middle, family, suffix } = readName(name)
  const bare = given === null && family === null
  const counts = new Map<string, number>()
  const titles = new Map<string, number>()
  for (const { record } of own) {
    for (const { text, stories } of record.forms)
      counts.set(
        text,
        stories.reduce((sum, { count }) => sum + count, counts.get(text) ?? 0),
      )
    for (const { text, stories } of record.titles) titles.set(text, (titles.get(text) ?? 0) + stories.length)
  }
  return {
    name,
    parts: { given: bare ? null : given, middle, family: bare ? null : family, suffix },
    titles: commonestFirst(titles).map(([text]) => text),
    variants: variantsOf(
      name,
      counts,
      counted.map((form) => form.name.text),
      known,
      readName,
    ),
    mentions: [...counts.values()].reduce((sum, count) => sum + count, 0),
    stories:
      own.length === 1
        ? own[0]!.stories
        : [...new Set(own.flatMap(({ stories }) => stories))].sort(compareText),
    records: own.map(({ record }) => record),
  }
}

function variantsOf(
  name: string,
  counts: ReadonlyMap<string, number>,
  names: readonly string[],
  known: KnownPerson | null,
  readName: ReadName,
): NameVariant[] {
  const main = readName(name)
  const others = names.map(readName)
  return commonestFirst(counts)
    .filter(([text]) => text !== name)
    .map(([text, count]) => ({ text, count, rule: findJoin(readName(text), main, others, known).rule }))
}

/** Of equally common ones the longer first, then by text. */
function commonestFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareText(a, b))
}
