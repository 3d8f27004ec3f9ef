// Canonical forms of Chinese syllables (Wade-Giles to Pinyin) and Korean ones (McCune-Reischauer, Revised
// and press spellings to one form).

/** Wade-Giles onsets before `i` or `ü`, then elsewhere, and finals, as rewriting steps on a folded syllable. */
function pinyinOf(syllable: string): string {
  let s = syllable
  if (s === 'hsi') return 'xi'
  s = s.replace(/^hs(?=[iue])/, 'x').replace(/^hs(?=[a-z])/, 's')
  s = s
    .replace(/^tz/, 'z')
    .replace(/^ts(?=[aeou])/, 'z')
    .replace(/^ss(?=u)/, 's')
  s = s.replace(/^j(?=[aeou](?!i))/, (j) => j)
  if (/^ch(?:i|ie|ien|in|ing|iu|ia|iao|iang|iung|u|ueh|uan|un)$/.test(s) && /^chi(?!h)/.test(s))
    s = s.replace(/^ch/, 'j')
  else if (/^ch/.test(s)) s = s.replace(/^ch/, 'zh')
  s = s
    .replace(/^k(?!h)/, 'g')
    .replace(/^t(?![hs])/, 'd')
    .replace(/^p(?!h)/, 'b')
  s = s
    .replace(/ung$/, 'ong')
    .replace(/ien$/, 'ian')
    .replace(/ueh$/, 'ue')
    .replace(/ieh$/, 'ie')
    .replace(/^yeh$/, 'ye')
    .replace(/ih$/, 'i')
  s = s
    .replace(/^([gkh])uo$/, '$1uo')
    .replace(/^([dtnlszr])o$/, '$1uo')
    .replace(/^([zc]h)o$/, '$1uo')
    .replace(/^ho$/, 'he')
    .replace(/^([gk])o$/, '$1e')
  s = s
    .replace(/^yu$/, 'you')
    .replace(/uei$/, 'ui')
    .replace(/^([gk])uei$/, '$1ui')
  return s
}

const KOREAN_FAMILY: ReadonlyMap<string, string> = new Map([
  ['lee', 'i'],
  ['yi', 'i'],
  ['ri', 'i'],
  ['rhee', 'i'],
  ['li', 'i'],
  ['i', 'i'],
  ['yee', 'i'],
  ['park', 'bak'],
  ['pak', 'bak'],
  ['bak', 'bak'],
  ['paik', 'baek'],
  ['kim', 'gim'],
  ['gim', 'gim'],
  ['choi', 'choe'],
  ['choy', 'choe'],
  ['roh', 'no'],
  ['noh', 'no'],
  ['ryu', 'yu'],
  ['yoo', 'yu'],
  ['lyu', 'yu'],
  ['ryang', 'yang'],
  ['ryom', 'yom'],
  ['rim', 'im'],
  ['lim', 'im'],
  ['yim', 'im'],
  ['woo', 'u'],
  ['oh', 'o'],
])

function koreanOf(syllable: string): string {
  const family = KOREAN_FAMILY.get(syllable)
  if (family) return family
  return syllable
    .replace(/^(?:kk|k)/, 'g')
    .replace(/^ch(?!h)/, 'j')
    .replace(/^(?:tt|t)(?![hs])/, 'd')
    .replace(/^(?:pp|p)(?!h)/, 'b')
    .replace(/^sh/, 's')
    .replace(/^ry/, 'y')
    .replace(/eo/, 'o')
    .replace(/eu/, 'u')
    .replace(/oo/, 'u')
    .replace(/ou/, 'o')
    .replace(/ee/, 'i')
    .replace(/^yu(?=.)/, 'yo')
    .replace(/(?<=[jcgsdhm]h?|my)u(?=n|ng|l|k)/, 'o')
    .replace(/y[eu]o?/, 'yo')
    .replace(/^wo/, 'wo')
    .replace(/ui$/, 'i')
    .replace(/h$/, '')
}

/** The canonical forms a syllable may have, as a Chinese and as a Korean one. */
export function syllableKeys(folded: string): readonly string[] {
  return [`zh:${folded}`, `zh:${pinyinOf(folded)}`, `ko:${koreanOf(folded)}`]
}
