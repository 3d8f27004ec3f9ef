import { fold } from '../text/fold.js'
import { comparePrepared } from './compare-prepared.js'
import type { KnownPerson } from './known-person.js'
import type { PreparedName } from './prepare-name.js'

/** Of a person's other forms, so many are looked at. */
const MOST_COMPARED = 40

/** What joins a form of a name to its person. */
export interface Join {
  readonly rule: string
  /** The form that it is joined to; `null` where no rule joins it to any. */
  readonly to: string | null
}

/**
 * What joins a form to the name of its person: the rule of the two themselves, else, where a third form stands between
 * them, of the form and that one; `known-alias` where the caller says so, `shared-form` where the story alone does.
 */
export function findJoin(
  form: PreparedName,
  main: PreparedName,
  others: readonly PreparedName[],
  known: KnownPerson | null,
): Join {
  if (known?.aliases.some((alias) => fold(alias) === fold(form.text))) {
    const { same, rule } = comparePrepared(main, form)
    return { rule: same ? rule : 'known-alias', to: main.text }
  }
  for (const other of [main, ...others.slice(0, MOST_COMPARED)]) {
    if (other.text === form.text) continue
    const { same, rule } = comparePrepared(other, form)
    if (same) return { rule, to: other.text }
  }
  return { rule: 'shared-form', to: null }
}
