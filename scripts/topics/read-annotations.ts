import { readFileSync } from 'node:fs'

/** Topics that were given by hand to unlabelled texts: id of the text to numbers of topics, main topic first. */
export function readAnnotations(file: URL): ReadonlyMap<string, readonly number[]> {
  const annotations = new Map<string, readonly number[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, topics] = line.split(' ')
    if (id?.startsWith('#') || !topics) continue
    annotations.set(
      id!,
      topics.split(',').map((topic) => Number(topic) - 1),
    )
  }
  return annotations
}
