import { wordSet } from '../text/word-set.js'
import { TITLES } from './titles.js'

/** Honorifics and ranks that only ever stand before the name of a person. Lower case, no full stops. */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
  adm akim alhaja alhaji ato atty ayatollah bapak baroness brig brig-gen canon capt cdr cllr clr cmdr col comdr cpl
  cpt dame datin dato datuk det don dona dott doña dr engr fr frau gen gov haji hajia hajj hajji herr hojatoleslam hon
  honorable honourable ibu imam insp khun khunying lieut lt lt-cmdr lt-col lt-gen ltc ltcol madame maj maj-gen maulana
  maulvi messrs mgr miss mlle mme monsieur moulana mr mrs ms msgr mst mstr mufti mullah mx mzee oba oloye oom otunba
  pak pfc pope prof pvt rabbi rear-adm rep reps rev saya sen senor senora sens señor señora sgt sheik sheikh sheikha
  shri shrimati signor signora sir smt spc ssgt supt tan-sri tannie taoiseach tengku thiru tmt tuanku tun tunku ustaz
  vice-adm`)

/** Words for what a person is or does, as printed before a name or in apposition to one; `isRole` knows endings of more. Lower case. */
const ROLES = wordSet(`
  abbess abbot academic academician accountant activist actor actress adjutant administrator adviser advisor advocate
  aide airman ally analyst anchor anchorman announcer apostle appointee apprentice arbitrator archer architect
  archivist aristocrat artist assassin assemblyman assessor assistant associate astronaut astronomer athlete attache
  attaché attacker auditor aunt author aviator baby back backbencher bailiff baker ballerina banker barber barista
  baritone barrister bartender bassist batsman batter battler beekeeper beneficiary billionaire biochemist biographer
  blogger bodyguard bookkeeper bookmaker boss botanist bowler boxer boy boyfriend bride bridegroom broadcaster broker
  brother-in-law brothers builder burglar businessman butcher butler bystander campaigner candidate captive caregiver
  carer caretaker carpenter cartographer cartoonist cashier celebrity cellist centre ceo cfo chair challenger champion
  chaplain chef chemist chief child choreographer chronicler cinematographer cio citizen classmate clergyman cleric
  clerk client climber cmo co-author co-chair co-chairman co-creator co-director co-driver co-executive co-founder
  co-host co-leader co-owner co-pilot co-president co-star co-worker co-writer coach coachman coalminer cofounder
  collaborator colleague collector columnist comedian comic commandant commentator commuter companion competitor
  composer comptroller conductor conservationist consultant contender contestant contractor contributor controller
  convict coo copilot cornerback coroner corporator correspondent councilmember councilor counsel counsellor counselor
  counterpart cousin creator cricketer critic crown-prince cto curator custodian customer cyclist dad dancer daughter
  daughter-in-law daughters dealer decorator defenceman defendant defender defenseman democrat demographer
  demonstrator dentist deserter designer detainee developer dietitian diplomat dissident distributor diver doorman
  dramatist driver drummer earl economist editor educator electrician emeritus employee employer engineer entertainer
  entrepreneur envoy essayist estate-agent evacuee evangelist ex-boyfriend ex-girlfriend ex-husband ex-president
  ex-wife examiner executive exile expert explorer eyewitness farmer father-in-law fiance fiancee fiancé fiancée
  fielder fighter film-maker filmmaker finalist financier firefighter fireman fisherman flanker flutist footballer
  forecaster foreman forward founder freelancer friend frontman fugitive full-back fullback fundraiser gambler
  gangster garda gardener general geneticist gentleman geographer geophysicist girl girlfriend goalie goalkeeper goalscorer
  goaltender golfer graduate granddaughter grandfather grandmother grandson grocer groom guard guardian guerrilla
  guest guide guitarist gunman guy gymnast hacker hairdresser half-back half-brother half-sister handyman head headman
  headmaster headmistress headteacher heavyweight heir heiress herder hero heroine hijacker hiker historian hitter
  homemaker homeowner hooker host hostage hostess housewife humanitarian humorist hunter hurdler husband icon
  illustrator immigrant impresario incumbent independent-minded industrialist infant informant inmate innkeeper
  innovator insider instructor insurgent intern interpreter interviewer inventor investigator investor jailer janitor
  jeweller jihadist jockey joiner journalist juror keeper kickboxer kicker kid kidnapper labourer landlady landlord
  landowner laureate lawmaker lawyer lead lecturer legend legislator liaison librarian librettist lifeguard linebacker
  lineman linguist lobbyist locksmith lodger logger logician loyalist lyricist machinist magician magistrate magnate
  maid major maker man manager manufacturer marksman mason mastermind mathematician matriarch mayor-elect mechanic
  medalist medallist mediator member mentor mep mercenary merchant messenger middleweight midfielder midwife militant
  millionaire miner ministerial missionary mla mlc mna mobster model moderator mogul mom monarch monk mother
  mother-in-law motorcyclist motorist mountaineer mpa mpp msp mum murderer musician nanny narrator nationalist naturalist
  naturopath negotiator neighbor neighbour nephew neuroscientist neurosurgeon newcomer newscaster newsreader niece
  nobleman nominee nonpartisan notary novelist nun nutritionist obstetrician occupant oceanographer official oligarch
  olympian onlooker operator opponent optometrist orator organiser organizer orphan orthodontist owner paddler
  paediatrician painter panelist panellist paralympian paramedic paratrooper parent parents parishioner
  parliamentarian participant partisan partner passenger passer patient patron peasant pedestrian pediatrician
  pensioner percussionist performer perpetrator person pharmacist philanthropist philosopher photographer
  photojournalist physician physicist physiotherapist pianist pilot pioneer pitcher plaintiff planner plasterer player
  playwright plumber poet policeman politician pollster pontiff porter postman postmaster practitioner preacher
  predecessor prefect premier presenter priest priestess principal prisoner producer programmer prop prosecutor
  prostitute protagonist protege protester protestor protégé provost psychiatrist psychoanalyst publicist publisher
  punter pupil quarterback racer rancher ranger rapist realtor rebel receiver receptionist recorder recruit recruiter
  referee reformer reformist refugee regent registrar regulator relative reporter republican rescuer researcher
  resident restaurateur retiree reviewer rider rival robber roofer roommate rower ruler runner runner-up sailor
  sales-manager salesman sarpanch satirist saxophonist scholar scientist scorer screenwriter scriptwriter sculptor
  seaman seamstress secessionist secretary-general seller serviceman shareholder shooter shopkeeper shopper shortstop
  sibling singer singer-songwriter sister-in-law sisters skater skier skipper sniper snowboarder socialist socialite
  soldier solicitor soloist son son-in-law songwriter sons soprano speaker specialist speechwriter spinner
  sportscaster sportsman sprinter spy staffer star starlet statesman statistician stepbrother stepdaughter stepfather
  stepmother stepsister stepson steward stewardess stockbroker stonemason storyteller strategist striker student
  stuntman sub-editor subcommander substitute successor suffragette superstar supervisor supporter surgeon surveyor
  survivor suspect swimmer tackle tailor teacher teammate technician teen teenager tenant tenor terrorist theologian
  theorist therapist thinker toddler tourist trader trainee trainer translator trapper traveller trooper trumpeter
  trustee tutor twin tycoon typist umpire uncle undergraduate undertaker usher vendor vet veteran veterinarian vicar
  vice-captain vice-chair vice-chairman vice-chancellor vice-president victim villager violinist vocalist volunteer
  waiter waitress warlord warrior watchman weaver webmaster welder welterweight whistle-blower whistleblower widow
  widower wife winemaker wing winger winner wit witness woman woodcutter worker worshipper wrestler writer youngster
  youtuber`)

/** Words of kinship, which a name follows or stands beside: `his wife, Elena`. */
export const KIN: ReadonlySet<string> = wordSet(`
  aunt boyfriend brother brother-in-law classmate colleague companion cousin dad daughter daughter-in-law ex-boyfriend
  ex-girlfriend ex-husband ex-wife father father-in-law fiance fiancee fiancé fiancée friend girlfriend granddaughter
  grandfather grandmother grandson half-brother half-sister husband mom mother mother-in-law mum nephew niece partner
  roommate sibling sister sister-in-law son son-in-law stepdaughter stepfather stepmother stepson teammate twin uncle
  widow wife`)

// Titles of a list that mean something else more often than a person.
const NOT_ROLES = wordSet(
  'acting count crown don engineer eng ex m major master premier on staff lead general opposition chief vice sec prime earl former retired grand',
)

const AFTER_HYPHEN = wordSet('general elect designate')

/** Whether a word (lower case, no full stops) says what a person is: `spokeswoman`, `minister`, `Gen.`. */
export function isRole(lower: string): boolean {
  if (ROLES.has(lower) || HONORIFICS.has(lower)) return true
  if (TITLES.has(lower) && !NOT_ROLES.has(lower)) return true
  const hyphen = lower.lastIndexOf('-')
  // attorney-general, mayor-elect
  if (hyphen > 0 && AFTER_HYPHEN.has(lower.slice(hyphen + 1))) return isRole(lower.slice(0, hyphen))
  return (
    lower.length > 7 &&
    /(?:woman|ologist|person|prasident(?:in)?|minister(?:in)?|kanzler(?:in)?)$/.test(lower)
  )
}

/** The role that a word is the plural of: `minister` for `ministers`; `null` for every other word. */
export function roleOfPlural(lower: string): string | null {
  const one = lower.slice(0, -1)
  return lower.endsWith('s') && isRole(one) ? one : null
}

/** Roles that companies have as well: `rival Boeing`, `manufacturer Sukhoi`. */
export const COMPANY_ROLES: ReadonlySet<string> = wordSet(`
  back broadcaster builder carrier centre comic competitor contractor customer dealer developer distributor employer
  exporter forward importer lead maker manufacturer model operator outfit parent producer prop provider publisher
  record recorder retailer rival seller subsidiary supplier twin vendor wing`)

/** Roles that companies, teams, countries and products have as well: `champion`, `host`. */
export const ROLES_OF_THINGS: ReadonlySet<string> = wordSet(`
  ally back beneficiary broadcaster builder carrier centre chair challenger champion chief cleaner client co-owner
  comic competitor contender contractor counterpart creator custodian customer dealer developer distributor employer
  entrant exporter fighter forward friend guard guest guide head heir hitter host hunter icon importer incumbent
  innovator insider keeper lead leader legend maker manufacturer member model newcomer operator opponent outfit owner
  parent participant partner performer pioneer predecessor producer prop provider publisher recipient record recorder
  retailer rival runner runner-up seller settler sibling sister specialist sponsor star starter striker subsidiary
  substitute successor supplier survivor tackle trader twin vendor wing winner witness`)
