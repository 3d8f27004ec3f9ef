import { wordSet } from '../text/word-set.js'

// Chinese, Korean and Vietnamese names: which words are family names and which syllables make given names.

/** Family names that stand first in East Asian order, in their usual romanizations. */
export const EAST_ASIAN_FAMILY_NAMES: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  ahn an bae baek bai ban bang bao bian bo bui byun cai cao cha chae chan chang chao che chen cheng cheong cheung chi
  chiang chien chin ching cho choe choi chou chow chu chua chui chun chung chong cui dai dang dao deng ding dinh do doan
  dong dou du duan duong eom fan fang fei feng fong fu fung gao ge geng gong gu guan guo gwon ha hai han hao he heo
  ho hoang hon hong hou hsi hsia hsiao hsieh hsu hu hua huang hui hung huo huynh hwang im in jang jeon jeong jhang ji
  jia jian jiang jiao jin jing jo joo joon ju jun jung kan kang ke kim ko kong koo kou ku kuan kuang kuk kung kuo kwak
  kwok kwon lai lam lan lang lao lau law le lee lei leong leung li lian liang liao lien lim lin ling liu lo long lou
  lu luo luong lung luo ly ma mac mai man mao mei meng mi miao min ming mo mok moon mou mu mun na nam ngo nguyen ni nie
  ning niu no noh o oh ong ou ouyang pae paek pai pak pan pang park pei peng pham phan phung pi pu qi qian qiang qiao
  qin qiu qu quach quan ra rao ren rhee ri rim ro roh rong ruan ryang ryom ryu seo seok seong shan shao she shen sheng shi
  shin shih shu shum si sima sin siu so soh sohn son song soong su suh sui sun sung szeto ta tai tam tan tang tao teng
  teo tian tien to tong tran trieu trinh truong tsai tsang tse tseng tso tsou tsui tu tung u um vo vu vuong wan wang
  wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yee yeh yen yeo yeung yi yim yin
  ying yip yong yoo yoon yu yuan yue yuen yun yung zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo
  zong zou`)

const ONSET =
  '(?:b|c|ch|chh|d|f|g|h|hs|hw|j|jh|k|kh|kk|kw|gw|l|m|n|ng|p|ph|pp|py|q|r|ry|s|sh|ss|t|tr|th|ts|tt|tz|w|x|y|z|zh|my|ky|gy|hy|by|ny|kw)?'
const NUCLEUS =
  '(?:a|ae|ai|ao|aw|ay|e|ea|ee|ei|eo|eou|eu|eui|ew|ey|i|ia|iao|ie|ieu|iew|iu|o|oe|oai|oi|oo|ou|oa|u|ua|uai|ue|ui|uo|uoi|uy|uye|uu|y|ye|yeo|ya|yo|yu|we|wo|wa|wi)'
const CODA = '(?:b|c|ch|k|l|m|n|ng|nh|p|r|t|h)?'

/** True for a word that can be one Chinese, Korean or Vietnamese syllable: `Jong`, `Kuo`, `Hsueh`. */
export function isEastAsianSyllable(folded: string): boolean {
  SYLLABLE ??= new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`)
  return folded === 'park' || (folded.length <= 7 && hasCoda(folded) && SYLLABLE.test(folded))
}

/** True for a word of one to three such syllables: `Jinping`, `Guofeng`. */
export function isEastAsianWord(folded: string): boolean {
  SYLLABLES ??= new RegExp(`^(?:${ONSET}${NUCLEUS}${CODA}){1,3}$`)
  return folded === 'park' || (folded.length <= 14 && hasCoda(folded) && SYLLABLES.test(folded))
}

/** Whether the last letter can end a syllable: a look that spares most words the pattern. */
const hasCoda = (folded: string): boolean => LAST_LETTERS.includes(folded.charAt(folded.length - 1))
const LAST_LETTERS = 'aeiouywbcghklmnprt'

let SYLLABLE: RegExp | undefined
let SYLLABLES: RegExp | undefined
