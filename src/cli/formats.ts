import { toBrat, toCsv, toDisplacy, toJsonLd, toNinjs, toWebAnnotations } from '../export/index.js'
import type { Article } from '../index.js'

/** What `--format` can write. */
export interface Format {
  readonly write: (text: string, article: Article) => string
  /** Whether the output of several stories can stand one behind the other, as JSON values can. */
  readonly many: boolean
}

type Exporter<Result> = (text: string, article: Article) => Result

const json = (exporter: Exporter<unknown>): Format => ({
  write: (text, article) => `${JSON.stringify(exporter(text, article), null, 2)}\n`,
  many: true,
})
const plain = (write: Exporter<string>): Format => ({ write, many: false })

/** Formats of other systems, by the name that `--format` takes; docs/export.md describes them. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ninjs: json(toNinjs),
  jsonld: json(toJsonLd),
  webanno: json(toWebAnnotations),
  displacy: json(toDisplacy),
  brat: plain(toBrat),
  csv: plain(toCsv),
}
