import { wordSet } from '../text/word-set.js'

/** Words that make a run of capitals an organisation, a law, a prize or a thing, wherever in it they stand. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(`
  academy accord accords act administration adriatic advocates aegean aerospace affairs ag age agence agencia
  agencies agency agenzia agreement air aircraft airline airlines airmen airport airways album alliance alumni
  amendment annex antarctic app arctic arena army asa assembly assn associates association athletic athletics
  atlantic authority automotive autos avenue aviation award awards baltic bancorp band bank bankers bankshares base
  basin battalion battle bay beach bench beverage bhd bill biotech blog board boat books bookstore boulevard bowl
  breweries brewery bridge brigade brigades broadcasting brokerage bros brotherhood building bureau burger business
  cabinet cafe camp campaign canyon capital carnival carrier casino caspian castle cathedral caucus cave cemetery
  center centers centre century chamber championship championships channel chapel chapter charity charter chemical
  chemicals choir chronicle church cinema circuit circus city classic cliffs clinic club co coalition coffee
  collection college colleges command commission committee committeeship commons communications community companies
  company computer computers computing concert confederation conference conglomerate congress conservatives
  conservatory consortium constant constitution constitutional construction consulting controls convention
  cooperative corp corporation corps corridor council counties county court courthouse courts cove creek crisis
  cruises cup cyclone daesh daily day deal debate declaration defence defense deli democratic democrats department
  depository depot derby diner directorate disease district division doctrine dollar dome dream dreams drive dynamics
  dynasty edition effect electric electronics embassy encyclopedia energy engineering enterprise enterprises
  entertainment equation equity era estadio estate eve exchange exchequer executive exhibition expedition exploration
  explorer express expressway facility factory faculty fair falls federation fest festival film films final finals
  finance financial firm fleet flight food foods football force forces forecast forest formula fort forum foundation
  fountain front fund funds fusion galaxy gallery games gang garden gardens gas gazeta gazette genetics glacier globe
  gmbh government governorate grand grille group guard guardian guards guild gulf habitat hall hamas harbor harbour
  health healthcare heights herald hezbollah highway hill hills hizbullah holdings holiday hospital hospitals hostel
  hotel hotels house housing hurricane hut inc incorporated independent index industrial industries industry
  initiative inn innovation inquirer insider institute institution institutions insurance intelligence international
  investigation investment investments invitational isil isis island islands isle issue jail jihad journal junction
  kingdom kk lab labor laboratories laboratory labour labs lake lakes lane law laws league legislature liberals
  liberation library limited line lines lives llc llp logistics lottery ltd machines magazine mail mall management
  manor marathon marina marines maritime market marketing markets mart maru massacre masters matter matters media
  medical medicine mediterranean memorandum memorial mesa method metro militia militias mine mines ministry missile
  mission mobile month monument morning mosque motor motors mount mountain mountains movement museum music musical
  mutual nasdaq nation national nationals nations navy network networks news newspaper newspapers newswire newswires
  night nursery nv oblast observatory observer ocean office officials oil olympics open opera operation operations
  orchestra organisation organisations organization organizations outlet outlook oval oyj pacific palace paper papers
  parade park parks parkway parliament partners partnership party party's pass patriots peace peninsula pharma
  pharmaceutical pharmaceuticals philharmonic pictures pier pit pizza plains plan plant plateau playoff playoffs
  plaza plc point police policy polytechnic pond pool port post power prairie precinct premiership press primary
  principle prison prix prize prizes probe procedure product productions products program programme project
  properties protocol province pty pub publications publishers publishing qaeda qaida quarter quarterly racing radio
  raid rail railroad railway railways rally ranch range rangers realty recordings records reef reform regiment region
  register registry regulation religion report republic republicans reserve reservoir resolution resort resorts
  resources restaurant restaurants review revolution ridge rifle ring river road robotics rocket route rover rovers
  rugby sa scale school schools science sciences scouts sea season securities semiconductor semiconductors seminary
  senate series service servicemen services session settlement shelf shimbun shipping shipyard shop shore shores show
  shrine shuttle sierra slam society software solidarity solutions song sound sources spa space speedway sports
  springs squad square stadio stadium standard standards state states station stations steakhouse stock store stores
  stories storm story strait street streets strip studio studios summit sun supermarket supermarkets surgery survey
  swamp synagogue syndicate syndrome synod system systems tabernacle taliban talks tank task tavern team teatro
  technologies technology telecom telecommunications telegram telegraph telekom telephone telescope television temple
  terminal terrace test textiles theater theatre theorem theory times tournament tower towers toys trade trading
  trail trains transit transport transportation treasury treaty trench trial tribe tribunal tribune trophy trust
  trustees tunnel tv typhoon union unit united universe universidad universitat universite university utilities
  utility valley vault venture ventures venue village virus voivodeship volcano volume wagon walls war warehouse wars
  watch water week weekend weekly winery wing wire wireless woods workers works workshop world yacht yard year
  zeitung zone zoo`)

/** Words that begin the name of a place, a team or a party: `Mount Sinjar`, `San Diego`, `Hapoel Haifa`. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  `
  ain ayn bab banca banco banka banque bay beit borussia camp cape central cerro ciudad deir deportivo deutsche
  dinamo dynamo east eastern eintracht el empresa fianna fort ft grand great greater hapoel isla jabal jebel kafr
  kfar khan lago laguna lake las loch lokomotiv los lower maccabi mid mount mt nahr new nippon north northeast
  northern northwest playa port puerto ras rio river saint san santa sao sde sinn south southeast southern southwest
  spartak st stade ste são tel tell umm upper wadi west western`,
)

/** Words for the people, language or side of a country, region or creed. Lower case. */
const DEMONYMS = wordSet(`
  afghan afghani african albanian algerian american andorran anglican anglo angolan arab arabian arabic argentine
  argentinian armenian asian assyrian australian austrian azerbaijani azeri bahamian bahraini balinese baltic
  bangladeshi baptist barbadian bashkir basque bavarian bedouin belarusian belgian belizean bengali beninese berber
  bermudian bhutanese bolivian bosnian botswanan brazilian brit british briton bruneian buddhist bulgarian burkinabe
  burmese burundian californian cambodian cameroonian canadian caribbean catalan catholic caucasian central chadian
  chechen chilean chinese christian colombian communist comoran congolese conservative cornish corsican creole
  crimean croat croatian cuban cypriot czech dane danish democrat democratic dominican druze dutch eastern
  ecuadorean ecuadorian egyptian emirati english englishman eritrean estonian ethiopian eu eurasian european
  evangelical fijian filipino finn finnish flemish french frenchman frenchwoman gabonese galician gambian gazan
  georgian german ghanaian gibraltarian greek grenadian guatemalan guinean guyanese haitian hawaiian hebrew hellenic
  hindu hispanic honduran hungarian icelandic igbo indian indonesian ingush iranian iraqi irish irishman islamic
  islamist israeli italian ivorian jamaican japanese javanese jew jewish jordanian kashmiri kazakh kazakhstani
  kenyan khmer korean kosovan kosovar kurd kurdish kuwaiti kyrgyz labor labour lao laotian latin latina latino
  latvian lebanese lesotho liberal liberian libertarian libyan lithuanian londoner lutheran luxembourgish macedonian
  malagasy malawian malay malaysian maldivian malian maltese maori marxist mauritanian mauritian methodist mexican
  moldovan mongol mongolian montenegrin mormon moroccan mozambican muslim namibian nationalist nazi nepalese nepali
  nicaraguan nigerian nigerien nordic norse northern norwegian omani orthodox pakistani palestinian panamanian
  papuan paraguayan parisian pashtun persian peruvian pole polish portuguese presbyterian protestant punjabi qatari
  quebecois republican roma roman romanian royalist russian rwandan sahrawi salvadoran samoan saudi scandinavian
  scot scotsman scottish semitic senegalese serb serbian serbs shi'ite shia shiite sicilian sikh singaporean slav
  slavic slovak slovakian slovene slovenian socialist somali southern soviet spaniard spanish sudanese sunni
  surinamese swazi swede swedish swiss syriac syrian taiwanese tajik tajikistani tamil tanzanian tatar texan thai
  tibetan tigrayan togolese tongan tory transnistrian tunisian turk turkic turkish turkmen tuvan u.k u.s ugandan
  uighur uk ukrainian ulster uruguayan us uyghur uzbek vatican venetian venezuelan vietnamese viking welsh welshman
  western yazidi yemeni yemenite yoruba yugoslav zambian zimbabwean zionist zulu`)

