import type { Explanation } from '../../debug/index.js'
import type { Page } from '../report/page.js'
import { withoutControls } from '../report/without-controls.js'
import type { Branch } from './branch.js'
import { datelineBranches } from './dateline-branches.js'
import { peopleBranches } from './people-branches.js'
import { quotesBranches } from './quotes-branches.js'
import { renderTree } from './render-tree.js'
import { topicsBranches } from './topics-branches.js'

/** An explanation as a tree for a person to read. */
export function renderExplanation(found: Explanation, page: Page): string {
  const explanation = withoutControls(found)
  const section = (title: string, branches: readonly Branch[], none: string): string[] => [
    page.paint.accent(title),
    ...renderTree(branches.length > 0 ? branches : [{ text: none, under: [] }], page),
    '',
  ]
  return [
    ...section('DATELINE', datelineBranches(explanation.dateline), 'none'),
    ...section('PEOPLE', peopleBranches(explanation), 'nothing that could be a name'),
    ...section('QUOTATIONS', quotesBranches(explanation), 'nothing that attributes'),
    ...section('TOPICS', topicsBranches(explanation.topics), 'none'),
  ]
    .join('\n')
    .trimEnd()
}
