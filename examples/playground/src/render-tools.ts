import type { Article } from 'wirecopy'
import { copyButton } from './copy-button.js'

/** The copy buttons under the findings; `shown` gives what is on the page at the time. */
export function renderTools(
  shown: () => { readonly text: string; readonly article: Article } | null,
): HTMLButtonElement[] {
  return [
    copyButton('Copy JSON', () => JSON.stringify(shown()?.article ?? null, null, 2)),
    copyButton('Copy quotations', () => (shown()?.article.quotes ?? []).map(quotationLine).join('\n')),
    copyButton('Copy code', () => codeFor(shown()?.text ?? '')),
  ]
}

function quotationLine({ text, speaker }: Article['quotes'][number]): string {
  return `“${text}” — ${speaker?.name ?? 'speaker not known'}`
}

/** The program that gives what the page shows. */
function codeFor(text: string): string {
  return `import { analyzeArticle } from 'wirecopy'

const text = ${JSON.stringify(text)}
console.log(JSON.stringify(analyzeArticle(text), null, 2))
`
}
