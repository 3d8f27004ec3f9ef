import { checkText, describe } from '../check-input.js'
import { WirecopyError } from '../errors.js'
import { maskMarkup } from '../text/mask-markup.js'
import type { Article } from '../types.js'
import { ARTICLE_SHAPE } from './article-shape.js'
import { wellFormed } from './well-formed.js'

/** A story and what was found in it, checked: what every exporter works on. */
export interface Story {
  /** The caller's text; halves of characters are U+FFFD. */
  readonly text: string
  /** The same, of the same length, with HTML blanked out. */
  readonly readable: string
  /** The caller's article, its strings well-formed. */
  readonly article: Article
}

/**
 * Checks what an exporter was given.
 *
 * @throws {@link WirecopyError} `INPUT_TYPE` unless `text` is a string and `article` has the parts of an article,
 * `INPUT_VALUE` if a span of it does not stand in `text`.
 */
export function readStory(caller: string, text: string, article: Article): Story {
  checkText(caller, text)
  const copy = copyOf(caller, text, article, ARTICLE_SHAPE, 'article') as Article
  const printed = wellFormed(text)
  return { text: printed, readable: maskMarkup(printed), article: copy }
}

/** A copy of `value` that has the parts of `shape` and no others. */
function copyOf(caller: string, text: string, value: unknown, shape: unknown, path: string): unknown {
  const fail = (expected: string): never => {
    throw new WirecopyError(
      'INPUT_TYPE',
      `${caller}(text, article): ${path} must be ${expected}, got ${describe(value)}. Pass what analyzeArticle gave.`,
    )
  }
  if (shape === 'string') return typeof value === 'string' ? wellFormed(value) : fail('a string')
  if (shape === 'number') return Number.isFinite(value) ? value : fail('a number')
  const { orNull, each, ...parts } = shape as Record<string, unknown>
  if (orNull) return value === null ? null : copyOf(caller, text, value, orNull, path)
  if (each) {
    if (!Array.isArray(value)) return fail('an array')
    return Array.from(value, (item, i) => copyOf(caller, text, item, each, `${path}[${i}]`))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('an object')
  const whole = value as Record<string, unknown>
  const copy: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(parts))
    copy[key] = copyOf(caller, text, whole[key], part, `${path}.${key}`)
  if ('start' in parts && !standsIn(text, whole)) {
    throw new WirecopyError(
      'INPUT_VALUE',
      `${caller}(text, article): ${path} is ${describe(whole.text)} at ${whole.start} to ${whole.end}, and the text has ${describe(text.slice(Number(whole.start), Number(whole.end)))} there. Pass the very text that was analyzed.`,
    )
  }
  return copy
}

function standsIn(text: string, { start, end, text: printed }: Record<string, unknown>): boolean {
  const [from, to] = [start as number, end as number]
  return Number.isInteger(from) && from >= 0 && from <= to && text.slice(from, to) === printed
}
