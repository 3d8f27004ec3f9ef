import { singleSpaced } from '../text/single-spaced.js'
import type { NameRecord, PeopleTable, StoryPeople } from './people-table.js'

/** How often each story has it, by id. */
type Counts = Map<string, number>

interface Collected {
  readonly forms: Map<string, Counts>
  readonly titles: Map<string, Counts>
}

/**
 * The records of stories and tables together, by name: what is said twice of a story counts once, so that neither order nor
 * grouping nor repetition makes a difference.
 */
export function collectRecords(tables: readonly (StoryPeople | PeopleTable)[]): NameRecord[] {
  const collected = new Map<string, Collected>()
  for (const table of tables) {
    if ('id' in table) addStory(table, collected)
    else for (const { records } of table.people) for (const record of records) addRecord(record, collected)
  }
  return sorted(collected).map(([name, { forms, titles }]) => ({
    name,
    forms: sorted(forms).map(([text, counts]) => ({
      text,
      stories: sorted(counts).map(([id, count]) => ({ id, count })),
    })),
    titles: sorted(titles).map(([text, counts]) => ({ text, stories: sorted(counts).map(([id]) => id) })),
  }))
}

function addStory({ id, people }: StoryPeople, collected: Map<string, Collected>): void {
  for (const { name, mentions, titles } of people) {
    const record = entryOf(collected, name, newRecord)
    const counts = new Map<string, number>()
    for (const mention of mentions) {
      const text = singleSpaced(mention.text)
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    for (const [text, count] of counts) note(record.forms, text, id, count)
    for (const title of titles) note(record.titles, title, id, 1)
  }
}

function addRecord({ name, forms, titles }: NameRecord, collected: Map<string, Collected>): void {
  const record = entryOf(collected, name, newRecord)
  for (const { text, stories } of forms)
    for (const { id, count } of stories) note(record.forms, text, id, count)
  for (const { text, stories } of titles) for (const id of stories) note(record.titles, text, id, 1)
}

const newRecord = (): Collected => ({ forms: new Map(), titles: new Map() })
const newCounts = (): Counts => new Map()

/** Of two counts for one story the greater holds. */
function note(texts: Map<string, Counts>, text: string, id: string, count: number): void {
  const counts = entryOf(texts, text, newCounts)
  if (!((counts.get(id) ?? 0) >= count)) counts.set(id, count)
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  let entry = map.get(key)
  if (entry === undefined) {
    entry = make()
    map.set(key, entry)
  }
  return entry
}

/** The entries by key, in the order of their UTF-16 units: the same on every machine. */
function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return map.size === 1 ? [...map] : [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
