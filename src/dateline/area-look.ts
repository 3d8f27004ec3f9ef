/** Whether it is worded as a district, island or county is: `Maui`, `South Kivu`, `Lanao del Norte`. */
export function isAreaLike(text: string): boolean {
  return AREA.test(text)
}

/** Whether it names itself a part of a country: `South Kivu`, `Kurdistan Region`, `Surigao del Norte`. */
export function isPartOfCountry(text: string): boolean {
  return PART.test(text)
}

/** Whether it is what newsrooms print where a place would stand: `Staff Writer`, `OPINION`. */
export function isLabel(text: string): boolean {
  return LABEL.test(text)
}

const AREA =
  /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’.]+(?:[\s-](?:de|del|della|di|do|el|of|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’.]*)){0,3}$/

const PART =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|inner|outer) [A-ZÀ-ÞĀ-ɏḀ-ỿ]|province of |region of |county )|\s(?:area|autonomous region|canton|county|norte|sur|department|district|division|governorate|island|islands|isle|islet|oblast|occidental|oriental|parish|peninsula|prefecture|province|region|state|territory|valley)$/i

// Words of newsrooms that stand where a place would.
const LABEL =
  /(?:^|\W)(?:abstract|advisory|alert|analysis|breaking|briefs?|bulletin|business|calendar|chapter|column|comment(?:ary)?|contact|correction|correspondent|day|dear|description|diary|editor(?:ial)?|editor['’]s|essay|events?|example|exclusive|explainer|factbox|feature|fixtures|flash|football|graphic|health|interview|lead|letter|live|marathon|news|note|notice|obituary|opinion|part|photos?|poll|preview|profile|quiz|release|reporters?|reports?|results|review|roundup|rpt|sale|soccer|source|special|sports?|stor(?:y|ies)|summary|survey|technology|text|timeline|today|transcript|travel|update[ds]?|urgent|v|vs|video|warning|watch|weather|week|wrapup|writer)(?:\W|$)/i
