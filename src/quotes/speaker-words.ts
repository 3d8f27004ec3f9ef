import type { Gender } from '../names/given-names.js'
import { wordSet } from '../text/word-set.js'

const COLLECTIVES = wordSet(`
  administration agency airline army assembly association authorities authority automaker bank board body broadcaster
  bureau cabinet campaign carmaker center centre chain chamber charity church city club coalition college commission
  committee community companies company congress consortium consulate corporation council country court department
  developer directorate embassy factory federation firm firms force foundation fund giant government group hospital
  industry institute institution insurer judiciary kremlin league lender lobby magazine maker manufacturer military
  miner ministries ministry movement navy network newspaper office operator opposition organisation organization panel
  paper parliament party pentagon police producer prosecution publisher regime regulator retailer school secretariat
  senate service society station studio supplier team tribunal union university utility watchdog website`)

/** Whether a noun (lower case) stands for many people who speak as one: `ministry`, `police`. */
export function isCollective(lower: string): boolean {
  return COLLECTIVES.has(lower)
}

/** Words that only the name of an organisation has. */
export const ORGANIZATION_WORD: RegExp =
  /\b(?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|AG|SA|NV|GmbH|Group|Holdings|Bank|University|Institute|Association|Ministry|Department|Agency|Authority|Commission|Committee|Council|Party|Times|Post|Journal|News|Television|Airlines|Airways|Foundation|Federation|Union|Party|Society|Service|Office|Bureau)\b/

// One set a line: roles that a story uses for one another, as a minister is called a diplomat.
const KINDRED: readonly ReadonlySet<string>[] = [
  wordSet('minister ambassador envoy diplomat secretary consul negotiator official'),
  wordSet(
    'senator sen rep representative congressman congresswoman lawmaker legislator mp deputy politician democrat republican nominee candidate',
  ),
  wordSet('president premier chancellor leader minister king queen monarch ruler'),
  wordSet(
    'ceo executive chairman chairwoman chair founder director boss chief president entrepreneur billionaire businessman businesswoman mogul',
  ),
  wordSet('professor researcher scientist scholar academic author expert analyst economist historian'),
  wordSet('spokesman spokeswoman spokesperson official officer'),
  wordSet('general commander colonel major officer soldier captain admiral'),
  wordSet('sheriff officer detective constable inspector superintendent'),
  wordSet('coach manager player striker captain goalkeeper quarterback forward defender midfielder'),
  wordSet('singer actor actress director star performer musician rapper comedian'),
  wordSet('lawyer attorney prosecutor counsel solicitor barrister'),
  wordSet('mayor governor councillor commissioner official'),
  wordSet('doctor physician surgeon nurse specialist'),
  wordSet('farmer rancher grower breeder'),
  wordSet('reverend pastor priest vicar chaplain cleric bishop archbishop'),
  wordSet('imam cleric mullah ayatollah'),
  wordSet('teacher headteacher headmaster headmistress principal educator'),
  wordSet('journalist reporter correspondent editor columnist'),
  wordSet('activist campaigner organiser organizer'),
  wordSet('driver cyclist racer rider champion'),
]

/** Titles as printed before a name, and the word that takes them up later. */
export const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['amb', 'ambassador'],
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['det', 'detective'],
  ['dr', 'doctor'],
  ['fr', 'priest'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
])

/** Whether two roles (lower case) may be said of one person. */
export function isKindredRole(a: string, b: string): boolean {
  return KINDRED.some((kin) => kin.has(a) && kin.has(b))
}

/** Whether a role (lower case) is not one of a person of that gender: `spokeswoman`, `father`. */
export function contradictsGender(gender: Gender, role: string): boolean {
  if (gender === 'm') return /woman$|^(?:actress|wife|mother|queen|daughter|sister)$/.test(role)
  return gender === 'f' && /(?:[^o]man)$|^(?:husband|father|king|son|brother)$/.test(role)
}

/** The head of a description, lower case: a *spokesman* for the ministry. */
export function headWord(description: string): string {
  return description
    .toLowerCase()
    .split(/\s(?:of|for|at|in|from|with|who|on)\s|,/)[0]!
    .split(' ')
    .at(-1)!
}
