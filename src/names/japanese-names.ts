import { wordSet } from '../text/word-set.js'

// How most family names of Japan end, and common ones that end otherwise: our own lists, long vowels written short.
const ENDINGS =
  /(?:bayashi|guchi|hara|hashi|hata|hira|jima|[kg]awa|kita|matsu|mizu|moto|mori|mura|naka|nishi|oka|[sz]aki|[sz]awa|shima|shita|tani|uchi|wara|yama|zuka|zumi)$/
const FAMILIES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  ando aoki arai asada chiba endo fujii fujita fukuda goto hamada harada hasegawa hayashi higuchi hino hirai hirano hirata
  hirose homma honda hori horie hoshino igarashi iida ikeda imai inada inoue ishida ishii ito iwai kai kaneko kasai kato kawada kawai kida kikuchi
  kimura kishi kishida koga koike kondo kono kubo kubota kudo kuroda maeda makino masuda matsuda matsui matsuo matsura mihara minami miura miyake
  miyata mori morita mukai murata muto nagai nagano nagata naito nakai nakano nakata narita nishida nitta nomura noto oba oda ogata ogura okabe
  okada okano okubo okuda onishi ono onodera ota otake oyama saeki saito sakai sakata sakurai sasaki sato sawada seki shibata shibuya shimada
  shimizu shinoda shoji sonoda suda sudo suga sugita suzuki tachibana tada takada takagi takano takeda tamura terada tokuda tominaga tomita
  toyoda tsuda tsuji ueda ueno umeda watabe watanabe yabe yagi yamada yano yasuda yokota yoneda yoshida yoshino yuasa`)

const MORAE =
  /^(?:(?:[kgnhbpmr]y|sh|ch|j|y)[auo]|(?:sh|ch|j)[ie]|tsu|fu|w[ao]|[kgsztdnhbpmr]?[aiueo]|n(?![aiueoy])|k(?=k)|s(?=s)|p(?=p)|t(?=t|ch))+$/

/** Whether a word (folded) is a family name of Japan: `ogawa`, `ohno`, `saitou`. */
export function isJapaneseFamily(folded: string): boolean {
  const name = withShortVowels(folded)
  return FAMILIES.has(name) || (name.length > 4 && MORAE.test(name) && ENDINGS.test(name))
}

/** Whether a word (folded) can be a Japanese given name by its syllables: `masahiro`, `kosuke`, `jun`. */
export function isJapaneseWord(folded: string): boolean {
  // Ameena, Salaam: long vowels that Japanese names are not printed with
  return !/aa|ee/.test(folded) && MORAE.test(withShortVowels(folded))
}

/** The one key of all ways to spell a Japanese word: `Yuuta`, `Yuta`; `Ohtani`, `Otani`; `Shinji`, `Sinzi`. */
export function japaneseKey(folded: string): string {
  return withShortVowels(folded)
    .replace(/sh(?=[aueo])/g, 'sy')
    .replace(/ch(?=[aueo])/g, 'ty')
    .replace(/j(?=[aueo])/g, 'zy')
    .replaceAll('sh', 's')
    .replaceAll('ch', 't')
    .replaceAll('ts', 't')
    .replaceAll('j', 'z')
    .replaceAll('fu', 'hu')
    .replace(/m(?=[bpm])/g, 'n')
}

const withShortVowels = (folded: string): string =>
  folded
    .replace(/oh(?![aiueoy])|ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/([aei])\1/g, '$1')
