import { isDemonym } from '../names/not-a-person.js'
import { isRole } from '../names/role-words.js'
import { wordSet } from '../text/word-set.js'
import { isCollective, SPELLED_OUT } from './speaker-words.js'

/** An office or calling, and of what: of the Tajik Deputy Foreign Minister `minister`, and `deputy`, `foreign`. */
export interface Office {
  readonly role: string
  readonly fields: ReadonlySet<string>
}

/** The offices that a title or a description names, each with the words that say which one it is. */
export function officesIn(printed: string): Office[] {
  const words = joinOffices(printed.toLowerCase())
  const found: Office[] = []
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1]
    // Mr Justice; but the justice minister
    const role =
      words[i] === 'justice' && next === undefined ? 'judge' : (SPELLED_OUT.get(words[i]!) ?? words[i]!)
    // the deputy | mayor; but the deputy said
    const isRank = DEPUTIES.has(role) && next !== undefined && !ENDS_FIELDS.has(next) && !OF.has(next)
    if (!isRole(role) || isRank) continue
    const fields = new Set<string>()
    for (let k = i - 1; k >= 0 && goesOn(words[k]!); k--) addField(words[k]!, fields)
    if (OF.has(next ?? ''))
      for (let k = i + 2; k < words.length && goesOn(words[k]!); k++) addField(words[k]!, fields)
    found.push({ role, fields })
  }
  return found
}

const goesOn = (word: string): boolean => !ENDS_FIELDS.has(word) && (!isRole(word) || DEPUTIES.has(word))

/**
 * Whether who holds an office may be meant by a description with the same role: "the minister" is the Energy Minister,
 * "the Finance Minister" is not, and "the mayor" is not her deputy.
 */
export function mayBeOffice(described: Office, held: Office): boolean {
  if (described.role !== held.role) return false
  const isDeputy = hasDeputy(described)
  if (isDeputy !== hasDeputy(held) && (isDeputy || held.role !== 'minister')) return false
  return (
    !DIVIDED.has(held.role) ||
    described.fields.size === 0 ||
    held.fields.size === 0 ||
    sharesField(described, held)
  )
}

/** Whether both say that they are of the same: the fire chief, Fire Chief. */
export function sharesField(described: Office, held: Office): boolean {
  for (const field of described.fields) if (held.fields.has(field)) return true
  return false
}

function hasDeputy({ role, fields }: Office): boolean {
  // a vice admiral is the admiral
  if (role === 'admiral') return false
  for (const field of fields) if (DEPUTIES.has(field)) return true
  return false
}

const ENDS_FIELDS = wordSet('and at from in on to who with')
const OF = wordSet('of for')
const DEPUTIES = wordSet('assistant associate deputy vice')

// Roles that several people of one story have, each for something else.
const DIVIDED = wordSet(
  'attorney chief coach commissioner director editor judge lawyer manager minister officer secretary undersecretary',
)

/** What says of which office, and not only what its holder is like or of which country. */
function addField(word: string, fields: Set<string>): void {
  const saysNothing = SAYS_NOTHING.has(word) || isDemonym(word) || (isCollective(word) && word !== 'police')
  if (word.length > 2 && !saysNothing) fields.add(word.replace(/ence$/, 'ense').slice(0, FIELD_LETTERS))
}

// transport, transportation; defence, defense
const FIELD_LETTERS = 9

const SAYS_NOTHING = wordSet(
  'a an ex former her his its late new of old our outgoing retired s senior state the their then veteran year young',
)

/** The words of a title, an office of several words made one: a prime minister is no minister. */
function joinOffices(lower: string): string[] {
  return lower
    .replace(/\bex-/g, 'ex ')
    .replace(/\bchief executive(?: officer)?\b/, 'ceo')
    .replace(/\bprime minister\b|\bpm\b/, 'premier')
    .replace(/\b(chief minister|chief justice|attorney general|vice president)\b/, (office) =>
      office.replace(' ', '-'),
    )
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
}
