import type { Explanation, PersonExplanation, Reason } from '../../debug/index.js'
import { type Branch, branch } from './branch.js'
import { printed } from './printed.js'

type WeighedForm = Explanation['notPeople'][number]

/** The people: why each is one, what joins the names of each, what else could have been a name. */
export function peopleBranches({ people, notPeople, apart }: Explanation): Branch[] {
  return [
    ...people.map(personBranch),
    ...(apart.length > 0
      ? [
          branch(
            'kept apart',
            apart.map(({ names: [a, b], rule }) => branch(`${a} and ${b}: ${ruleOf(rule)}`)),
          ),
        ]
      : []),
    ...(notPeople.length > 0 ? [branch('no people', notPeople.map(formBranch))] : []),
  ]
}

function personBranch({ person, forms, joins, shared }: PersonExplanation): Branch {
  return branch(
    person.name,
    forms.map(formBranch),
    joins.map(({ variant, rule, to }) =>
      branch(`“${variant.text}” joined to ${to === null ? 'the person' : `“${to}”`} by ${ruleOf(rule)}`),
    ),
    shared.map(({ mention, candidates }) =>
      branch(
        `${printed(mention)} could be several`,
        candidates.map(({ name, chosen, named, why }) =>
          branch(
            `${chosen ? '→ ' : ''}${name}, named ${named === 1 ? 'once' : `${named} times`} before: ${why.note}`,
          ),
        ),
      ),
    ),
  )
}

function formBranch({ text, spans, score, needed, evidence, why }: WeighedForm): Branch {
  const times = spans.length > 1 ? ` and ${spans.length - 1} more` : ''
  const weight = score === null ? '' : `${minus(score)} of ${needed} needed: `
  return branch(
    `${spans[0] ? printed(spans[0]) : text}${times}, ${weight}${why.note}`,
    evidence.map(({ id, note, weight: adds }) => branch(`${signed(adds)} ${id}: ${note}`)),
  )
}

const ruleOf = ({ id, note }: Reason): string => `${id}: ${note}`

function signed(number: number): string {
  return number < 0 ? minus(number) : `+${number}`
}

function minus(number: number): string {
  return String(number).replace('-', '−')
}
