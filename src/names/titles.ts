// Words printed before or after a name that are not part of it. Lower case, no accents, no full stops.
import { wordSet } from '../text/word-set.js'

/** Titles, honorifics, ranks and offices that may stand right before a name. */
export const TITLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  alhaja alhaji hajia otunba oba oloye tengku tunku datuk datin shri shrimati smt thiru engr atty canon saya khun khunying ato
  acp acting adgp admiral adm adv agent alderman ambassador amb archbishop attorney ayatollah baron baroness barr bishop
  brig brigadier brother captain capt cardinal chairman chairperson chairwoman chancellor chief cllr cmdr col
  colonel commander commissioner comrade congressman congresswoman comr constable consul coordinator coun councillor
  councilman councilwoman count countess cpl corporal crown dame dci dcp deacon dean delegate deputy detective det
  dictator director doctor don dona dr dsi dsp duchess duke earl emir emperor empress engineer eng ex father fr former frau
  gen general gov governor grand hadji haj haji hajj hajji hazrat herr hojatoleslam hon imam insp inspector
  judge justice king lady leader lieut lieutenant lord lt m madam madame maestro maj major marshal master
  mayor mayer mullah maulana maulvi mawlawi mlle mme minister miss mister monsieur mp mr mrs ms msgr monsignor mufti
  nurse officer ofc ombudsman opposition parson pastor patriarch pfc pm pope premier pres president prez
  prime prince princess prof professor pvt private queen rabbi rapper rear rector rep representative rev reverend sayed
  sayyed sayyid secretary sec sen senator senor senora sergeant seyed seyyed sgt shah shaikh sharif
  shaykh sheik sheikh sheriff sheikha sir sister spokesman spokeswoman spokesperson sr staff sultan sultan
  ssp superintendent supt syed swami tsar czar treasurer undersecretary ustad vice viscount warden
  praesident prasident president presidente presidenta predsjednik predsednik prezident prezydent prezydenta
  kanzler kanzlerin minister ministre ministro ministra senador senadora senateur docteur doktor profesor
  primer premier generale generaal koning konig reina rey`)

/** Words that only make part of a title: `Deputy Foreign Minister`, `Secretary of State for Health`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  affairs and army assistant associate bank central chief co cabinet defence defense democratic department deputy district economy
  education elect emeritus energy environment executive exterior federal finance first first-term foreign for
  general health high home house interior internal international joint judicial junior justice labor labour
  lead legal local managing marine majority military minority national navy of oil on party permanent
  planning police prime principal prison public republican research retired right rt honourable honorable second
  security senate senior speaker special state supreme the then trade transport treasury u.s us under vice
  general-secretary`)

/** Titles that are also given names when one word follows: `Earl Warren`, `Dean Heller`, `Major Owens`. */
export const TITLES_OR_NAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'dean don dona duke earl father general grand judge justice king m major marshal master prince princess queen shah sharif sister sr sultan',
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
  'ba bsc cbe cfa cpa dds esq gbe jd kbe kc llb llm ma mba mbe md mep mla mp mph mpp msc ot phd qc rn ret usa usaf usmc usn',
)
