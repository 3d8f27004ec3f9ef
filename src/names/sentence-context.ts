import { wordSet } from '../text/word-set.js'
import type { Run } from './find-runs.js'
import { isCountry } from './is-place.js'
import type { Word } from './read-words.js'

/** Verbs of saying and thinking, which companies do as well. */
export const SAYING: ReadonlySet<string> = wordSet(`
  said says told added asked explained noted wrote argued replied insisted warned acknowledged admitted stated announced
  declared claimed denied confirmed commented remarked concluded continued stressed emphasized emphasised suggested observed
  recalled testified predicted urged responded tweeted tells writes adds notes argues explains thinks believes believed
  thought hopes hoped wants wanted feels felt knows knew`)

/** Verbs of what only people do. */
export const LIVING: ReadonlySet<string> = wordSet(`
  died dies laughed laughs smiled grinned nodded quipped joked wept cried married divorced resigned retired grew studied
  graduated born remembered sang pleaded testified slept ate spoke speaks walked stared shrugged sighed whispered
  blogged dreamed woke lives loved loves starred acted directed sat stood resigns retires marries pleads testifies apologizes
  apologises apologized apologised vows smiles nods weeps married converses tweets sobs sobbed giggled frowned winced
  yawned blushed bends bent kneels knelt crouches crouched squats squatted gazes gazed sips sipped eats sleeps wakes walks sits
  strolled waded limped hums hummed grins shrugs sighs whispers sings stares`)

/** Verbs of what people do, and parties, teams or companies much less. */
export const ACTING: ReadonlySet<string> = wordSet(`
  attended attends visited visits toured tours founded founds co-founded chaired chairs coached coaches taught teaches mentored
  penned painted paints sings batted bowled homered pitched rushed threw drove sprinted swam skated birdied served serves
  practised practiced campaigned testifies travelled traveled travels rode knelt waved wore wears
  hugged embraced kissed bowed phoned rang texted emailed e-mailed greeted thanked thanks praised praises criticised criticized accused accuses
  blamed blames apologised promised promises vowed refused declined answered described defended invited shook
  fled confessed confesses swore swears directed directs captained disagreed disagrees stumbled stepped confronted consoled recounted recounts
  clapped cheered chuckled lamented objected objects complained complains succeeded inherited`)

/** What happens to people: "the release of", "the death of". */
export const LIFE_OF: ReadonlySet<string> = wordSet(`
  abduction acquittal appointment arrest assassination birth capture conviction death detention deportation disappearance dismissal execution extradition
  funeral imprisonment indictment inauguration jailing kidnapping killing lynching marriage murder nomination ouster prosecution release rescue
  resignation sacking sentencing shooting suicide testimony torture widow son daughter mother father brother sister wife husband`)

/** Nouns that the name of a company, place or product stands before. */
export const THINGS: ReadonlySet<string> = wordSet(`
  shares stock company group airlines aircraft airliner jet jets plane planes engine engines phone phones software products product
  officials spokesman spokeswoman spokesperson executive executives ceo analyst analysts employees workers factory plant headquarters
  store stores station airport district region province city town village river valley island county parliament
  forces army police court newspaper magazine website award prize memorial museum hospital school university church mosque
  building street square bridge stadium hotel agreement treaty convention protocol accord act bill doctrine constituency camp
  party football team earthquake quake pipeline sawmill soup t-shirt based subsidiary unit division department desktop laptop browser processor model models series bank insurance brand`)

/** Verbs of what is done to people. */
export const DONE_TO: ReadonlySet<string> = wordSet(`
  acquits acquitted appoints appointed arrests arrested assassinated beheaded convicts convicted detains detained elects elected executed
  extradites extradited hires hired impeaches impeached indicts indicted jails jailed marries married murdered nominates nominated
  pardons pardoned replaces replaced replacing sacks sacked sentences sentenced succeeds succeeded succeeding thanks thanked defeating defeats
  hired sues sued named congratulated greeted honored honoured hugged interviewed questioned handcuffed freed befriended mourned eulogized buried deported
  fired demoted promoted stabbed strangled raped kidnapped abducted outpointed congratulates interviews frees deports fires kidnaps
  convicting arresting jailing sentencing appointing electing`)

