import { wordSet } from '../text/word-set.js'
import { TITLES } from './titles.js'

/** Honorifics and ranks that only ever stand before the name of a person. Lower case, no full stops. */
export const HONORIFICS: ReadonlySet<string> = wordSet(`
  adm baroness brig capt cdr cmdr col comdr cpl cpt dame det dr fr gen gov hon honorable honourable insp lt lieut ltc ltcol
  maj messrs miss mme mlle mr mrs ms msgr mullah pfc pope prof pvt rabbi rep reps rev sen sens sgt sheik sheikh sheikha sir
  ssgt spc supt mstr mx herr frau monsieur madame don doña dona senor señor senora señora signor signora pak bapak ibu
  ayatollah hojatoleslam mufti imam
  canon oom tannie saya khun khunying ato alhaja alhaji hajia otunba oba oloye tengku tunku tuanku datin smt shri shrimati tmt thiru mst engr atty dott mgr akim taoiseach
  maulvi moulana ustaz
  maulana haji hajj hajji tun datuk dato tan-sri lt-gen lt-col maj-gen brig-gen lt-cmdr vice-adm rear-adm`)

/** Words for what a person is or does, as printed before a name or in apposition to one. Lower case. */
const ROLES = wordSet(`
  academic academician accountant activist actor actress adjutant administrator admiral adviser advisor advocate
  agent aide airman alderman ally ambassador analyst anchor anchorman anchorwoman announcer anthropologist apostle
  appointee apprentice arbitrator archaeologist archbishop archer architect archivist artist assassin assemblyman
  assemblywoman assessor assistant associate astronaut astronomer athlete attache attaché attacker attorney aunt author
  auditor aviator ayatollah back backbencher bailiff baker ballerina banker barber baritone baron barrister bartender
  bassist batsman batter battler beneficiary billionaire biographer biochemist biologist biotechnologist bishop blogger bodyguard
  bookkeeper bookmaker boss botanist bowler boxer boyfriend bride bridegroom brigadier broadcaster broker brother
  brother-in-law builder burglar businessman businessperson businesswoman butcher butler campaigner candidate captain
  captive cardinal cardiologist caretaker carpenter cartographer cartoonist cashier celebrity cellist centre
  ceo cfo cio cmo coo cto chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist
  chief child choreographer chronicler cinematographer citizen classmate cleric clergyman clerk client climatologist
  climber co-author co-chair co-chairman co-chairwoman co-creator co-director co-driver co-executive co-founder co-host co-leader
  co-owner co-pilot co-president co-star co-worker co-writer coach coachman coalminer cofounder colleague collector
  collaborator colonel columnist comedian comic commandant commander commentator commissioner companion competitor
  composer comptroller conductor congressman congresswoman conservationist constable consul consultant contender
  contestant contractor contributor controller convict coordinator copilot cornerback coroner corporal
  correspondent councillor councilman councilmember councilor councilwoman counsel counsellor counselor counterpart countess
  cousin creator cricketer criminologist critic curator customer cyclist dad dancer daughter daughter-in-law deacon dealer
  dean decorator defendant defenceman defenseman defender delegate demographer demonstrator dentist deputy dermatologist
  deserter designer detainee detective developer dictator dietitian diplomat director dissident
  distributor diver doctor doorman dramatist driver drummer duchess duke earl ecologist economist editor
  educator electrician emeritus emir emperor employee employer engineer entertainer entrepreneur envoy epidemiologist
  essayist estate-agent evangelist examiner ex-boyfriend ex-husband ex-wife ex-girlfriend ex-president ex-minister executive exile
  expert explorer farmer father father-in-law fiance fiancé fiancee fiancée fielder fighter filmmaker film-maker financier
  finalist firefighter fireman fisherman flanker flutist footballer forecaster foreman forward founder freelancer friend
  frontman fugitive full-back fullback fundraiser gambler gangster gardener general geneticist geographer geologist
  geophysicist girlfriend goalie goalkeeper goalscorer goaltender golfer governor graduate granddaughter grandfather
  grandmother grandson groom guard guardian guerrilla guest guide guitarist gunman gymnast gynaecologist gynecologist
  hacker half-back half-brother half-sister handyman head headmaster headmistress headteacher heir heiress hero heroine
  hijacker hiker historian hitter homemaker hooker host hostage hostess housewife humanitarian humorist hunter hurdler
  husband icon illustrator imam immigrant impresario incumbent industrialist informant inmate innkeeper innovator insider
  inspector instructor insurgent intern interpreter interviewer inventor investigator investor jailer janitor jeweller jihadist
  jockey journalist judge juror justice keeper kickboxer kicker kidnapper king labourer landlady landlord
  laureate lawmaker lawyer lead leader lecturer legend legislator librarian librettist lieutenant lifeguard linebacker
  linguist liaison lineman lobbyist lodger logician loyalist lyricist machinist magician magistrate magnate maid major maker
  manager manufacturer marksman marshal mason mastermind mathematician mayor mechanic mediator medalist medallist member
  mentor mercenary merchant messenger meteorologist microbiologist middleweight midfielder midwife militant millionaire miner
  minister ministerial missionary mobster model moderator mogul monk mom mother mother-in-law mountaineer mp mep msp mufti mum murderer
  musician musicologist nanny narrator nationalist naturalist naturopath negotiator neighbor neighbour neonatologist nephew
  neurologist neuroscientist neurosurgeon newcomer newscaster newsreader niece nominee notary novelist nun nurse
  nutritionist obstetrician occupant oceanographer officer official oligarch oncologist operator ophthalmologist
  opponent optometrist orator organiser organizer ornithologist orphan orthodontist owner paediatrician painter
  paleontologist palaeontologist panelist panellist paramedic paratrooper parent parliamentarian participant partner partisan
  passenger passer pastor pathologist patient patriarch patron peasant pediatrician pensioner percussionist performer
  perpetrator pharmacist philanthropist philosopher photographer photojournalist physician physicist physiologist physiotherapist
  pianist pilot pioneer pitcher plaintiff planner player playwright plumber poet policeman policewoman politician
  pollster pontiff pope porter postman postmaster practitioner preacher predecessor prefect premier presenter president
  priest priestess prime-minister prince princess principal prisoner producer professor programmer prop prosecutor prostitute protagonist protege protégé protester
  protestor provost psephologist psychiatrist psychoanalyst psychologist publicist publisher punter quarterback queen rabbi
  racer radiologist rancher ranger rapist rapper realtor rebel receiver receptionist recorder recruit recruiter regent rector referee
  refugee registrar regulator reformer reformist relative reporter representative republican democrat rescuer
  researcher resident restaurateur retiree reviewer rider rival robber roommate rower ruler runner runner-up sailor saleswoman salesman
  sales-manager satirist saxophonist scholar scientist scorer screenwriter scriptwriter sculptor seaman secessionist secretary
  secretary-general seller senator sergeant serviceman servicewoman sheriff shooter shopkeeper shortstop sibling singer
  singer-songwriter sister sister-in-law skater skier skipper sniper snowboarder socialist socialite sociologist soldier solicitor
  soloist son son-in-law songwriter soprano specialist speaker speechwriter spinner spokesman spokesperson spokeswoman
  sportsman sportswoman sprinter spy staffer star starlet statesman statistician stateswoman stepbrother stepdaughter stepfather
  stepmother stepsister stepson steward stewardess stockbroker storyteller strategist striker student stuntman
  sub-editor subcommander substitute successor suffragette superintendent superstar supervisor supporter surgeon surveyor suspect
  survivor swimmer tackle tailor teacher teammate technician technologist teenager tenant tenor terrorist therapist
  theologian theorist thinker tourist trader trainee trainer translator traveller treasurer trooper trumpeter trustee tutor
  twin tycoon typist umpire uncle undergraduate undersecretary undertaker usher vendor veteran
  veterinarian vet vicar vice-captain vice-chair vice-chairman vice-chancellor vice-president victim villager violinist virologist
  vocalist volcanologist volunteer waiter waitress warden warlord warrior watchman weaver webmaster welterweight
  whistleblower whistle-blower widow widower wife wing winger winner wit witness woodcutter worker wrestler writer youngster youtuber zoologist
  nonpartisan independent-minded boy girl man woman teen toddler baby infant lady gentleman guy kid person brothers sisters sons daughters parents
  crown-prince boxer heavyweight rower paralympian olympian medallist goalscorer custodian sportscaster statesman
  abbess abbot aristocrat beekeeper grocer hairdresser headman herder joiner locksmith logger matriarch mayor-elect mla monarch nobleman
  paddler plasterer roofer seamstress stonemason trapper welder winemaker`)

