// Words that stand in any English text and hardly in any other.
const WORDS =
  'a about after against all also an and any are as at be because been before being between both but by can ' +
  'could did do does down during for from had has have he her his how i if in into is it its just like may ' +
  'might more most my no not now of off on one only or other our out over s said she should so some such than ' +
  'that the their them then there these they this those through to too two under until up very was we were ' +
  'what when where which while who why will with would you your'

let words: ReadonlySet<string> | undefined

/** Whether a folded word is grammar rather than content: `the`, `would`, `against`. */
export function isFunctionWord(key: string): boolean {
  words ??= new Set(WORDS.split(' '))
  return words.has(key)
}
