import { readdirSync, readFileSync } from 'node:fs'
import { numbers } from './numbers.js'
import * as words from './story-words.js'

/**
 * News stories for benchmarks: the golden stories of the tests, and others of about 20 paragraphs put together from
 * sentences of our own. The same every time; 2,500 characters each, as wire stories have.
 */
export function makeStories(count: number): string[] {
  const golden = readdirSync('test/cases').map((slug) =>
    readFileSync(`test/cases/${slug}/article.txt`, 'utf8'),
  )
  const random = numbers(count)
  return [...golden, ...Array.from({ length: count - golden.length }, () => makeStory(random))]
}

function makeStory(random: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[random(list.length)]!
  const [a, b] = [pick(words.FAMILY), pick(words.FAMILY)]
  const first = `${pick(words.TITLES)} ${pick(words.GIVEN)} ${a}`
  const project = pick(words.PROJECTS)
  const second = `${pick(words.TITLES)} ${pick(words.GIVEN)} ${b}`
  const pieces: Readonly<Record<string, () => string>> = {
    a: () => a,
    b: () => b,
    first: () => first,
    second: () => second,
    body: () => pick(words.BODIES),
    place: () => pick(words.PLACES),
    project: () => project,
    effect: () => pick(words.EFFECTS),
    month: () => pick(words.MONTHS),
    day: () => pick(words.DAYS),
    date: () => `${pick(words.DATELINE_MONTHS)} ${random(28) + 1}`,
    n: () => String(random(90) + 3),
  }
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const text = pieces[name.toLowerCase()]!()
      return name === name.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
    })

  const count = 12 + random(16)
  const body = Array.from({ length: count }, () => fill(pick(words.PARAGRAPHS)))
  const named = fill('{first} defended the decision on {day}, saying that {project} {effect}.')
  const lead = `${fill(pick(words.DATELINES))}${sentence(fill(pick(words.LEADS)))}`
  return [fill(pick(words.HEADLINES)), lead, named, ...body.map(sentence)].join('\n\n')
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