/** Nouns that say what a company or place is: ", a biotech company". */
const KINDS_OF_THINGS: ReadonlySet<string> = wordSet(`
  agency airline app automaker bank brand brewery broadcaster carmaker chain charity city club company conglomerate consultancy cooperative
  daily district firm foundation group hospital hotel island laboratory magazine maker manufacturer network newspaper nonprofit organisation
  organization outlet party platform province publication publisher region resort restaurant retailer river school service site startup
  start-up station store studio subsidiary suburb supplier team think-tank town township tribe university unit venture village website weekly`)

/** ", the chief executive officer of Apple", ", a doctor at": a role within a few words, no name after it. */
export function isApposition(list: readonly Word[], to: number): boolean {
  if (!APPOSING.has(list[to]?.text ?? '')) return false
  for (let i = to + 1; i <= to + 7; i++) {
    const word = list[i]
    if (
      !word ||
      word.block !== list[to]!.block ||
      (word.shape === 'mark' && word.text !== '-' && word.text !== '/')
    )
      return false
    if (word.tag === 'VERB' || word.tag === 'AUX' || NOT_APPOSING.has(word.folded)) return false
    const next = list[i + 1]
    // a builder: a company as well, but not one from the coast or accused of something
    if (word.type.personRole || (word.type.role && OF_PEOPLE.has(next?.folded ?? ''))) {
      if (next?.type.role) continue
      return !(next && next.shape === 'cap' && next.text.length > 1)
    }
  }
  return false
}

/** What stands between a name and what the bearer is. */
export const APPOSING: ReadonlySet<string> = wordSet(', ( – — -')
const NOT_APPOSING = wordSet('in at and or with on when while but as by')

const OF_PEOPLE = wordSet('from who accused convicted charged suspected aged born jailed arrested')

/**
 *     the unification minister, Kim Tae-yong,        a physician from Husaybah, Zahid Rawi, said
 *         ^------------------^                       ^---------------------^
 */
export function isNamedInRole(list: readonly Word[], { from, to }: Run): boolean {
  if (list[from - 1]?.text !== ',' || !/^(?:[,.;)]|who)?$/.test(list[to]?.text ?? '')) return false
  const before = list[from - 2]
  if (before?.shape === 'lower' && before.type.role) return true
  for (let i = from - 2; i >= from - 9 && i >= 0; i--) {
    const word = list[i]!
    if (
      word.shape === 'mark' ||
      word.block !== list[from]!.block ||
      word.tag === 'VERB' ||
      word.tag === 'AUX'
    )
      return false
    if (word.type.role)
      return (
        /^(?:the|a|an|its|their|his|her|s|local|chief|former|senior)$/.test(list[i - 1]?.folded ?? '') ||
        list[i - 1]?.tag === 'ADJ' ||
        list[i - 1]?.shape === 'possessive' ||
        list[i - 1]?.shape === 'cap' ||
        list[i - 1]?.tag === 'NOUN'
      )
  }
  return false
}

/** "is an Iraqi general", "was the first mayor": to be, an article and a role within a few words. */
export function isPredicate(list: readonly Word[], to: number): boolean {
  let at = to
  // Abboud Qanbar (Arabic: ...), also known as Abu Haidar, is
  if (list[at]?.text === '(') {
    while (at < to + 20 && list[at] && list[at]!.text !== ')') at++
    at++
  }
  if (!BECOMES.has(list[at]?.folded ?? '') || !ONE.has(list[at + 1]?.folded ?? '')) return false
  for (let i = at + 2; i < at + 7; i++) {
    const word = list[i]
    if (!word || word.shape === 'mark' || word.tag === 'VERB' || word.tag === 'ADP') return false
    if (word.type.personRole) return list[i + 1]?.tag !== 'NOUN' || list[i + 1]!.type.role
  }
  return false
}

