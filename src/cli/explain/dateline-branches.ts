import type { DatelineExplanation } from '../../debug/index.js'
import { type Branch, branch } from './branch.js'
import { printed } from './printed.js'

/** The dateline: its style, and what was tried on each line above the body. */
export function datelineBranches({ dateline, rule, lines }: DatelineExplanation): Branch[] {
  return [
    dateline && rule
      ? branch(printed(dateline), branch(`${rule.id}: looks like ${rule.note}`))
      : branch('none'),
    ...lines.map(({ line, tried }) =>
      branch(
        `line ${printed(line)}`,
        tried.length > 0
          ? tried.map(({ id, took, taken, against }) =>
              taken
                ? branch(`${id} takes ${printed(took)}`)
                : branch(
                    `${id} refuses ${printed(took)}`,
                    ...against.map(({ id, note, has }) => branch(`${has ? 'has' : 'lacks'} ${id}: ${note}`)),
                  ),
            )
          : branch('has the shape of no style'),
      ),
    ),
  ]
}
