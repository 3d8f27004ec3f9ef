import { checkOptions } from '../check-input.js'
import type { Article } from '../types.js'
import { oneLine } from './one-line.js'
import { readStory } from './read-story.js'

/** Options of {@link toCsv}. */
export interface ToCsvOptions {
  /**
   * Put `'` before a cell that a spreadsheet would run as a formula (one that begins with `=`, `+`, `-` or `@`). For files
   * that people open in Excel or Sheets, where the story is not to be trusted; it changes the cell. No if left out.
   */
  readonly escapeFormulae?: boolean | undefined
}

const OPTIONS = {
  escapeFormulae: { expected: 'true or false', accepts: (value: unknown) => typeof value === 'boolean' },
}

const HEADER = [
  'start',
  'end',
  'kind',
  'quote',
  'speaker',
  'speaker_kind',
  'source',
  'cue',
  'confidence',
  'rule',
]

/**
 * The quotations of a story as CSV (RFC 4180: comma, CRLF, a header line), one a row. `start` and `end` are where the first
 * content begins and the last one ends, in UTF-16 code units of `text`. What is not known is an empty cell.
 *
 * @param article what `analyzeArticle` gave for `text`.
 * @throws {@link WirecopyError} `INPUT_TYPE` if `text` is no string or `article` no article, `INPUT_VALUE` if a span of it
 * does not stand in `text`, `UNKNOWN_OPTION`, `OPTION_TYPE` or `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const text = 'Norway will lend more, Ada Lovik said.'
 * const [header, row] = toCsv(text, analyzeArticle(text)).split('\r\n')
 * header // 'start,end,kind,quote,speaker,speaker_kind,source,cue,confidence,rule'
 * row.startsWith('0,21,indirect,Norway will lend more,Ada Lovik,person,Ada Lovik,said,') // true
 */
export function toCsv(text: string, article: Article, options?: ToCsvOptions): string {
  const { readable, article: read } = readStory('toCsv', text, article)
  const checked = checkOptions('toCsv', options, OPTIONS)
  const cell = (value: string | number): string => {
    const safe =
      checked.escapeFormulae && typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]|^\s|\s$/.test(String(safe)) ? `"${String(safe).replaceAll('"', '""')}"` : String(safe)
  }
  const rows = read.quotes.map(({ kind, text: quote, content, cue, source, speaker, confidence, rule }) => [
    content[0]?.start ?? '',
    content.at(-1)?.end ?? '',
    kind,
    quote,
    speaker?.name ?? '',
    speaker?.kind ?? '',
    source ? oneLine(readable, source) : '',
    cue ? oneLine(readable, cue) : '',
    confidence,
    rule,
  ])
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
