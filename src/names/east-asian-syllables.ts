// Canonical forms of Chinese syllables (Wade-Giles to Pinyin) and Korean ones (McCune-Reischauer, Revised
// and press spellings to one form).

const WADE_GILES: readonly (readonly [RegExp, string])[] = [
  [/^hs(?=[iu])/, 'x'], // Hsi, Hsueh: Xi, Xue
  [/^ss?zu$|^ssu$/, 'si'],
  [/^tz(?=u$)/, 'z'],
  [/^tz|^ts(?=[aeou])/, 'z'], // Tse: Ze
  [/^j(?=e|u|ih|ang|ao)/, 'r'], // Jung, Jen: Rong, Ren
  [/^ch(?=i(?!h)|u(?:$|eh|an$|n$))/, 'j'], // Chin, Chiang, Chu: Jin, Jiang, Ju or Zhu
  [/^ch/, 'zh'], // Chou: Zhou
  [/^k(?!h)/, 'g'], // Kuo: Guo
  [/^t(?![hsz])/, 'd'], // Teng: Deng
  [/^p(?!h)/, 'b'], // Peng: Beng
  [/ung$/, 'ong'],
  [/ien$/, 'ian'],
  [/ueh$/, 'ue'],
  [/ieh$/, 'ie'],
  [/^yeh$/, 'ye'],
  [/ih$/, 'i'],
  [/^(?:ho|hoh)$/, 'he'],
  [/^(?:go|goh)$/, 'ge'],
  [/(?<=^(?:[dtnlzscr]|zh|ch|sh))o$/, 'uo'], // To: Duo
  [/^yu$/, 'you'],
  [/uei$/, 'ui'],
]

/** The Pinyin of a Wade-Giles syllable printed without its apostrophes. */
function pinyinOf(syllable: string): string {
  return WADE_GILES.reduce((form, [from, to]) => form.replace(from, to), syllable)
}

/** Wade-Giles chu without its dots is also Zhu, chuan Zhuan, chun Zhun. */
const retroflexOf = (syllable: string): string =>
  /^chu(?:an|n)?$/.test(syllable) ? `z${syllable.slice(1)}` : pinyinOf(syllable)

// Korean family names have spellings of their own.
const KOREAN_FAMILY = new Map(
  `i lee yi ri rhee li yee|bak park pak|baek paik paek|gim kim|choe choi choy|no roh noh|yu ryu yoo lyu|yang ryang|yom ryom
  |im rim lim yim|u woo|o oh|jo cho|jong chung|gang kang|an ahn`
    .split('|')
    .flatMap((line) =>
      line
        .trim()
        .split(' ')
        .map((name, _, names) => [name, names[0]!] as const),
    ),
)

const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/^(?:kk|k)/, 'g'],
  [/^ch(?!h)/, 'j'],
  [/^(?:tt|t)(?![hs])/, 'd'],
  [/^(?:pp|p)(?!h)/, 'b'],
  [/^sh/, 's'],
  [/eo/, 'o'],
  [/eu/, 'u'],
  [/oo/, 'u'],
  [/ou/, 'o'],
  [/ee/, 'i'],
  [/^yu(?=.)/, 'yo'],
  [/(?<=[jcgsdhm]h?|my)u(?=n|l|k)/, 'o'], // Chul: Chol; Sung: Song
  [/y[eu]o?/, 'yo'],
  [/ui$/, 'i'],
  [/h$/, ''],
]

function koreanOf(syllable: string): string {
  return KOREAN_FAMILY.get(syllable) ?? KOREAN.reduce((form, [from, to]) => form.replace(from, to), syllable)
}

/** The canonical forms a name of these syllables may have, as a Chinese and as a Korean one. */
export function syllableKeys(syllables: readonly string[]): readonly string[] {
  const join = (form: (syllable: string) => string) => syllables.map(form).join('')
  const keys = [
    `zh:${syllables.join('')}`,
    `zh:${join(pinyinOf)}`,
    `zh:${join(retroflexOf)}`,
    `ko:${join(koreanOf)}`,
  ]
  return [...new Set(keys)]
}