/** Whether a word (lower case) is an adjective or noun of nationality, creed or party: `tajik`, `iraqis`. */
export function isDemonym(lower: string): boolean {
  if (DEMONYMS.has(lower)) return true
  return lower.endsWith('s') && lower.length > 4 && DEMONYMS.has(lower.slice(0, -1))
}

/** Days, months and feasts. Lower case. */
export const CALENDAR: ReadonlySet<string> = wordSet(`
  apr april aug august autumn christmas dec december diwali easter eid feb february fri friday fridays halloween
  hanukkah jan january jul july jun june lent mar march may mon monday mondays nov november oct october passover
  ramadan sat saturday saturdays sep sept september spring summer sunday sundays thanksgiving thu thurs thursday
  thursdays tue tues tuesday tuesdays wed wednesday wednesdays winter`)

/** Months that are also given names; beside a number they are months. */
export const MONTHS_OR_NAMES: ReadonlySet<string> = wordSet('april may june august jan')

/** Closed-class words, which never belong to a name even where a capital begins them. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a about above according across advertisement after again against ago all almost alone along already also although
  always amid amidst among amongst an and another any anyone anything are around as aside asked at away back because
  been before began behind being below beneath beside besides between beyond both but by can cannot could despite
  did do does doing done down due during each earlier editor eight either else elsewhere especially even ever every
  everybody everyone everything except few file finally first five for former formerly four from further furthermore
  given had has have having he hello hence her here hers herself him himself his how however i if image images in
  including indeed initially inside instead into is it its itself just last lastly late later latest least less like
  likewise many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never
  nevertheless next nine no nobody none nonetheless nor not note nothing now of off often ok okay on once one ones
  only onto or originally other others otherwise our ours ourselves out outside over overall own per perhaps photo
  photos picture please previously rather read really recently regarding related said same second see seven several
  shall she should similarly since six so some somebody someone something sometimes soon source sources still
  subsequently such ten than thank thanks that the their theirs them themselves then there thereafter therefore
  these they third this those though three through throughout thus to today together tomorrow tonight too toward
  towards two under unfortunately unless unlike until up updated upon us using via video was watch we well were what
  whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with
  within without would yeah yes yesterday yet you your yours yourself`)

/** Legal forms that end the name of a company. */
export const COMPANY_ENDS: ReadonlySet<string> = wordSet(
  'ag asa bhd co corp corporation gmbh inc incorporated limited llc llp ltd nv oyj plc pty sa spa',
)

