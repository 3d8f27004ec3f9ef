// Pairs of sounds that romanizations, dialects and hearing confuse, and the cost of confusing them;
// any other two consonants cost 1, any other two vowels 0.35.
const CONFUSIONS: readonly (readonly [pair: string, cost: number, note: string])[] = [
  ['ae', 0.15, 'Arabic: Ahmad, Ahmed'],
  ['ao', 0.15, 'Persian and Tajik: Imam, Imom; Belarusian: Losiakin, Lasiakin'],
  ['ei', 0.15, 'Arabic, Persian: Hosein, Hosain'],
  ['ou', 0.1, 'Arabic: Osman, Usman'],
  ['iu', 0.55, 'Turkic: Yusif, Yusuf'],
  ['au', 0.55, 'Arabic: Saad and Saud are two'],
  ['eu', 0.55, 'Arabic: Jamel and Jamul are two'],
  ['eo', 0.25, 'Russian ë: Aksenov, Aksyonov'],
  ['ai', 0.3, 'Arabic: Jabar, Jabir'],
  ['Xh', 0.1, 'kh and h: Akhmed, Ahmed'],
  ['Xk', 0.2, 'kh and k: Khalil, Kalil'],
  ['XC', 0.25, 'German ch: Machmud, Makhmud'],
  ['Ch', 0.25, 'Hebrew and German ch: Chaim, Haim'],
  ['gk', 0.2, 'Arabic qaf: Gasem, Kasem'],
  ['gh', 0.25, 'Russian g, Ukrainian h: Igor, Ihor'],
  ['gX', 0.3, 'Arabic ghain'],
  ['gJ', 0.25, 'Egyptian g: Gamal, Jamal'],
  ['JS', 0.3, 'French j, German sch for zh'],
  ['dJ', 0.3, 'accent lost: Đorđe, Djordje, Dorde'],
  ['JZ', 0.1, 'Kazakh, French: Jaksylyk, Zhaksylyk'],
  ['JC', 0.25, 'Arabic, Chinese, Korean'],
  ['Jz', 0.3, 'Indonesian, Georgian'],
  ['Ji', 0.15, 'German and scholarly j: Jakov, Iakov'],
  ['JX', 0.3, 'Spanish j'],
  ['Zz', 0.2, 'accent lost: Zanna, Žanna'],
  ['Zs', 0.3, 'German'],
  ['Ss', 0.2, 'accent lost: Samil, Šamil'],
  ['SC', 0.25, 'French ch: Chamil, Shamil'],
  ['SZ', 0.25, 'German sch for zh'],
  ['Ck', 0.25, 'accent lost before a, o, u; Italian, Greek ch'],
  ['Cs', 0.25, 'accent lost before e, i'],
  ['sz', 0.15, 'German: Selenski, Zelenski'],
  ['Tt', 0.1, 'Greek, Arabic: Othman, Otman'],
  ['Ts', 0.25, 'Arabic tha: Othman, Osman'],
  ['Dd', 0.1, 'Arabic dhal: Dhafer, Dafer'],
  ['Dz', 0.2, 'Arabic dhal: Dhahir, Zahir'],
  ['Dt', 0.3, 'English th: Gadhafi, Gathafi'],
  ['DT', 0.2, 'English th: Gadhafi, Gathafi'],
  ['zd', 0.3, 'Arabic dhal: Ramazan, Ramadan'],
  ['dt', 0.3, 'end of word: Rashid, Rashit'],
  ['bp', 0.35, 'Greek, Chinese'],
  ['bv', 0.3, 'Spanish, Greek'],
  ['vu', 0.15, 'Belarusian, Arabic w: Anwar, Anuar'],
  ['vo', 0.25, 'Arabic w: Jawad, Joad'],
  ['fv', 0.3, 'Greek'],
  ['fp', 0.35, 'Arabic, Filipino'],
  ['mn', 0.4, 'before b and p: Arslanbek, Arslambek'],
  ['ks', 0.5, 'c hard or soft'],
]

/** Another first consonant weighs more: Fernandez, Hernandez. */
const FIRST_SOUND = 1.2

/** Confusions of hearing, which seldom touch the first sound of a name: Perry, Berry. */
const INSIDE = ['bp', 'bv', 'fp', 'fv', 'mn', 'Zs', 'JX']

function costOfFirst(a: number, b: number, cost: number): number {
  if (cost === 1) return FIRST_SOUND
  const [x, y] = [String.fromCharCode(a), String.fromCharCode(b)]
  return cost > 0 && (INSIDE.includes(x + y) || INSIDE.includes(y + x)) ? cost * 2 : cost
}

const VOWELS = 'aeiou'
const SIZE = 128
let costs: Float64Array | undefined

