import { wordSet } from '../text/word-set.js'

/** Words that make a run of capitals an organisation, a law, a prize or a thing, wherever in it they stand. Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(`
  academy aerospace accord accords act administration advocates affairs agency agencies agreement air aircraft airline airlines airport airways alliance
  alumni amendment aviation annex app army arena assembly assn association associates athletics authority automotive autos award awards
  bancorp band bank bankers bankshares base basin battalion bench beverage bill biotech blog board boat bookstore books
  boulevard breweries brewery brigade broadcasting brokerage bros brotherhood building bureau business cabinet cafe camp campaign
  capital carnival carrier casino castle cathedral cemetery center centers centre chamber championship championships channel chapel
  chapter charity charter chemical chemicals choir chronicle church cinema circuit circus city clinic club co coalition collection
  college colleges command commission committee commons communications community companies company computing computer computers
  concert confederation conference conglomerate congress conservatory consortium constitution constitutional construction consulting
  convention cooperative corp corporation corps corridor council counties county court courthouse courts crisis cruises cup daily debate
  declaration deal defence defense department depot depository derby directorate district division doctrine dollar dome dynasty electric
  electronics embassy energy engineering enterprise enterprises entertainment equity estate exchange executive exhibition expedition
  exploration explorer express expressway facility factory faculty fair federation festival fest film films finance financial firm fleet flight
  food foods football force forces forest fort forum foundation fountain fund funds fusion galaxy gallery games gang garden gardens gas gazette
  globe government grille group guard guards guardian guild habitat hall harbor harbour health healthcare herald highway holdings holiday
  hospital hospitals hostel hotel hotels house housing hurricane inc incorporated independent index industrial industries industry
  initiative inn innovation inquirer insider institute institution institutions insurance intelligence international investigation investment
  investments invitational island islands jail journal junction kingdom lab labor laboratories laboratory labour labs lake
  law laws league logistics legislature liberation library limited line lines llc llp lottery ltd machines magazine mail mall management manor
  marathon marina maritime marines market marketing markets mart massacre media medical medicine memorial memorandum metro ministry
  mission mobile monument mosque motors motor mountain mountains movement museum music musical mutual nasdaq nation national nationals
  nations navy network networks news newspaper newspapers nursery observatory observer ocean office officials oil olympics open opera
  operation operations orchestra organisation organization organisations organizations outlook outlet oval palace paper papers parade park parks parliament
  parkway partners partnership party pass peace peninsula pharma pharmaceutical pharmaceuticals philharmonic pictures pier pit pizza plan
  plant plaza plc police policy polytechnic pool port post power precinct premiership press primary prison prize prizes procedure
  product productions products program programme project properties protocol province publications publishers publishing
  quarterly quarter racing radio raid railroad rail railway railways rally ranch range rangers realty records recordings reef reform regiment
  region register registry regulation religion report republic reserve reservoir resolution resort resorts resources restaurant
  restaurants review revolution ring river road rover rovers route rugby school schools science sciences scouts sea season seminary
  senate series service services session settlement shelf shipping shipyard shop show shrine shuttle sierra society software
  solidarity solutions sound sources space speedway sports springs squad square stadium standard standards state states station stations
  steakhouse stock stores store storm strait street streets strip studio studios summit sun supermarket supermarkets surgery survey syndicate
  robotics textiles synod synagogue system systems tabernacle talks task team technologies technology telecom telecommunications telegraph telegram telephone television temple terminal
  terrace test theater theatre theory times tower towers tournament toys trade trading trail trains transit transport transportation treasury
  treaty trial tribe tribunal tribune trophy trust trustees tunnel tv union unit united universe university utilities utility valley vault
  venture ventures venue village volcano wagon walls war warehouse wars watch water weekly wing winery wire wireless workers
  works workshop world yard yacht zone zoo republicans democrats democratic conservatives liberals patriots forecast gmbh ag nv sa spa oyj asa bhd pty kk
  battle bridge avenue lane drive boulevard beach bay canyon cave cliffs creek cove falls glacier gulf heights hill hills isle lakes mesa mount
  plains plateau point pond prairie ridge shore shores summit swamp trench woods mine mines hut pub tavern diner deli burger coffee
  cyclone typhoon dynamics controls semiconductor semiconductors genetics securities governorate oblast voivodeship exchequer telekom
  zeitung gazeta shimbun athletic encyclopedia estadio stadio teatro universidad universite universitat maru
  theorem syndrome disease virus effect constant method scale equation formula principle index telescope probe rocket missile tank rifle
  dream dreams story stories song album day week month year night eve morning weekend century age era issue edition volume
  committeeship caucus party's brigades militia militias front jihad hamas hezbollah hizbullah taliban daesh qaeda qaida isis isil
  atlantic pacific mediterranean caspian arctic antarctic baltic adriatic aegean airmen servicemen lives matter matters games cup bowl masters classic grand prix slam final finals playoffs playoff`)

/** Words that begin the name of a place, a team or a party: `Mount Sinjar`, `San Diego`, `Hapoel Haifa`. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  `bay camp cape east eastern fort ft lake las loch los mount mt new north northern northeast northwest port puerto rio river
  saint san santa sao são south southern southeast southwest st ste west western central upper lower great greater el mid grand bab
  ayn ain wadi jabal jebel tel tell deir umm nahr banca banco banka banque borussia deportivo deutsche dinamo dynamo eintracht empresa fianna hapoel lokomotiv maccabi
  nippon sinn spartak stade lago laguna cerro isla playa ciudad ras khan beit kfar kafr sde`,
)

/** Words for the people, language or side of a country, region or creed. Lower case. */
const DEMONYMS = wordSet(`
  afghan afghani african albanian algerian american andorran angolan arab arabic arabian argentine argentinian armenian asian
  assyrian australian austrian azerbaijani azeri bahamian bahraini balinese baltic bangladeshi barbadian bashkir basque bavarian bedouin belarusian belgian
  belizean bengali beninese berber bermudian bhutanese bolivian bosnian botswanan brazilian briton british brit bruneian bulgarian burkinabe burmese
  burundian californian cambodian cameroonian canadian caribbean catalan caucasian chadian chechen chilean chinese christian
  catholic colombian comoran congolese cornish corsican creole crimean croat croatian cuban cypriot czech danish dane dominican druze dutch ecuadorean
  ecuadorian egyptian emirati english englishman eritrean estonian ethiopian eurasian european fijian filipino finnish finn flemish french
  frenchman frenchwoman gabonese galician gambian gazan georgian german ghanaian gibraltarian greek grenadian guatemalan guinean guyanese haitian hawaiian hebrew hellenic hindu hispanic
  honduran hungarian icelandic igbo indian indonesian ingush iranian iraqi irish irishman islamic islamist israeli italian ivorian jamaican japanese
  javanese jewish jew jordanian kashmiri kazakh kazakhstani kenyan khmer korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin latino latina latvian
  lebanese lesotho liberian libyan lithuanian londoner luxembourgish macedonian malagasy malawian malay malaysian maldivian malian
  maltese maori marxist mauritanian mauritian mexican moldovan mongol mongolian montenegrin moroccan mozambican muslim namibian nepalese nepali
  nicaraguan nigerian nigerien nordic norse norwegian omani orthodox pakistani palestinian panamanian papuan paraguayan parisian pashtun persian peruvian
  polish pole portuguese presbyterian protestant punjabi qatari quebecois roma roman romanian russian rwandan sahrawi salvadoran samoan saudi scandinavian scot scotsman
  scottish semitic senegalese serb serbian serbs shia shiite shi'ite sicilian sikh singaporean slav slavic slovak slovakian slovene
  slovenian somali spaniard spanish sudanese sunni surinamese swazi swede swedish swiss syrian syriac taiwanese tajik tajikistani tamil tanzanian tatar texan thai
  tibetan tigrayan togolese tongan transnistrian tunisian turk turkic turkish turkmen tuvan ugandan uighur ukrainian ulster uruguayan uyghur uzbek vatican venetian venezuelan
  vietnamese viking welsh welshman yazidi yemeni yemenite yoruba yugoslav zambian zimbabwean zionist zulu eu uk us u.s u.k
  republican democrat democratic labour tory conservative liberal socialist communist labor libertarian nationalist royalist
  anglican baptist methodist mormon lutheran evangelical buddhist anglo soviet nazi western eastern northern southern central`)