/** To be, and to become. */
export const BECOMES: ReadonlySet<string> = wordSet('is was became becomes')
const ONE = wordSet('a an the one')

/** (1927-2010), (born 1950), (D-Ohio), (R), (b. 1950). */
export function isLifespan(list: readonly Word[], to: number): boolean {
  if (list[to]?.text !== '(') return false
  const inside = list[to + 1]?.text ?? ''
  if (/^(?:born|b\.?|d\.?|r|i|died|née|nee)$|^[DRI]-/i.test(inside)) return true
  return (
    /^\d{3,4}[-–—]\d{3,4}$/.test(inside) ||
    (/^\d{3,4}$/.test(inside) && /^[-–—]$/.test(list[to + 2]?.text ?? ''))
  )
}

/** Whether a verb follows in the past or present tense and nothing shows that the run is no subject: "talks with X ended". */
export function isSubject(list: readonly Word[], { from, to }: Run): boolean {
  const next = list[to]
  if (next?.shape !== 'lower' || next.block !== list[to - 1]!.block) return false
  if (next.tag !== 'VERB' && !(to - from > 1 && isVerbTakenForNoun(list, to))) return false
  if (next.folded.endsWith('ing') || list[to - 1]!.type.plural) return false
  const before = list[from - 1]
  return !(before?.tag === 'ADP' && before.block === next.block && before.shape === 'lower')
}

/** "Ada Lovik sweeps the steps", "bends down": the tagger takes a verb of today for a noun after a name it does not know. */
export function isVerbTakenForNoun(list: readonly Word[], at: number): boolean {
  const { tag, folded } = list[at]!
  return (
    tag === 'NOUN' &&
    folded.endsWith('s') &&
    !folded.endsWith('ss') &&
    AFTER_VERBS.has(list[at + 1]?.folded ?? '')
  )
}

const AFTER_VERBS = wordSet('a an away back down her his my off our out the their up')

/** Whether the sentence of the word at `at` ends as a question. */
export function isAsked(list: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 25; i++) {
    const text = list[i]?.text ?? '.'
    if (text === '?') return true
    if (text === '.' || text === '!') return false
  }
  return false
}

/** ", northern Syria,", ", Minn.": a larger place after a comma. */
export function isPlaceAfter(list: readonly Word[], to: number): boolean {
  if (list[to]?.text !== ',') return false
  const at = DIRECTIONS.has(list[to + 1]?.folded ?? '') ? to + 2 : to + 1
  const place = list[at]
  return place?.shape === 'cap' && place.type.place && (list[at + 1]?.shape ?? 'mark') === 'mark'
}

const DIRECTIONS = wordSet(
  'north south east west central northern southern eastern western northeast northwest southeast southwest',
)

/** (Spain), (Kenyan): where a sportsman is from. */
export function isHomeNote(list: readonly Word[], to: number): boolean {
  if (list[to]?.text !== '(' || list[to + 2]?.text !== ')') return false
  const { text, folded, shape, type } = list[to + 1]!
  return shape === 'cap' && (isCountry(text, folded) || type.demonym)
}

/** "of Kestel, 41," where a name comes before it: the home town of who is 41. */
export function isOfTown(list: readonly Word[], to: number): boolean {
  if (list[to]?.folded !== 'of' || list[to + 1]?.shape !== 'cap') return false
  let at = to + 2
  while (at < to + 4 && list[at]?.shape === 'cap') at++
  return isAge(list, at)
}

