import type { Reading } from '../read-article.js'
import type { Person } from '../types.js'
import { clusterMentions } from './cluster-mentions.js'
import { findMentions } from './find-mentions.js'
import type { KnownPerson } from './known-person.js'
import type { NameLexicon } from './name-lexicon.js'
import { namePeople } from './name-people.js'
import { storyNameReader } from './name-reader.js'

/** The people of a story that has been read, in order of first appearance. */
export function namesIn(
  reading: Reading,
  threshold = 0.5,
  known: readonly KnownPerson[] = [],
  lexicon?: NameLexicon,
): Person[] {
  const readName = storyNameReader(lexicon?.titles)
  const found = findMentions(reading, known, readName, lexicon)
  const clusters = clusterMentions(found, threshold, known, readName, reading.trace)
  return namePeople(reading.text, found, clusters, known, readName)
}
