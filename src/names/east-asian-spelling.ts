import { wordSet } from '../text/word-set.js'
import { EAST_ASIAN_FAMILY_NAMES, isEastAsianWord } from './east-asian-names.js'

/**
 * How a name of East Asian syllables is spelled: `pinyin` and `vietnamese` where its letters show it, so that a name has
 * one spelling; `other` for Wade-Giles, Korean, Cantonese and names that may be any of them.
 */
export type EastAsianSpelling = 'pinyin' | 'vietnamese' | 'other'

// Nguyen Van Toan; family names that Chinese or Koreans have too only beside a word of the other list.
const VIETNAMESE_FAMILY = wordSet(
  'bui dinh doan duong hoang huynh luong nguyen pham phung quach tran trinh truong vuong',
)
const SHARED_FAMILY = wordSet(
  'cao chau chu dang dao do ha ho la lam le luu ly mac mai ngo phan ta to trieu tong vo vu',
)
const VIETNAMESE_WORD =
  /^(?:thi|van|.*nh|(?:ph|tr|ngh|gi|v)[aeiouy].*|[bdhlnptx][aeiou]+c|.*(?:ieu|ye[nt]|uo[cinmt]|uong))$/

// Qiang, Xu, Zhong; Zeng, Cai; Jian; Guo.
const PINYIN = /q|x|zh|^[cz](?!h)|ian(?!g)|guo(?!n)/
// Hsu, Tsai, Tzu, Ssu; Ch'ien, Hsieh, Hsueh, Shih; Chung, Kung; Sook.
const NOT_PINYIN = /^(?:hs|t[sz]|ss)|(?:ie[hn]|ueh|ih)$|ung$|oo|ee|eo|eu|[bkptlm]$/

/** The spelling of a name with these folded words; `null` when it is not East Asian by family name and syllables. */
export function eastAsianSpelling(words: readonly string[]): EastAsianSpelling | null {
  // Van, Vinh, Dzung are Vietnamese only.
  if (words.length < 2 || !words.every((word) => isEastAsianWord(word.replace(/^(?:v|dz)/, 'd')))) return null
  const family = [words[0]!, words.at(-1)!].filter((word) => EAST_ASIAN_FAMILY_NAMES.has(word))
  if (family.length === 0) return null
  if (family.some((word) => VIETNAMESE_FAMILY.has(word))) return 'vietnamese'
  if (SHARED_FAMILY.has(words[0]!) && words.slice(1).some((word) => VIETNAMESE_WORD.test(word)))
    return 'vietnamese'
  const isPinyin = words.some((word) => PINYIN.test(word)) && !words.some((word) => NOT_PINYIN.test(word))
  return isPinyin ? 'pinyin' : 'other'
}
