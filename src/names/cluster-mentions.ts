import { fold } from '../text/fold.js'
import { compareNames } from './compare-names.js'
import type { Mention } from './find-mentions.js'
import type { KnownPerson } from './known-person.js'
import { type PreparedName, prepareName } from './prepare-name.js'
import { reconcileNames } from './reconcile-names.js'

/** The mentions of one person, in order of appearance. */
export interface Cluster {
  /** The fullest form, or the caller's own for a known person. */
  readonly name: string
  readonly mentions: readonly Mention[]
}

interface Group {
  readonly name: string
  readonly mentions: Mention[]
  /** The different full forms of the name. */
  readonly forms: readonly PreparedName[]
  /** Where the person was named last, and last by a bare name, among the mentions read so far. */
  latest: number
}

/**
 * Puts mentions of one person together: full names first, then each surname, given name or mononym
 * goes to the person named last among those it can stand for.
 */
export function clusterMentions(
  mentions: readonly Mention[],
  threshold: number,
  known: readonly KnownPerson[],
): Cluster[] {
  const full = mentions.filter((mention) => !mention.bare)
  const groups: Group[] = reconcileNames(
    full.map(({ text }) => text),
    threshold,
    known,
  ).map((group) => ({
    name: group.name,
    mentions: group.indexes.map((i) => full[i]!),
    forms: [...new Set(group.indexes.map((i) => full[i]!.text))].slice(0, 12).map(prepareName),
    latest: -1,
  }))
  const groupOf = new Map(
    groups.flatMap((group) => group.mentions.map((mention) => [mention, group] as const)),
  )
  const homesOf = findHomes(groups)
  const rest: Mention[] = []
  for (const mention of mentions) {
    const group = groupOf.get(mention) ?? chooseHome(homesOf(mention.text))
    if (!group) {
      rest.push(mention)
      continue
    }
    if (!groupOf.has(mention)) group.mentions.push(mention)
    group.latest = mention.start
  }
  for (const group of reconcileNames(
    rest.map(({ text }) => text),
    threshold,
    known,
  )) {
    groups.push({ name: group.name, mentions: group.indexes.map((i) => rest[i]!), forms: [], latest: -1 })
  }
  return groups.map(({ name, mentions }) => ({ name, mentions: mentions.sort((a, b) => a.start - b.start) }))
}

const MOST_NEAR = 60

/** Looks up the people that a bare name can stand for. */
function findHomes(groups: readonly Group[]): (text: string) => readonly Group[] {
  const byUnit = new Map<string, Set<Group>>()
  const add = (key: string, group: Group): void => {
    const found = byUnit.get(key)
    if (found) found.add(group)
    else byUnit.set(key, new Set([group]))
  }
  for (const group of groups) {
    for (const form of group.forms) {
      for (const unit of form.units) {
        add(unit.folded, group)
        add(`${unit.folded.charAt(0)}*`, group)
      }
    }
  }
  const known = new Map<string, readonly Group[]>()
  return (text) => {
    const key = fold(text)
    let homes = known.get(key)
    if (!homes) {
      const bare = prepareName(text)
      const folded = bare.units[0]?.folded ?? ''
      const same = [...(byUnit.get(folded) ?? [])].slice(0, MOST_NEAR)
      const exact = same.filter((group) => stands(bare, group))
      const alike =
        exact.length > 0 ? [] : [...(byUnit.get(`${folded.charAt(0)}*`) ?? [])].slice(0, MOST_NEAR)
      homes = exact.length > 0 ? exact : alike.filter((group) => stands(bare, group))
      known.set(key, homes)
    }
    return homes
  }
}

const stands = (bare: PreparedName, group: Group): boolean =>
  group.forms.some((form) => compareNames(bare, form).same)

/** The one person of several who was named last; nobody when none was named before. */
function chooseHome(homes: readonly Group[]): Group | null {
  if (homes.length === 1) return homes[0]!
  let best: Group | null = null
  for (const group of homes) if (group.latest >= 0 && (!best || group.latest > best.latest)) best = group
  return best ?? homes[0] ?? null
}