/** Whether a word (lower case) is an adjective or noun of nationality, creed or party: `tajik`, `iraqis`. */
export function isDemonym(lower: string): boolean {
  if (DEMONYMS.has(lower)) return true
  return lower.endsWith('s') && lower.length > 4 && DEMONYMS.has(lower.slice(0, -1))
}

/** Days, months and feasts. Lower case. */
export const CALENDAR: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan
  thanksgiving halloween passover hanukkah diwali eid lent spring summer autumn winter mon tue tues wed thu thurs fri sat`)

/** Months that are also given names; beside a number they are months. */
export const MONTHS_OR_NAMES: ReadonlySet<string> = wordSet('april may june august jan')

/** Closed-class words, which never belong to a name even where a capital begins them. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a about above according across after again against ago all almost alone along already also although always amid amidst among amongst an and another any anyone
  anything are around as asked at aside away back because been before began behind being below beneath beside besides between
  beyond both but by can cannot could despite did do does doing done down due during each earlier either else elsewhere especially even ever every everybody
  everyone everything except few finally first for former formerly four five six seven eight nine ten from further furthermore given had has have having he
  hello hence her here hers herself him himself his how however i if in including indeed initially inside instead into is it its itself just last lastly late later
  latest least less like likewise many may maybe me meanwhile might mine more moreover most much must my myself near nearly
  neither never nevertheless next no nobody none nonetheless nor not nothing now of off often ok okay on once one ones only onto or
  originally other others otherwise our ours ourselves out outside over overall own per perhaps please previously rather really recently regarding
  said same second several shall she should similarly since so some somebody someone something sometimes soon still subsequently such than
  thank thanks that the their theirs them themselves then there thereafter therefore these they third this those though three through throughout
  thus to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us using via was we well were what whatever when whenever
  where whereas wherever whether which while who whoever whole whom whose why will with within without would yeah yes yesterday yet you your
  yours yourself image images photo photos picture video file via editor note updated source sources read more watch see also related advertisement`)

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
  banks battle beach bond books bridge bridges brooks camp castle church cliffs crane creek day drew falls field fields
  ford forest fort fountain france franks gardens gates glass grant green grove hall heath hill hills holiday home house jordan knight lake lakes
  lane law laws marsh masters mills moon moors park parks pond pool post power press price rivers
  sands shields shore stone street summers temple tower towers wall walls ward waters wells west winters wood woods york young rock`)
