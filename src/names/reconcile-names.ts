import { concat } from '../text/concat.js'
import { withoutInvisible } from '../text/invisible.js'
import type { NameGroup } from '../types.js'
import type { NamePairInText } from './find-also-known.js'
import type { AreApart } from './find-apart.js'
import { findJoin } from './find-join.js'
import { fullestName } from './fullest-name.js'
import type { KnownPerson } from './known-person.js'
import { nameReader, type ReadName } from './name-reader.js'
import { type FormGroup, type NameForm, reconcileForms } from './reconcile-forms.js'

/** A written form and where it stands in the list. */
interface ListedForm extends NameForm {
  readonly indexes: readonly number[]
}

/** Reconciles a bare list: one group a person, in order of first appearance. */
export function reconcileNames(
  names: readonly string[],
  threshold: number,
  known: readonly KnownPerson[] = [],
  readName: ReadName = nameReader(),
  areApart?: AreApart,
  alsoKnown: readonly NamePairInText[] = [],
): NameGroup[] {
  const forms = distinctForms(names, known, readName)
  return reconcileForms(forms, { threshold, known, joinBare: true, areApart, alsoKnown })
    .map((group) => toNameGroup(group, forms, readName))
    .filter((group) => group.indexes.length > 0)
    .sort((x, y) => x.indexes[0]! - y.indexes[0]!)
}

function distinctForms(
  names: readonly string[],
  known: readonly KnownPerson[],
  readName: ReadName,
): ListedForm[] {
  const places = new Map<string, number[]>()
  const blank: ListedForm[] = []
  names.map(withoutInvisible).forEach((text, i) => {
    const own = places.get(text)
    if (text.trim() === '') blank.push({ text, name: readName(text), weight: 1, indexes: [i] })
    else if (own) own.push(i)
    else places.set(text, [i])
  })
  for (const { name, aliases } of known)
    for (const text of [name, ...aliases]) if (!places.has(text)) places.set(text, [])
  const named = Array.from(places, ([text, indexes]) => ({
    text,
    name: readName(text),
    weight: indexes.length,
    indexes,
  }))
  // Two empty cells of a table are not one person.
  return [...named, ...blank]
}

function toNameGroup(
  { forms: own, known }: FormGroup,
  forms: readonly ListedForm[],
  readName: ReadName,
): NameGroup {
  const written = own
    .map((i) => forms[i]!)
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => x.indexes[0]! - y.indexes[0]!)
  const name =
    known?.name ??
    (written.length > 0 ? fullestName(written.map(({ name, weight }) => ({ name, count: weight }))) : '')
  const main = readName(name)
  const others = written.map((form) => form.name)
  return {
    name,
    variants: written
      .filter(({ text }) => text !== name)
      .map((form) => ({
        text: form.text,
        count: form.weight,
        rule: findJoin(form.name, main, others, known).rule,
      })),
    indexes: concat(written.map(({ indexes }) => indexes)).sort((x, y) => x - y),
  }
}
