/** The ending of a Slavic or Turkic patronymic. */
export const PATRONYMIC: RegExp =
  /(?:[oeyi]vi(?:c|ch|cs|ci|tch|tsch|z)|[aeo]vy?ch|[ie]vych|avich|ovych|il?ich|ov(?:na|ny)|ev(?:na|ny)|i[vy]na|auna|a[uw]na|yvna|ichna|uly|uulu|ogly|kyzy|qyzy|gizi)$/

/** True for `Viktorovich`, `Petrivna`, `Mikalaeuna`, `Vladimirovici`. */
export function isPatronymic(folded: string): boolean {
  return folded.length > 5 && PATRONYMIC.test(folded)
}
