// Canonical forms of Chinese syllables (Wade-Giles to Pinyin) and Korean ones (McCune-Reischauer, Revised
// and press spellings to one form).

type Steps = readonly (readonly [RegExp, string])[]

// Wade-Giles is printed without its apostrophes: ch may be zh or ch, j or q.
const UNASPIRATED: Steps = [
  [/^tz|^ts(?=[aeou])/, 'z'], // Tse: Ze
  [/^ch(?=i(?!h)|u(?:$|eh|an$|n$))/, 'j'], // Chin, Chiang: Jin, Jiang
  [/^ch/, 'zh'], // Chou: Zhou
  [/^k(?!h)/, 'g'], // Kuo: Guo
  [/^t(?![hsz])/, 'd'], // Teng: Deng
  [/^p(?!h)/, 'b'], // Piao: Biao
]
const ASPIRATED: Steps = [
  [/^tz|^ts(?=[aeou])/, 'c'], // Tsao: Cao
  [/^ch(?=i(?!h)|u(?:$|eh|an$|n$))/, 'q'], // Ching, Chun: Qing, Qun
]
const RETROFLEX: Steps = [
  [/^ch(?=u(?:$|an$|n$))/, 'zh'], // Chu: Zhu
]
const REST: Steps = [
  [/^hs(?=[iu])/, 'x'], // Hsi, Hsueh: Xi, Xue
  [/^(ss?|[zc])[zu]u?$/, '$1i'], // Ssu, Tzu: Si, Zi
  [/^ssi$/, 'si'],
  [/^j(?=e|u|ih|ang|ao)/, 'r'], // Jung, Jen: Rong, Ren
  [/ung$/, 'ong'],
  [/ien$/, 'ian'],
  [/ueh$/, 'ue'],
  [/ieh$/, 'ie'],
  [/^yeh$/, 'ye'],
  [/ih$/, 'i'],
  [/^hoh?$/, 'he'],
  [/^goh?$/, 'ge'],
  [/(?<=^(?:[dtnlzscr]|zh|ch|sh))o$/, 'uo'], // To: Duo
  [/^yu$/, 'you'],
  [/^([ln])yu/, '$1u'], // Lyu: Lü
  [/uei$/, 'ui'],
]

const rewrite = (syllable: string, steps: Steps): string =>
  steps.reduce((form, [from, to]) => form.replace(from, to), syllable)

// Korean family names have spellings of their own.
const KOREAN_FAMILY = new Map(
  `i lee yi ri rhee li yee|bak park pak|baek paik paek|gim kim|choe choi choy|no roh noh|yu ryu yoo lyu|yang ryang|yom ryom
  |im rim lim yim|u woo|o oh|seo suh|jo cho|jong chung|gang kang|an ahn`
    .split('|')
    .flatMap((line) =>
      line
        .trim()
        .split(' ')
        .map((name, _, names) => [name, names[0]!] as const),
    ),
)

const KOREAN: Steps = [
  [/^(k|t|p|ch)h/, '$1'], // Thaek: Taek
  [/^[rl](?!y)/, 'n'], // Rok: Nok
  [/^(?:kk|k)/, 'g'],
  [/^ch(?!h)/, 'j'],
  [/^(?:tt|t)(?![hs])/, 'd'],
  [/^(?:pp|p)(?!h)/, 'b'],
  [/^sh/, 's'],
  [/eo/, 'o'],
  [/eu/, 'u'],
  [/oo/, 'u'],
  [/^wu(?=.)/, 'u'], // Wook: Uk
  [/uh$/, 'o'], // Suh: So, as Seo
  [/ou/, 'o'],
  [/ee/, 'i'],
  [/^yu(?=.)/, 'yo'],
  [/(?<=[jcgsdhm]h?|my)u(?=n|l|k)/, 'o'], // Chul: Chol; Sung: Song
  [/y[eu]o?/, 'yo'],
  [/ui$/, 'i'],
  [/h$/, ''],
]

function koreanOf(syllable: string): string {
  return KOREAN_FAMILY.get(syllable) ?? rewrite(syllable, KOREAN)
}

/** The canonical forms a name of these syllables may have, as a Chinese and as a Korean one. */
export function syllableKeys(syllables: readonly string[]): readonly string[] {
  const join = (form: (syllable: string) => string) => syllables.map(form).join('')
  const chinese = [UNASPIRATED, ASPIRATED, RETROFLEX].map((onset) =>
    join((syllable) => rewrite(rewrite(syllable, onset), REST)),
  )
  const keys = [syllables.join(''), ...chinese].map((key) => `zh:${key}`)
  return [...new Set([...keys, `ko:${join(koreanOf)}`])]
}
