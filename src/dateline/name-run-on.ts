import { isPlaceName } from './places.js'

/**
 * Whether a town in capitals runs on into a name that it is part of. A function word, a figure or two
 * capitalized words may follow a dateline; a lone capitalized word may be a surname or a team.
 *
 *     DENVER Bus fares rose             SYDNEY Porter has won             DENVER Nuggets guard Sam Reed
 *            ^^^ ~~~~~ no verb                 ^^^^^^ ~~~ verb                  ^^^^^^^ team
 */
export function runsIntoName(town: string, after: string): boolean {
  const next = NEXT_WORDS.exec(after)?.groups
  if (!next?.word || town.length < 4) return true
  // BIRMINGHAM B1 1AA
  if (/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]+\d/.test(next.word)) return true
  if (isPartOfName(next.word) || COMPANY.test(after) || MORE_CAPITALS.test(after) || DATE.test(after))
    return true
  if (town.includes(' ') || isPlaceName(next.word) || /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2,}$/.test(next.word)) return false
  if (OPENING_WORDS.test(next.word)) return false
  return next.possessive !== undefined || VERB_OR_PLAYER.test(next.then ?? '')
}

/** Whether a name in capitals ends like a team, paper or institution: `NEW YORK TIMES`. */
export function endsInName(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  if (last === 'CITY' || last === 'COUNTY') return false
  return isPartOfName(last.charAt(0) + last.slice(1).toLowerCase())
}

const NEXT_WORDS =
  /^\s*["“‘]?(?<word>[A-Za-zÀ-ɏḀ-ỿ\d][A-Za-zÀ-ɏḀ-ỿ\d-]*)(?<possessive>['’]s)?\s*(?<then>[a-zß-ɏḀ-ỿ]+)?/

// DAYTON Tools (DT), AURORA Copper Mining Corp said
const COMPANY =
  /^\s*(?:(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.'’-]*|&|and)\s){0,4}(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.&-]*\s[(<](?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]+: ?)?[A-ZÀ-ÞĀ-ɏḀ-ỿ.:]{1,8}[)>]|(?:Co|Corp|Inc|Limited|LLC|Ltd|PLC|Plc|plc)\b)/

// CAPE TOWN March 3: more of a dateline, which no rule has taken.
const DATE =
  /^\s*(?:[A-Za-zÀ-ɏḀ-ỿ]{3,9},? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i

// DAYTON DRAGONS, AURORA MILLS INC, DENVER MINT —
const MORE_CAPITALS =
  /^\s*(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]{5}|[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2,}(?![A-Za-zÀ-ɏḀ-ỿ])\s*(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2}|[(:,&–—-]))/

const OPENING_WORDS =
  /^(?:A|About|After|All|Almost|Although|An|And|As|At|Before|But|By|Despite|Don|During|Each|Eight|Every|Few|Five|For|Four|From|He|Her|Here|His|How|If|In|It|Its|Just|Many|More|Most|Nearly|Nine|No|Not|Now|Of|On|One|Only|Over|Seven|Several|She|Since|Six|Some|Ten|That|The|Their|There|These|They|This|Those|Three|Thousands|To|Today|Two|Under|Until|We|What|When|Where|While|Who|Why|With|Yesterday)$/

// What a surname is followed by, and what a player is to a team.
const VERB_OR_PLAYER =
  /^(?:and|are|beat|became|came|can|could|did|does|gets?|got|had|has|have|hopes?|is|kept|knows?|leads?|led|left|likes?|loses?|lost|made|makes?|may|might|must|never|plans?|plays?|played|put|said|saw|says?|scored|should|signed|takes?|tells?|thinks?|told|took|wants?|was|went|were|who|will|wins?|won|would|boss|captain|center|centre|coach|defender|defenseman|fans|forward|goalkeeper|goalie|guard|manager|midfielder|owner|pitcher|player|players|quarterback|receiver|skipper|star|striker|winger|columnist|correspondent|editor|reporter)$/

// Second words of names that begin with a town: teams, papers, companies, institutions.
const PARTS_OF_NAMES = `
  49ers 76ers Airlines Airport Airways Albion Angels Argos Athletic Athletics Avalanche Bank Bears
  Bengals Biennale Bills Blackhawks Blazers Blue Braves Brewers Bridge Broncos Browns Bruins Buccaneers Bucks
  Bulldogs Bulls Canadiens Canucks Capitals Cardinals Cavaliers Celtics Chargers Chiefs Chronicle City
  Clippers Coliseum College Colts Commanders Council County Court Cowboys Crew Cubs Diamondbacks Diary
  Dodgers Dolphins Ducks Dynamo Eagles Earthquakes Elks Eskimos Exchange Falcons Fashion Festival Fever
  Film Flames Flyers Forest Galaxy Giants Globe Grizzlies Guardians Hawks Heat Herald Hilton Hornets
  Hospital Hotspur Hurricanes Indians Jaguars Jazz Jets Kings Knicks Knights Kraken Lakers Library
  Lightning Lions Lynx Magic Maple Marathon Mariners Marlins Mavericks Mercury Metro Mets Motors Museum
  Mystics Nationals Nets Nuggets Oilers Open Opera Orchestra Orioles Pacers Packers Padres Palace
  Panthers Patriots Pelicans Penguins Philharmonic Phillies Pirates Pistons Police Post Predators
  Raiders Rams Rangers Rapids Raptors Ravens Rays Re Red Reds Redskins Revolution Rockets Rockies
  Roosters Rovers Royals Rugby Sabres Saints Scientific Seahawks Senators Sharks Sky Sounders Sparks
  Spurs Stampeders Stars Steelers Stock Storm Street Sun Suns Symphony Texans Thunder Tigers Timbers
  Timberwolves Times Titans Tower Tribune Twins Underground United University Valkyries Vikings Villa Wall
  Wanderers Warriors Week White Whitecaps Wild Wizards Wolves Yankees Zoo
`

let partsOfNames: Set<string> | undefined

function isPartOfName(word: string): boolean {
  partsOfNames ??= new Set(PARTS_OF_NAMES.trim().split(/\s+/))
  return partsOfNames.has(word)
}
