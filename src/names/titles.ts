// Words printed before or after a name that are not part of it. Lower case, no accents, no full stops.
import { wordSet } from '../text/word-set.js'

/** Titles, honorifics, ranks and offices that may stand right before a name. */
export const TITLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  acp acting adgp adm admiral adv agent aircraftman alderman alhaja alhaji allama amb ambassador archbishop archdeacon
  assemblymember ato attorney atty auntie aunty ayatollah baron baroness barr bishop bombardier brig brigadier brother canon capt
  captain cardinal chairman chairperson chairwoman chancellor chief cik cllr cmdr col colonel commander commissioner
  commodore comr comrade congressman congresswoman constable consul coordinator corporal coun councillor councilman
  councilwoman count countess cpl crown czar dame datin datuk dci dcp deacon dean delegate deputy det detective
  dictator director docteur doctor doktor don dona dr dsi dsp duchess duke earl emir emperor empress encik eng engineer
  engr ex father former fr frau freeholder gen generaal general generale gov governor grand guardsman hadji haj
  haji hajia hajj hajji havildar hazrat herr hojatoleslam hon imam infanta insp inspector judge justice kanzler
  kanzlerin khun khunying king konig koning kyai lady leader lieut lieutenant lord lt madam madame maestro maj major
  mallam marshal master maulana maulvi mawlawi mayer mayor midshipman minister ministra ministre ministro miss
  mister mlle mme monsieur monsignor mp mr mrs ms msgr mufti mullah nurse oba ofc officer oloye ombudsman opposition
  otunba parson pastor patriarch pfc phra pm pope praesident prasident predsednik predsjednik premier pres
  president presidenta presidente prez prezident prezydent prezydenta prime primer prince princess private prof
  profesor professor prophetess puan pvt qari queen rabbi rapper rear rector reina rep representative rev reverend rey
  rifleman sapper saya sec secretary selectman sen senador senadora senateur senator senor senora sergeant sgt shaikh
  shaykh sheik sheikh sheikha sheriff shri shrimati sir sister smt spokesman spokesperson spokeswoman sr ssp staff
  subedar sultan superintendent supt swami tanaiste tengku thiru treasurer tsar tunku undersecretary ustad ustadz
  vice viscount warden whip`)

/** Words that only make part of a title: `Deputy Foreign Minister`, `Secretary of State for Health`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  affairs and army assistant associate bank cabinet central chief co defence defense democratic department deputy
  district economy education elect emeritus energy environment executive exterior federal finance first first-term for
  foreign general general-secretary health high home honorable honourable house interior internal international joint
  judicial junior justice labor labour lead legal local majority managing marine military minority national navy of
  oil on party permanent planning police prime principal prison public republican research retired right rt second
  security senate senior speaker special state supreme the then trade transport treasury u.s under us vice`)

/** Titles that are also given names when one word follows: `Earl Warren`, `Dean Heller`, `Major Owens`. */
export const TITLES_OR_NAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'dean don dona duke earl father general grand judge justice king major marshal master prince princess queen sister sr sultan',
)

/** Titles that go with a given name: Prince Charles is not a Mr. Charles. */
export const REGNAL_TITLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'emperor empress pope prince princess queen sultan',
)

/** Generational suffixes, with their plain form. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr.'],
  ['jnr', 'Jr.'],
  ['junior', 'Jr.'],
  ['sr', 'Sr.'],
  ['i', 'I'],
  ['snr', 'Sr.'],
  ['senior', 'Sr.'],
  ['ii', 'II'],
  ['iii', 'III'],
  ['iv', 'IV'],
  ['v', 'V'],
  ['vi', 'VI'],
  ['vii', 'VII'],
  ['viii', 'VIII'],
  ['ix', 'IX'],
  ['x', 'X'],
  ['xi', 'XI'],
  ['xii', 'XII'],
  ['xiii', 'XIII'],
  ['xiv', 'XIV'],
  ['xv', 'XV'],
  ['xvi', 'XVI'],
  ['2nd', 'II'],
  ['3rd', 'III'],
  ['4th', 'IV'],
])

/** Letters after a name: degrees, honours, membership. */
export const POST_NOMINALS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'ba bsc cbe cfa cpa dds esq gbe jd kbe kc llb llm ma mba mbe md mep mla mp mph mpp msc ot phd qc rn ret sc usa usaf usmc usn',
)
