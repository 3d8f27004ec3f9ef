import { withoutFiller } from '../../text/invisible.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, in elements and in quoted attributes; control characters and noncharacters, which HTML forbids, are U+FFFD. */
export function escapeHtml(text: string): string {
  return withoutFiller(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu, '\ufffd')
}
