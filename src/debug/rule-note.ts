import { DATELINE_RULES } from '../dateline/dateline-rules.js'
import { NAME_RULES } from '../names/name-rules.js'
import { ATTRIBUTION_RULES } from '../quotes/attribution-rules.js'
import { LONE_RULES } from '../quotes/lone-rules.js'

let notes: ReadonlyMap<string, string> | undefined

/**
 * What a rule says, by the id in `Dateline.rule`, `NameVariant.rule` or `Quote.rule`: an example of what it takes, or a
 * sentence. `null` for an id that is none of ours, as of a style that you taught.
 *
 * @example
 * ruleNote('source-said-that') // 'Imomi said that prices rose.'
 */
export function ruleNote(rule: string): string | null {
  notes ??= new Map([
    ...[...DATELINE_RULES, ...NAME_RULES, ...ATTRIBUTION_RULES].map(({ id, note }) => [id, note] as const),
    ...Object.entries(LONE_RULES),
  ])
  return notes.get(rule) ?? null
}
