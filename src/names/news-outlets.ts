import { wordSet } from '../text/word-set.js'

// Newspapers, magazines and broadcasters whose names read like those of people, folded.
const AL = wordSet('ahram akhbar arabiya hadath hayat hurra jadeed jazeera manar masirah mayadeen quds watan')
const OTHERS =
  'asharq al-awsat, die presse, die welt, die zeit, dow jones, jeune afrique, knight ridder, marie claire, paris match, rolling stone'

let outlets: ReadonlySet<string> | undefined

/** Whether words (folded) are the name of a newspaper, broadcaster or news agency. One word may be a person's: Petra, Dawn. */
export function isNewsOutlet(key: string): boolean {
  outlets ??= new Set([...Array.from(AL, (name) => `al ${name}`), ...OTHERS.split(', ')])
  return outlets.has(key)
}