/**
 * Companies whose names read like those of people whom the news does not speak of, folded. The sentence tells them from
 * people (`company-context.ts`) only where it says what companies do.
 */
export const CALLED_AFTER_PEOPLE: ReadonlySet<string> = new Set([
  'abercrombie fitch',
  'arthur andersen',
  'baker hughes',
  'baker mckenzie',
  'brooks brothers',
  'christian dior',
  'clifford chance',
  'dean witter',
  'eli lilly',
  'estee lauder',
  'foster wheeler',
  'goldman sachs',
  'harley-davidson',
  'harvey nichols',
  'j p morgan',
  'jim beam',
  'john deere',
  'johnnie walker',
  'johnson matthey',
  'jp morgan',
  'lehman brothers',
  'levi strauss',
  'lockheed martin',
  'martin marietta',
  'merrill lynch',
  'morgan stanley',
  'northrop grumman',
  'philip morris',
  'raymond james',
  'slater gordon',
])

/** Words of organisations and places that are everyday family names too: `Owen Law`, `Ada Pryce Hill`. */
export const ORGANISATION_OR_SURNAME: ReadonlySet<string> = wordSet(`
  banks battle beach bond books bridge bridges brooks camp castle church cliffs crane creek day drew falls field
  fields ford forest fort fountain france franks gardens gates glass grant green grove hall heath hill hills holiday
  home house jordan knight lake lakes lane law laws marsh masters mills moon moors park parks pond pool post power
  press price rivers rock sands shields shore stone street summers temple tower towers wall walls ward waters wells
  west winters wood woods york young`)
