import { comparePrepared } from './compare-prepared.js'
import type { KnownPerson } from './known-person.js'
import type { PreparedName } from './prepare-name.js'

/** Of a person's other forms, so many are looked at. */
const MOST_COMPARED = 40

/**
 * The rule that joins a form to the name of its person: of the two themselves, else, where a third form stands between
 * them, of the form and that one; `known-alias` where the caller says so, `shared-form` where the story alone does.
 */
export function variantRule(
  form: PreparedName,
  main: PreparedName,
  others: readonly PreparedName[],
  known: KnownPerson | null,
): string {
  if (known?.aliases.includes(form.text)) {
    const { same, rule } = comparePrepared(main, form)
    return same ? rule : 'known-alias'
  }
  for (const other of [main, ...others.slice(0, MOST_COMPARED)]) {
    if (other.text === form.text) continue
    const { same, rule } = comparePrepared(other, form)
    if (same) return rule
  }
  return 'shared-form'
}
