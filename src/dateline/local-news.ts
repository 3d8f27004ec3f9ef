/**
 * Whether what follows a name in capitals that is on no list is news of a place: it happened `here`, the
 * place is named again (`in Yale`, `Yale police`), or its council, police or court act on a day.
 *
 *     OTTERWICK — The village council voted on Monday        BEATRIX — The singer voted on Monday
 *                     ~~~~~~~~~~~~~~~          ~~~~~~
 */
export function isLocalNews(after: string, name: string): boolean {
  if (isNewsHere(after, name)) return true
  return ONE_WORD.test(name) && isNews(after, name) && CIVIC.test(after) && DAY.test(after)
}

/** The same for a colon, which a speaker may print as well: `here on Monday`, `in Otterwick`. */
export function isNewsHere(after: string, name: string): boolean {
  return isNews(after, name) && (HERE.test(after) || isNamedAgain(after, name))
}

function isNews(after: string, name: string): boolean {
  return !SECTION.test(name) && !isPersonal(after)
}

const HERE =
  /\b(?:here (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|early|late)\b|(?:said|told \w+) here\b)/i

/** Whether it speaks of `me` or to `you` outside quotation marks: `HOLT: We are here on Monday.` */
export function isPersonal(after: string): boolean {
  return PERSONAL.test(after.replace(QUOTED, ''))
}

const PERSONAL = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b/
const QUOTED = /["“][^"”]*["”]?/g

const ONE_WORD = /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]{4,}(?:['’.-][A-ZÀ-ÞĀ-ɏḀ-ỿ]+)*$/

const CIVIC =
  /\b(?:police|sheriff|deputies|troopers|firefighters?|councils?|councilors?|councillors?|county|mayor|township|villagers|villages?|residents|school (?:board|district)|district|gunmen|soldiers|farmers)\b/i

const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|overnight)\b|, (?:police|officials) said\b/i

// Labels that news pages print where a place would stand, beside those that no rule accepts.
const SECTION =
  /^(?:accidents?|agriculture|arts?|baseball|basketball|books|boxing|cannabis|census|climate|corruption|courts?|cricket|crime|cycling|defen[cs]e|economy|education|elections?|energy|environment|farming|fashion|fires?|fishing|floods?|food|gardening|golf|hockey|homicide|housing|immigration|jobs|justice|markets?|military|missing|money|motoring|murder|nation|outdoors|people|police|politics|property|racing|religion|retail|rugby|science|schools?|security|shooting|state|storms?|swimming|taxes|teachers|tennis|terror|theat(?:er|re)|tourism|trade|traffic|transport|trials?|unions?|violence|voting|war|wildfires?|world)$/i

function isNamedAgain(after: string, name: string): boolean {
  const again = name.charAt(0) + name.slice(1).toLowerCase()
  if (/\s/.test(name)) return false
  const at = after.indexOf(again)
  if (at < 0) return false
  return (
    /\b(?:in|near|around|outside) $/.test(after.slice(0, at)) ||
    CIVIC_NEXT.test(after.slice(at + again.length))
  )
}

const CIVIC_NEXT =
  /^ (?:airport|city council|council|county|district|mayor|police|residents|school|town|township)\b/i
