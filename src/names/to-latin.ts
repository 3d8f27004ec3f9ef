// Letters of other scripts in the Latin letters of English press usage; our own table.
const SCRIPTS: readonly (readonly [letters: string, latin: string])[] = [
  // Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian
  [
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya',
  ],
  ['ґєіїў', 'g ye i yi u'],
  // Serbian, Macedonian
  ['ђјљњћџѓѕќ', 'dj j lj nj c dzh g dz k'],
  // Kazakh, Kyrgyz, Tajik, Tatar, Mongolian
  ['әғқңөұүһҳҷӣӯҫҡ', 'a gh q ng o u u h h j i u s q'],
  // Greek
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'],
  // Georgian
  [
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ],
  // Armenian
  [
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev',
  ],
]

let table: ReadonlyMap<string, string> | undefined

function buildTable(): ReadonlyMap<string, string> {
  return new Map(
    SCRIPTS.flatMap(([letters, latin]) => {
      const sounds = latin.split(' ')
      return [...letters].map((letter, i): [string, string] => [letter, sounds[i]!.replace('-', '')])
    }),
  )
}

/** Spells Cyrillic, Greek, Georgian and Armenian letters in lower-case Latin ones; leaves the rest. */
export function toLatin(word: string): string {
  if (!/[\u0370-\u058f\u10a0-\u10ff]/.test(word)) return word
  table ??= buildTable()
  // Armenian ու is one vowel, and Greek ου as well.
  const text = word.toLowerCase().replace(/ու/g, 'u').replace(/ο[υύ]/g, 'u')
  return Array.from(text.normalize('NFC'), (letter) => spell(letter)).join('')
}

function spell(letter: string): string {
  return table?.get(letter) ?? table?.get(letter.normalize('NFD')[0]!) ?? letter
}
