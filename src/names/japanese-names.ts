/** The commonest family names of Japan (our own list, from what newspapers print), long vowels written short. */
const FAMILIES: ReadonlySet<string> = new Set(
  /* @__PURE__ */ `abe adachi aihara aikawa akiyama amano ando aoki aoyama arai araki asada asano ato baba chiba doi ebihara eguchi endo fuji fujii fujikawa
  fujimori fujimoto fujimura fujisaki fujita fujiwara fukuda fukui fukuhara fukumoto fukushima furukawa furuta goto hamada hara harada haraguchi
  hasegawa hashimoto hata hatoyama hattori hayakawa hayashi higashi higuchi hino hirai hirano hirata hirose homma honda hori horie horiguchi
  horiuchi hoshino hosokawa ichikawa igarashi iida ikeda imai imamura inada inagaki ino inoue ishibashi ishida ishiguro ishihara ishii ishikawa
  ishimoto ishizuka ito iwai iwamoto iwasaki iwata izumi kagawa kai kaneko kano kanno kasai kataoka katayama kato kawabata kawada kawaguchi kawai
  kawakami kawamoto kawamura kawano kawasaki kawashima kida kikuchi kimoto kimura kinoshita kishi kishida kishimoto kitagawa kitamura kitano
  kobayashi koga koike koizumi kojima komatsu komori komura kondo konno kono koyama kubo kubota kudo kumagai kurata kuroda kurokawa kurosawa kuwahara
  maeda maehara makino maruyama masuda matsubara matsuda matsui matsukawa matsumoto matsumura matsunaga matsuo matsuoka matsushita matsuura matsuyama
  matsuzaki mihara miki minami miura miyagawa miyake miyamoto miyasaka miyashita miyata miyazaki miyazawa mizuno mizutani mochizuki mori morikawa
  morimoto morishita morita moriyama motegi murai murakami muramatsu muraoka murata murayama muto nagai nagano nagashima nagata naito nakagawa
  nakahara nakai nakajima nakamoto nakamura nakanishi nakano nakashima nakata nakatani nakayama narita niimi nishi nishida nishikawa nishimoto
  nishimura nishioka nishiyama nitta noda noguchi nomura noto oba obata obuchi oda ogata ogawa ogura ohara oikawa oka okabe okada okamoto okamura
  okano okawa okazaki okubo okuda okumura omori onishi ono onodera osaki oshima osawa ota otake otani otsuka oyama ozaki ozawa saeki saito sakaguchi
  sakai sakakibara sakamoto sakata sakurai sakuma sano sasaki sato sawada sawai seki sekiguchi seto shibata shibuya shimada shimamura shimizu shimoda
  shimura shinoda shinohara shiozaki shiraishi shirakawa shoji sonoda sudo suga sugawara sugimoto sugita sugiyama sumida suzuki tachibana tada tagawa
  taguchi tajima takada takagi takahashi takahata takaichi takamatsu takano takashima takayama takeda takemoto takemura takenaka takeshita takeuchi
  taki tamaki tamura tanabe tanaka tanaka tani taniguchi tanigaki tanikawa terada terauchi toda tokuda tominaga tomita toyoda tsuchiya tsuda tsuji
  tsukamoto tsutsumi uchida uchiyama ueda uehara uematsu ueno ueno umeda umemura urata wada watabe watanabe yabe yagi yamada yamagami yamagata yamaguchi
  yamakawa yamamoto yamamura yamanaka yamane yamaoka yamasaki yamashita yamauchi yamazaki yano yasuda yokota yokoyama yonekura yoshida yoshihara
  yoshikawa yoshimoto yoshimura yoshino yoshioka yuasa`.split(/\s+/),
)

const MORAE =
  /^(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmryfjw])?[aiueo]|n(?![aiueoy])|(?=([kstpc]|sh|ch|ts))[kstpc](?=[kstpch]))+$/

/** Whether a word (folded) is a family name of Japan: `ogawa`, `ohno`, `saitou`. */
export function isJapaneseFamily(folded: string): boolean {
  return FAMILIES.has(withShortVowels(folded))
}

/** Whether a word (folded) can be a Japanese given name by its syllables: `masahiro`, `kosuke`, `jun`. */
export function isJapaneseWord(folded: string): boolean {
  return MORAE.test(withShortVowels(folded))
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
