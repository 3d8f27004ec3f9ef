import { readFileSync } from 'node:fs'
import { findTokens, type Token } from '../../src/topics/find-tokens.js'
import { TOP_LEVEL_TOPICS } from '../../src/topics/taxonomy.js'

/** A labelled story: its words and the numbers of its topics, main topic first. */
export interface LabelledDocument {
  readonly id: string
  readonly section: string
  readonly source: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly topics: readonly number[]
}

interface Row {
  readonly id: string
  readonly text: string
  readonly labels?: readonly string[]
  readonly weak?: readonly string[]
  readonly section?: string
  readonly source?: string
}

/** Reads stories, one JSON object a line: `text`, `labels` and perhaps `weak` labels, which count alike. */
export function readDocuments(file: string, longest: number): LabelledDocument[] {
  const documents: LabelledDocument[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const { id, text, labels = [], weak = [], section = '', source = '' } = JSON.parse(line) as Row
    const ids = [...new Set([...labels, ...weak])]
    const topics = ids.map((label) => TOP_LEVEL_TOPICS.findIndex((topic) => topic.id === label))
    documents.push({ id, section, source, text, tokens: findTokens(text, longest), topics })
  }
  return documents
}
