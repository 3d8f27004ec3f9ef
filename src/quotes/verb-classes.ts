import { REPORTING_VERBS, type VerbClass } from './reporting-verbs.js'

const NONE: readonly VerbClass[] = []
let classesByForm: Map<string, VerbClass[]> | undefined

/** The classes of a verb form in lower case (`said`, `tells`, `adding`); empty for any other word. */
export function verbClassesOf(lower: string): readonly VerbClass[] {
  classesByForm ??= readTable()
  return classesByForm.get(lower) ?? NONE
}

/** Whether a verb form in lower case can introduce a clause or question without quotation marks. */
export function takesClause(lower: string): boolean {
  return verbClassesOf(lower).some((c) => c !== 'act' && c !== 'voice')
}

function readTable(): Map<string, VerbClass[]> {
  const table = new Map<string, VerbClass[]>()
  for (const [verbClass, verbs] of Object.entries(REPORTING_VERBS) as [VerbClass, string][]) {
    for (const entry of verbs.trim().split(/\s+/)) {
      for (const form of formsOf(entry)) {
        const classes = table.get(form)
        if (!classes) table.set(form, [verbClass])
        else if (!classes.includes(verbClass)) classes.push(verbClass)
      }
    }
  }
  return table
}

/** All forms of a verb of the table: `quip+` gives quip, quips, quipping, quipped. */
function formsOf(entry: string): string[] {
  const [verb = '', irregular] = entry.split('/')
  const lemma = verb.replace('+', '')
  const doubled = verb === lemma ? lemma : lemma + lemma.at(-1)!
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:[sxzo]|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const participle = `${doubled.replace(/(?<=[^e])e$/, '')}ing`
  const past = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled.replace(/e$/, '')}ed`
  return [lemma, third, participle, ...(irregular?.split(',') ?? [past])]
}
