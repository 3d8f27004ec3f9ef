// One story in the formats that other systems read.

import { analyzeArticle } from 'wirecopy'
import { toBrat, toCsv, toDisplacy, toHtml, toJsonLd, toNinjs, toWebAnnotations } from 'wirecopy/export'

const story = `Portugal to cut income tax 🇵🇹

LISBON, March 4 (Reuters) - Portugal will cut income tax by a tenth, Finance Minister Teresa Valadares said.

"We have waited ten years for this," Valadares told reporters in parliament. "The budget allows it."
`
const article = analyzeArticle(story)
const uri = 'https://example.com/news/42'

print('IPTC ninjs 3.1', toNinjs(story, article, { uri }))
print('schema.org JSON-LD', toJsonLd(story, article, { uri }))
const annotations = toWebAnnotations(story, article, { uri })
print(
  'W3C Web Annotation: the second quotation',
  annotations.find(({ id }) => id === `${uri}#quotation-2`),
)
print('displaCy', toDisplacy(story, article, { labels: ['PERSON', 'GPE', 'ORG'] }))
print('brat', toBrat(story, article))
print('CSV of quotations', toCsv(story, article).replaceAll('\r\n', '\n'))
const page = toHtml(story, article)
print('HTML page', `${page.slice(0, 40)}…`)

function print(title: string, value: unknown): void {
  console.log(`== ${title}`)
  console.log(typeof value === 'string' ? value : JSON.stringify(value, null, 2))
}
