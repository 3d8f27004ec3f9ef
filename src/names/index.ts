/**
 * People and their names: of a story, of a list, of many stories.
 *
 * @module wirecopy/names
 */

export { WirecopyError, type WirecopyErrorCode } from '../errors.js'
export type { NameGroup, NameParts, NameVariant, Person, Span } from '../types.js'
export { type CompareNamesOptions, compareNames } from './compare-names.js'
export type { NameComparison } from './compare-prepared.js'
export type { KnownOption, KnownPerson } from './known-person.js'
export { mergePeople } from './merge-people.js'
export { NAME_RULES, type NameRule } from './name-rules.js'
export { type NormalizeNamesOptions, normalizeNames } from './normalize-names.js'
export type {
  FormRecord,
  MergedPerson,
  NameRecord,
  PeopleTable,
  StoryPeople,
  TitleRecord,
} from './people-table.js'
export { ROMANIZATION_KEY, ROMANIZATION_TABLE, type RomanizationRule } from './romanization-table.js'
export { type NameUnit, type SplitName, splitName, type UnitRole } from './split-name.js'
export { type NameEdit, type UnifiedText, unifyNames } from './unify-names.js'