function costTable(): Float64Array {
  const table = new Float64Array(SIZE * SIZE).fill(1)
  const put = (a: string, b: string, cost: number) => {
    table[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost
    table[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost
  }
  for (const a of VOWELS) for (const b of VOWELS) put(a, b, 0.35)
  for (const [pair, cost] of CONFUSIONS) put(pair[0]!, pair[1]!, cost)
  for (let i = 0; i < SIZE; i++) table[i * SIZE + i] = 0
  return table
}

const isVowel = (char: string | undefined): boolean => char !== undefined && VOWELS.includes(char)

const isConsonant = (char: string | undefined): boolean => char !== undefined && !VOWELS.includes(char)

/** What it costs that one key has the letter at `i` and the other has nothing there. */
function extraCost(key: string, i: number): number {
  const char = key[i]!
  const last = i === key.length - 1
  if (char === 'h') return 0.1
  if (char === 'e' && last) return 0.1
  // Yelena, Elena; but Yana, Ana.
  if (char === 'i' && !last && (isVowel(key[i - 1]) || isVowel(key[i + 1])))
    return i === 0 && key[1] !== 'e' ? 0.4 : 0.1
  if (char === 'J' && (isVowel(key[i - 1]) || isVowel(key[i + 1]))) return i === 0 ? 0.2 : 0.3
  if (char === 'u' && (isVowel(key[i - 1]) || isVowel(key[i + 1]))) return 0.1
  if (isVowel(char)) return last ? 0.6 : i === 0 ? 0.4 : 0.25
  if (char === 't' && 'CsS'.includes(key[i + 1] ?? ' ')) return 0.25
  if (char === 'n' && isConsonant(key[i + 1])) return i === 0 ? 0.3 : 0.8
  if (char === 'g' && key[i - 1] === 'n') return 0.6
  if (char === 'C' && key[i - 1] === 'S') return 0.3
  if (char === 's' && key[i - 1] === 't') return 0.3
  return 1
}

/** A key made ready for measuring: its letters, and what leaving each out would cost. */
export interface Sound {
  readonly key: string
  readonly codes: readonly number[]
  readonly extras: readonly number[]
  /** Which of l and r it has: nothing stands for either at less than 1. */
  readonly liquids: number
}

/** Makes a romanization key ready for measuring. */
export function soundOf(key: string): Sound {
  const short = key.length > LONGEST ? key.slice(0, LONGEST) : key
  const codes: number[] = []
  const extras: number[] = []
  for (let i = 0; i < short.length; i++) {
    codes.push(short.charCodeAt(i))
    extras.push(extraCost(short, i))
  }
  const liquids = (short.includes('l') ? 1 : 0) + (short.includes('r') ? 2 : 0)
  return { key, codes, extras, liquids }
}

/** Longer words are compared by their first letters. */
const LONGEST = 40
const WIDTH = LONGEST + 1

// Scratch rows, overwritten by every call.
let rows: Float64Array[] | undefined

/**
 * Weighted edit distance of two keys: substitutions at the cost of the confusion, vowels and `h` cheap to
 * leave out, two letters swapped 0.6. Returns `limit` once it cannot be less.
 */
export function soundDistance(a: Sound, b: Sound, limit: number): number {
  if (a.key === b.key) return 0
  if (limit < 1 && a.liquids !== b.liquids) return limit
  if (Math.abs(a.codes.length - b.codes.length) > 6) return limit
  costs ??= costTable()
  rows ??= [new Float64Array(WIDTH), new Float64Array(WIDTH), new Float64Array(WIDTH)]
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array]
  const lengthB = b.codes.length
  above[0] = 0
  for (let j = 0; j < lengthB; j++) above[j + 1] = above[j]! + b.extras[j]!
  for (let i = 0; i < a.codes.length; i++) {
    const codeA = a.codes[i]!
    const extraA = a.extras[i]!
    let least = above[0]! + extraA
    row[0] = least
    for (let j = 0; j < lengthB; j++) {
      const codeB = b.codes[j]!
      let cost = codeA === codeB ? 0 : codeA < SIZE && codeB < SIZE ? costs[codeA * SIZE + codeB]! : 1
      if (i === 0 && j === 0) cost = costOfFirst(codeA, codeB, cost)
      cost = Math.min(cost + above[j]!, above[j + 1]! + extraA, row[j]! + b.extras[j]!)
      if (i > 0 && j > 0 && codeA === b.codes[j - 1] && a.codes[i - 1] === codeB && codeA !== codeB) {
        cost = Math.min(cost, before[j - 1]! + SWAP)
      }
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least >= limit) return limit
    const spare = before
    before = above
    above = row
    row = spare
  }
  return above[lengthB]!
}

/** Two neighbouring letters in the wrong order: Donlad, Donald. */
const SWAP = 0.6