/** ", 41," or "(41)", ", aged 41". */
export function isAge(list: readonly Word[], to: number): boolean {
  const mark = list[to]?.text
  if (mark !== ',' && mark !== '(') return false
  const number = list[to + 1]
  if (number === undefined) return false
  if (number.folded === 'aged' || number.folded === 'age') return true
  return (
    number.shape === 'number' &&
    /^\d\d?$/.test(number.text) &&
    /^[,.;)]?$/.test(list[to + 2]?.text ?? '') &&
    !/^(?:19|20)\d\d$/.test(list[to + 3]?.text ?? '')
  )
}

/** "who gave only his surname", "who uses one name", "goes by one name". */
export function isMononymNote(list: readonly Word[], to: number): boolean {
  for (let i = to; i < to + 12; i++) {
    const word = list[i]
    if (!word || word.block !== list[to - 1]!.block || word.text === '.') return false
    if (
      (word.folded === 'name' || word.folded === 'surname' || word.folded === 'nickname') &&
      (list[i - 1]?.folded === 'one' || list[i - 2]?.folded === 'only' || list[i - 2]?.folded === 'by')
    )
      return true
  }
  return false
}

/** "gave his name only as", "identified herself as", "known only by her first name,": what somebody is called comes next. */
export function isNameGiven(list: readonly Word[], from: number): boolean {
  const link = list[from - 1]
  if (!link || link.block !== list[from]?.block) return false
  let at = from - 2
  const isNamed = link.folded === 'as'
  if (isNamed) while (JUST.has(list[at]?.folded ?? '')) at--
  else if (link.text !== ',') return false
  const folded = list[at]?.folded ?? ''
  if (isNamed && SELVES.has(folded)) return NAMING.has(list[at - 1]?.folded ?? '')
  if (!NAMES.has(folded)) return false
  const isPart = ONE_NAME.has(list[at - 1]?.folded ?? '')
  return (isNamed || isPart || folded !== 'name') && THEIRS.has(list[isPart ? at - 2 : at - 1]?.folded ?? '')
}

const JUST = wordSet('just only simply')
const NAMES = wordSet('name nickname surname')
const ONE_NAME = wordSet('family first full given last middle')
const THEIRS = wordSet('her his one their')
const SELVES = wordSet('herself himself themself themselves')
const NAMING = wordSet('called identified identifying introduced introduces introducing named')

/** (Arabic: ...), (Russian: ...). */
export function isScriptNote(list: readonly Word[], to: number): boolean {
  return list[to]?.text === '(' && list[to + 2]?.text === ':' && list[to + 1]!.type.demonym
}

/** He, she, his or her, in the rest of the sentence or first in the next, no other capital between. */
export function pronounFollows(list: readonly Word[], to: number): boolean {
  for (let i = to; i < to + 25; i++) {
    const word = list[i]
    if (!word || word.block !== list[to - 1]!.block) return false
    if (PRONOUNS.has(word.folded)) return true
    if (word.shape === 'cap') return false
  }
  return false
}

const PRONOUNS = wordSet('he she his her him himself herself')

const isOpening = (word: Word | undefined): boolean => word?.text === ',' || word?.text === '('
const isArticle = (word: Word | undefined): boolean => word?.folded === 'a' || word?.folded === 'an'

/** ", a biotech company that", ", the brand,": an article and what it is, before the next mark. */
export function isThingApposition(list: readonly Word[], to: number): boolean {
  if (!isOpening(list[to])) return false
  // ", the company chief": what follows "the" may be whose company it is.
  if (list[to + 1]?.folded === 'the')
    return KINDS_OF_THINGS.has(list[to + 2]?.folded ?? '') && /^[,.;)]$/.test(list[to + 3]?.text ?? '')
  if (!isArticle(list[to + 1])) return false
  for (let i = to + 2; i < to + 8; i++) {
    const word = list[i]
    if (!word || word.shape === 'mark' || word.tag === 'ADP' || word.tag === 'VERB') return false
    if (KINDS_OF_THINGS.has(word.folded))
      return list[i + 1]?.type.role !== true && list[i + 1]?.tag !== 'NOUN'
  }
  return false
}
