import { join } from 'node:path'
import { readAnnotations } from './read-annotations.js'
import { readDatedNames } from './read-dated-names.js'
import { type LabelledDocument, readDocuments } from './read-documents.js'
import { readSeeds } from './read-seeds.js'
import { readWords } from './read-words.js'
import type { TermWeights } from './term-weights.js'

/** Everything the model is made from. */
export interface TopicData {
  readonly seeds: TermWeights
  readonly neutral: ReadonlySet<string>
  /** Names that are news for some years only. */
  readonly datedNames: readonly string[]
  /** Headlines and news items with the topic of their section. */
  readonly training: readonly LabelledDocument[]
  /** Texts of which the case can be trusted: no headlines in Title Case. */
  readonly running: readonly Pick<LabelledDocument, 'text' | 'tokens'>[]
  /** Stories with all their topics, read one by one: for measuring. */
  readonly gold: readonly LabelledDocument[]
  /** More of them, read by us: for calibration. */
  readonly annotated: readonly LabelledDocument[]
}

const TRAINING_WORDS = 400
const STORY_WORDS = 800

// Sections named after who reads them, or how they are written, say nothing about the topic.
const NO_TOPIC = new Set(['BLACK VOICES', 'COMEDY', 'LATINO VOICES', 'QUEER VOICES', 'WOMEN'])

/** Reads the training files of a folder and the lists beside this file. */
export function readData(folder: string): TopicData {
  const here = (name: string): URL => new URL(name, import.meta.url)
  const neutral = readWords(here('neutral.txt'))
  const huffpost = readDocuments(join(folder, 'train-huffpost.jsonl'), TRAINING_WORDS)
  const events = readDocuments(join(folder, 'train-currentevents.jsonl'), TRAINING_WORDS)
  const unlabelled = readDocuments(join(folder, 'unlabelled.jsonl'), STORY_WORDS)
  const annotations = readAnnotations(here('annotations.txt'))
  return {
    seeds: readSeeds(here('seeds.txt'), neutral),
    neutral,
    datedNames: readDatedNames(here('dated-names.txt')),
    training: [...huffpost.filter(({ section }) => !NO_TOPIC.has(section)), ...events],
    running: [
      ...events,
      ...unlabelled.filter(({ source }) => source !== 'huffpost'),
      ...huffpost.flatMap(deckOf),
    ],
    gold: readDocuments(join(folder, 'dev17.jsonl'), STORY_WORDS),
    annotated: unlabelled.flatMap((document) => {
      const topics = annotations.get(document.id)
      return topics ? [{ ...document, topics }] : []
    }),
  }
}

/** The line under a headline, which is in sentence case. */
function deckOf({ text, tokens }: LabelledDocument): Pick<LabelledDocument, 'text' | 'tokens'>[] {
  const end = text.indexOf('\n')
  return end < 0 ? [] : [{ text, tokens: tokens.filter(({ start }) => start > end) }]
}
