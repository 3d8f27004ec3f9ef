import { AGENCIES } from '../src/dateline/agencies.js'
import { DATELINE_RULES } from '../src/dateline/dateline-rules.js'
import { parseDateline } from '../src/dateline/parse-dateline.js'
import { compareNames } from '../src/names/compare-names.js'
import { NAME_RULES, type NameRule } from '../src/names/name-rules.js'
import { CUE_PHRASES } from '../src/quotes/cue-phrases.js'
import { REPORTING_VERBS, type VerbClass } from '../src/quotes/reporting-verbs.js'
import { SUBTOPIC_TERMS } from '../src/topics/subtopic-terms.js'
import { SECOND_LEVEL_TOPICS, TOP_LEVEL_TOPICS } from '../src/topics/taxonomy.js'
import { DATELINE_EXAMPLES } from '../test/dateline-examples.js'

const HEADER = '<!-- Written by npm run docs:tables from the rules and tables of the code. Do not edit. -->'

const VERB_CLASSES: Readonly<Record<VerbClass, string>> = {
  say: 'takes a clause as it stands: she said prices rose',
  state: 'takes a clause, best after “that”: she argued that prices rose',
  ask: 'takes a question: she asked whether prices rose',
  tell: 'takes whom it is told first: she told reporters prices rose',
  act: 'a speech act; only quotation marks delimit what is said: she blasted the “reckless” plan',
  voice: 'reports only right beside quotation marks: “It works,” she laughed',
}

/** The pages of docs/ that are made from rules and tables: their text by file. */
export function tablePages(): Readonly<Record<string, string>> {
  return {
    'docs/dateline-styles.md': page('Dateline styles', datelineStyles()),
    'docs/name-rules.md': page('Rules about names', nameRules()),
    'docs/reporting-verbs.md': page('Reporting verbs', reportingVerbs()),
    'docs/topics.md': page('Topics', topics()),
  }
}

function datelineStyles(): string[] {
  const rows = DATELINE_RULES.map(({ id, note }) => {
    const [example = ''] = DATELINE_EXAMPLES[id]?.examples ?? []
    const dateline = parseDateline(example.replace(/[«»]/g, ''))
    const places = dateline?.places.map(({ name, region, country }) => nonNull(name, region, country)) ?? []
    const date =
      dateline?.date && [dateline.date.day, dateline.date.month, dateline.date.year ?? []].flat().join('.')
    return [code(id), note, shown(example), places.join('; '), date ?? '', dateline?.agency?.name ?? '']
  })
  return [
    'The styles that `parseDateline` reads, in the order in which they are tried: the first that fits counts and is the',
    '`rule` of the dateline. In the examples the dateline stands in bold.',
    '',
    ...table(['rule', 'looks like', 'for example', 'places', 'day.month.year', 'agency'], rows),
    '',
    '## Agencies',
    '',
    `The ${AGENCIES.length} agencies, papers and press wires that are known by name, with other spellings. One that is not`,
    'here is still read where brackets and a dash show it: `AUSTIN (KXAN) —`.',
    '',
    AGENCIES.map(([name, ...others]) => (others.length ? `${name} (${others.join(', ')})` : name)).join(
      ' · ',
    ),
  ]
}

function nameRules(): string[] {
  const pairs = (list: NameRule['same']) => list.map(([a, b]) => `${a} / ${b}`).join('<br>')
  const rows = (kind: NameRule['kind']) =>
    NAME_RULES.filter((rule) => rule.kind === kind).map(({ id, note, same, different }) => [
      code(id),
      note,
      pairs(same),
      pairs(different),
    ])
  const [a, b] = NAME_RULES.find(({ id }) => id === 'surname-only')!.same[0]!
  return [
    'Two names are one person’s if a rule joins them and no rule keeps them apart. `NAME_RULES` of `wirecopy/names` is this',
    `table as data; \`compareNames('${a}', '${b}').rule\` is \`'${compareNames(a, b).rule}'\`.`,
    '',
    '## Rules that keep two names apart',
    '',
    'Asked first, the most telling first.',
    '',
    ...table(['rule', 'when', 'one person', 'two people'], rows('parts')),
    '',
    '## Rules that join two names',
    '',
    'The most precise first: the first that applies is the `rule` of the variant.',
    '',
    ...table(['rule', 'when', 'one person', 'two people'], rows('joins')),
  ]
}

function reportingVerbs(): string[] {
  const classes = Object.entries(REPORTING_VERBS) as [VerbClass, string][]
  return [
    'The words that attribute. `+` doubles the last letter (quipped); behind a slash stand irregular forms. A verb may stand',
    'in several classes. `createAnalyzer` adds verbs and phrases of your own.',
    ...classes.flatMap(([verbClass, verbs]) => {
      const list = verbs.trim().split(/\s+/)
      return [
        '',
        `## ${code(verbClass)}: ${list.length} verbs`,
        '',
        `${VERB_CLASSES[verbClass]}`,
        '',
        list.join(' · '),
      ]
    }),
    '',
    '## Phrases before a source',
    '',
    CUE_PHRASES.join(' · '),
  ]
}

function topics(): string[] {
  const upper = TOP_LEVEL_TOPICS.map(({ id, label }) => {
    const lower = SECOND_LEVEL_TOPICS.filter(({ parent }) => parent === id)
    return [
      link(id),
      label,
      lower.map((topic) => `${topic.label}${SUBTOPIC_TERMS[topic.id] ? '' : '*'}`).join(', '),
    ]
  })
  return [
    'The two upper levels of the IPTC Media Topics of 2025-10-09 ([CC BY 4.0](https://creativecommons.org/licenses/by/4.0/),',
    '© [IPTC](https://iptc.org)), as `classifyTopics` gives them: the first level by learnt, calibrated weights; the second',
    `(\`level: 2\`) as a hint from words that show it, not measured. ${SECOND_LEVEL_TOPICS.length} topics stand on the second level; those with`,
    'a * are never given.',
    '',
    ...table(['id', 'topic', 'second level'], upper),
    '',
    '`TOP_LEVEL_TOPICS` and `SECOND_LEVEL_TOPICS` of `wirecopy/topics` are this table as data. Topics of your own:',
    '`trainTopics` of `wirecopy/train`.',
  ]
}

function page(title: string, lines: readonly string[]): string {
  return `${HEADER}\n\n# ${title}\n\n${lines.join('\n')}\n`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ')).join(' | ')} |`,
  )
}

/** An example, its dateline in bold, cut behind the words that follow. */
function shown(example: string): string {
  const end = example.indexOf('»')
  const behind = example
    .slice(end + 1)
    .split(' ')
    .slice(0, 4)
    .join(' ')
  return `${example.slice(0, end).replace('«', '**')}**${behind} …`
}

function nonNull(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}

function link(id: string): string {
  return `[${id}](https://cv.iptc.org/newscodes/mediatopic/${id.split(':')[1]})`
}
