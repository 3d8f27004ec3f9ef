// Letters that Unicode does not decompose, as English copy prints them.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
}

/**
 * Lower case, no accents, straight apostrophes: a copy for comparing, never for measuring. Its
 * length may differ from the original, so no offset into it means anything.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼʻ`´]/g, "'")
    .replace(/[ßæœøłđðþıəŋħ]/g, (letter) => LETTERS[letter] ?? letter)
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
