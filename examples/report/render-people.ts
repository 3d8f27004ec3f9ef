import type { Person } from 'wirecopy'
import type { Paint } from './paint.js'
import { wrapText } from './wrap-text.js'

/** One person after the other: name, titles, how often and in which other forms. */
export function renderPeople(people: readonly Person[], paint: Paint): string[] {
  return people.flatMap((person) => {
    const times = person.mentions.length === 1 ? 'named once' : `named ${person.mentions.length} times`
    const forms = person.variants.map(({ text, count, rule }) => `${text} ×${count} (${rule})`)
    return [
      `  ${paint.bold(person.name)}`,
      ...person.titles.flatMap((title) => wrapText(title, '    ')),
      ...wrapText(forms.length > 0 ? `${times}, also as ${forms.join(', ')}` : times, '    ').map(paint.dim),
    ]
  })
}
