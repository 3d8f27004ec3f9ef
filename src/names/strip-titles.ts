import { fold } from '../text/fold.js'
import { wordSet } from '../text/word-set.js'
import { FILIATION } from './particles.js'
import { POST_NOMINALS, SUFFIXES, TITLE_MODIFIERS, TITLES, TITLES_OR_NAMES } from './titles.js'

/** A name with what surrounds it taken off. */
export interface StrippedName {
  readonly titles: readonly string[]
  /** The bare name, a comma form turned round or not: see `inverted`. */
  readonly name: string
  /** For `Rahmon, Emomali`: how many letters of `name` make the family name; otherwise 0. */
  readonly inverted: number
  readonly suffix: string | null
  readonly nickname: string | null
}

/**
 * Takes titles, suffixes, letters after the name, nicknames in brackets and a possessive off a name.
 *
 *     Sen. Robert (Bob) Menendez, Jr., D-N.J.'s
 *     ^title       ^nickname     ^suffix ^dropped
 *
 * `taught` are titles of the caller, folded.
 */
export function stripTitles(text: string, taught?: ReadonlySet<string>): StrippedName {
  const listed = text.replace(ROW_HEAD, '')
  const { rest, nickname } = takeNickname(
    /['’]/.test(listed) ? listed.replace(/(?<=\p{L})['’]s\s*$/u, '') : listed,
  )
  const [head = '', ...tail] = rest.split(',').map((part) => part.trim())
  let suffix: string | null = null
  const before: string[] = []
  let inverted = 0
  let name = head
  for (const part of tail) {
    const found = SUFFIXES.get(plain(part))
    if (found) suffix = found
    else if (isAfterName(part)) continue
    else if (inverted === 0 && /^\p{L}/u.test(part) && !/\d/.test(part)) {
      const lead = takeTitles(part, taught)
      before.push(...lead.titles)
      if (lead.name === '') continue
      inverted = name.replace(/\P{L}/gu, '').length
      name = `${name} ${lead.name}`
    }
  }
  const lead = takeTitles(name, taught)
  if (lead.titles.length > 0 && inverted > 0)
    inverted = Math.max(0, inverted - lead.titles.join('').replace(/\P{L}/gu, '').length)
  const trimmed = takeSuffix(lead.name, inverted > 0)
  return {
    titles: [...lead.titles, ...before],
    name: trimmed.name,
    inverted,
    suffix: suffix ?? trimmed.suffix,
    nickname,
  }
}

/** `3. Simon Hargreaves`, `12) …`, `7 Simon …`, `Goalkeepers: …`: a row of a list. */
const ROW_HEAD = /^\s*(?:\p{L}[\p{L} ]{2,24}:\s+)?(?:\(?\d{1,4}[.)]\s*(?=\p{L})|\d{1,3}\s+(?=\p{Lu}))?/u

const plain = (word: string): string => fold(word).replaceAll('.', '').trim()

/** `D-N.J.`, `R-Texas`, `M.D.`, `CBE`. */
function isAfterName(part: string): boolean {
  return part === '' || /^[DRI]-\p{Lu}/u.test(part) || POST_NOMINALS.has(plain(part))
}

const NICKNAME = /\(([^()]{1,40})\)|["“”«»]([^"“”«»]{1,40})["“”«»]|(?<=\s)['‘]([^'‘’\s]{2,20})['’](?=\s)/u

const NICKNAME_MARK = /[("“”«»'‘]/

function takeNickname(text: string): { rest: string; nickname: string | null } {
  const match = NICKNAME_MARK.test(text) ? NICKNAME.exec(text) : null
  if (!match) return { rest: text, nickname: null }
  const before = text.slice(0, match.index).trimEnd()
  const rest = `${before} ${text.slice(match.index + match[0].length).trimStart()}`.trim()
  if (rest === '') return { rest: text.replace(/[()"“”«»]/g, ' '), nickname: null }
  const nickname = (match[1] ?? match[2] ?? match[3] ?? '').trim()
  return { rest, nickname: /^\p{Lu}[\p{L}.'’-]*$/u.test(nickname) ? nickname : null }
}

function takeTitles(text: string, taught?: ReadonlySet<string>): { titles: string[]; name: string } {
  const words = text.split(/\s+/).filter(Boolean)
  const forms = words.map(plain)
  let end = 0
  for (let i = 0; i < words.length - 1; i++) {
    const form = forms[i]!
    if (isTitle(form) || taught?.has(form)) end = i + 1
    else if (!TITLE_MODIFIERS.has(form)) break
    else if (end > 0 && forms[i - 1] === 'of') end = i + 1
  }
  // Sultan bin Rashid: his father's name follows his own.
  if (end > 0 && FILIATION.has(forms[end]!) && TITLES_OR_NAMES.has(forms[end - 1]!)) end--
  const left = words.length - end
  if (
    end === 1 &&
    left === 1 &&
    TITLES_OR_NAMES.has(forms[0]!) &&
    !words[0]!.endsWith('.') &&
    !KEEP_BEFORE_ONE.has(forms[0]!)
  )
    end = 0
  if (end === 0) return { titles: [], name: words.join(' ') }
  return { titles: [words.slice(0, end).join(' ')], name: words.slice(end).join(' ') }
}

const KEEP_BEFORE_ONE: ReadonlySet<string> = wordSet(
  'father general judge justice king prince princess queen sister sultan',
)

/** `Lt.-Gen.`, `vice-president`: a title when any part is. */
function isTitle(form: string): boolean {
  if (TITLES.has(form)) return true
  return form.includes('-') && form.split('-').every((part) => TITLES.has(part) || TITLE_MODIFIERS.has(part))
}

function takeSuffix(text: string, inverted: boolean): { name: string; suffix: string | null } {
  const words = text.split(/\s+/).filter(Boolean)
  let suffix: string | null = null
  while (words.length > 1) {
    const form = plain(words.at(-1)!)
    const found = SUFFIXES.get(form)
    // A lone "V" or "X" may be an initial; "Xi" at the end is a family name.
    const roman =
      /^[ivx]+$/.test(form) &&
      (words.at(-1) !== words.at(-1)!.toUpperCase() || (form === 'xi' && words.length === 2))
    if (found && !roman && (form.length > 1 || (!inverted && !words.at(-1)!.endsWith('.')))) suffix = found
    else if (
      !POST_NOMINALS.has(form) ||
      words.length < 3 ||
      words.at(-1) !== words.at(-1)!.toUpperCase() ||
      form.length < 3
    )
      break
    words.pop()
  }
  return { name: words.join(' '), suffix }
}
