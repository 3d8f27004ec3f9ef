import type { Person } from '../../index.js'
import type { Page } from './page.js'
import { wrapText } from './wrap-text.js'

/** One person after the other: name, titles, how often and in which other forms. */
export function renderPeople(people: readonly Person[], { paint, width }: Page): string[] {
  return people.flatMap((person) => {
    const times = person.mentions.length === 1 ? 'named once' : `named ${person.mentions.length} times`
    const forms = person.variants.map(({ text, count, rule }) => `${text} ×${count} (${rule})`)
    const named = forms.length > 0 ? `${times}, also as ${forms.join(', ')}` : times
    return [
      `  ${paint.bold(person.name)}`,
      ...person.titles.flatMap((title) => wrapText(title, '    ', width)),
      ...wrapText(named, '    ', width).map(paint.dim),
    ]
  })
}
