import { wordSet } from '../text/word-set.js'

// Small words inside a name that belong to the word after them. Lower case, no accents.

/** Words of nobility and descent in European family names: `van der Berg`, `de la Cruz`, `dos Santos`. */
export const NOBILIARY: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  af av d da dal dela delos dalla das de degli dei del della delle delli dello den der des di do dos du e het la las le
  les li lo los mac mc op san st sta sto saint santa t te ten ter thor und van vande vanden vander vom von y zu zum
  zur`)

/** Arabic articles, the last letter assimilated or not: `al-Maliki`, `el-Sisi`, `ash-Sharif`, `ur-Rehman`. */
export const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'ad al an ar as ash at ath az ed el en er es esh et ez il ol oul ud ul un ur us ut uz',
)

/** "Son of", "daughter of": `bin Salman`, `ben Ali`, `ould Abdel Aziz`. */
export const FILIATION: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'ap arap bar bat ben bent bin bint binte binti binte ibn ibnu ould oulad wuld wld oglu ogly uulu kyzy qizi',
)

/** Heads that make one name with the word after them: `Abu Turab`, `Abd al-Karim`, `Umm Kulthum`. */
export const COMPOUND_HEADS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'abd abdal abdel abdol abdoul abdul abdur abdus abi abo abou abu bou oum um umm',
)