/** Words of kinship, which a name follows or stands beside: `his wife, Elena`. */
export const KIN: ReadonlySet<string> = wordSet(`
  aunt boyfriend brother brother-in-law cousin dad daughter daughter-in-law ex-husband ex-wife father father-in-law fiance fiancé
  fiancee fiancée friend girlfriend granddaughter grandfather grandmother grandson husband mom mother mother-in-law mum nephew niece
  partner sibling sister sister-in-law son son-in-law stepfather stepmother stepson stepdaughter twin uncle widow wife
  colleague companion roommate half-brother half-sister ex-boyfriend ex-girlfriend teammate classmate`)

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

/** Roles that companies have as well: `rival Boeing`, `manufacturer Sukhoi`. */
export const COMPANY_ROLES: ReadonlySet<string> = wordSet(`
  broadcaster builder carrier competitor contractor customer dealer developer distributor employer exporter importer maker manufacturer
  operator outfit parent producer provider publisher retailer rival seller subsidiary supplier twin vendor model prop wing lead back
  centre comic forward record recorder`)

/** Roles that companies, teams, countries and products have as well: `champion`, `host`. */
export const ROLES_OF_THINGS: ReadonlySet<string> = wordSet(`
  ally beneficiary broadcaster builder carrier challenger champion client co-owner competitor contender contractor counterpart creator
  custodian customer dealer developer distributor employer entrant exporter heir host importer incumbent innovator insider keeper leader legend maker
  manufacturer member model newcomer operator opponent outfit owner parent participant partner performer pioneer predecessor producer
  prop provider publisher recipient retailer rival runner runner-up seller sibling sister specialist sponsor star subsidiary substitute successor
  supplier survivor trader twin vendor winner witness guide guard guest host friend fighter striker tackle wing lead forward comic back centre chair
  record recorder hitter hunter settler starter cleaner icon head chief`)
