import { describe, expect, it } from 'vitest'
import { WirecopyError } from '../src/errors.js'
import { genderOf } from '../src/names/gender-of.js'
import { namesIn } from '../src/names/names-in.js'
import { normalizeNames } from '../src/names/normalize-names.js'
import { unifyNames } from '../src/names/unify-names.js'
import { readArticle } from '../src/read-article.js'

describe('unifyNames', () => {
  it('spells a person one way and leaves a mention as short as it was', () => {
    const text = 'Envoy Yerlan Nurgaliyev spoke. "It is late," Nurgaliev said.'
    const { text: unified, edits } = unifyNames(text)
    expect(unified).toBe('Envoy Yerlan Nurgaliyev spoke. "It is late," Nurgaliyev said.')
    expect(edits).toEqual([{ start: 45, end: 54, text: 'Nurgaliev', replacement: 'Nurgaliyev' }])
  })

  it('keeps capitals, possessives, titles, particles, initials and nicknames', () => {
    const text =
      "COURT FREES MARTA KOVACOVA\n\nPRAGUE, May 3 (CAN) -- Marta Kováčová, 41, went free on Friday. Ms. Kovacova's lawyer, William Odder, was glad. Bill Odder said M. Kovacova would rest. Envoy Husam al-Janabi left, and Janabi slept."
    const { text: unified } = unifyNames(text)
    expect(unified).toBe(
      "COURT FREES MARTA KOVÁČOVÁ\n\nPRAGUE, May 3 (CAN) -- Marta Kováčová, 41, went free on Friday. Ms. Kováčová's lawyer, William Odder, was glad. Bill Odder said M. Kováčová would rest. Envoy Husam al-Janabi left, and Janabi slept.",
    )
  })

  it('takes people whom the caller has renamed', () => {
    const text = 'Envoy Yerlan Nurgaliyev spoke. "It is late," Nurgaliyev said.'
    const people = normalizeNames(text).map((person) => ({ ...person, name: 'Erlan Nurgaliev' }))
    expect(unifyNames(text, people).text).toBe('Envoy Erlan Nurgaliev spoke. "It is late," Nurgaliev said.')
  })

  it('edits slice back', () => {
    const text = 'Envoy Yerlan Nurgaliyev spoke. Nurgaliev left. Nurgaliyev slept. "No," Nurgaliev said.'
    for (const { start, end, text: printed } of unifyNames(text).edits)
      expect(text.slice(start, end)).toBe(printed)
  })

  it('changes nothing where nothing differs', () => {
    const text = 'Energy Minister Bolat Akhmin resigned. Akhmin is 50.'
    expect(unifyNames(text)).toEqual({ text, edits: [] })
    expect(unifyNames('')).toEqual({ text: '', edits: [] })
  })

  it('throws on people of another text, and on no text', () => {
    const people = normalizeNames('Energy Minister Bolat Akhmin resigned.')
    expect(() => unifyNames('Nobody here.', people)).toThrow(WirecopyError)
    expect(() => unifyNames(42 as unknown as string)).toThrow(WirecopyError)
  })
})

describe('genderOf', () => {
  const genders = (text: string) => {
    const reading = readArticle(text)
    return namesIn(reading).map((person) => genderOf(person, reading))
  }

  it.each([
    ['Mr. Zorblin left.', ['m']],
    ['Spokeswoman Quon Zorblin left.', ['f']],
    ['His wife, Quon Zorblin, 40, left.', ['f']],
    ['On Monday lawyer Elena Zorblin left.', ['f']],
    ['On Monday lawyer Quon Zorblin left. "It is late," he said.', ['m']],
    ['On Monday lawyer Quon Zorblin left. The court gave no reason.', [null]],
  ])('%s', (text, expected) => {
    expect(genders(text)).toEqual(expected)
  })
})
