// The tagger's own pattern for web addresses takes time that doubles with every character of some of them
// ("//0.APP.PPP.P…"): no address may reach it.
const ADDRESS = /(?:[a-z]{1,10}:)?\/\/(?:[^\s"“”‘’«»<>(),;]*[^\s"“”‘’«»<>(),;.:!?])?/gi

/**
 * A text as long as `text` with `x` for every character of a web address, closing punctuation and `'s` excluded: to the
 * tagger it is one word.
 *
 *     See https://example.com/a, she said.
 *     See xxxxxxxxxxxxxxxxxxxxx, she said.
 */
export function hideAddresses(text: string): string {
  return text.includes('//') ? text.replace(ADDRESS, hide) : text
}

function hide(address: string): string {
  const length = address.endsWith("'s") ? address.length - 2 : address.length
  return 'x'.repeat(length) + address.slice(length)
}
