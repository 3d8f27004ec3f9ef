export { compareNames, type NameComparison } from './compare-names.js'
export { type NormalizeNamesOptions, normalizeNames } from './normalize-names.js'
export { ROMANIZATION_KEY, ROMANIZATION_TABLE, type RomanizationRule } from './romanization-table.js'
export { type NameUnit, type SplitName, splitName, type UnitRole } from './split-name.js'
