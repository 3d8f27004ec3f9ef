import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explain } from '../src/debug/index.js'
import {
  toBrat,
  toCsv,
  toDisplacy,
  toHtml,
  toJsonLd,
  toNinjs,
  toWebAnnotations,
} from '../src/export/index.js'
import { analyzeArticle } from '../src/index.js'
import { buildFor, runWirecopy } from './built-command.js'

// The command as its users run it: built, in a process of its own.
const STORY = 'test/cases/tass-imomi/article.txt'
const OTHER = 'test/cases/ap-reservoir-vote/article.txt'
const text = readFileSync(STORY, 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'))
let built = ''
const wirecopy = (
  args: readonly string[],
  options?: { input?: string | Buffer; env?: NodeJS.ProcessEnv },
): ReturnType<typeof runWirecopy> => runWirecopy(built, args, options)

beforeAll(() => {
  built = buildFor('cli')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('the report', () => {
  test('is the one that npm start prints', () => {
    const { stdout, stderr, status } = wirecopy([STORY])
    expect(stdout).toBe(readFileSync('examples/output/read-story.txt', 'utf8'))
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('gathers quotations under their speakers', () => {
    const story = file(
      'two.txt',
      '"One," Ada Lovik said.\n\n"Two," Jonas Rehn said.\n\n"Three," Ada Lovik said.\n',
    )
    const { stdout } = wirecopy([story])
    const said = stdout.slice(stdout.indexOf('QUOTATIONS'))
    expect(said.match(/One|Two|Three|^ {2}Ada Lovik|^ {2}Jonas Rehn/gm)).toEqual([
      '  Ada Lovik',
      'One',
      'Three',
      '  Jonas Rehn',
      'Two',
    ])
  })

  test('reads several files, patterns and standard input', () => {
    const several = wirecopy([STORY, OTHER]).stdout
    expect(several).toContain(`── ${STORY} `)
    expect(several).toContain(`── ${OTHER} `)
    const pattern = wirecopy(['test/cases/{tass,ap}-*/article.txt']).stdout
    expect(pattern.match(/^── .*? /gm)).toEqual([`── ${OTHER} `, `── ${STORY} `])
    expect(wirecopy(['-'], { input: text }).stdout).toBe(wirecopy([STORY]).stdout)
    expect(wirecopy([], { input: text }).stdout).toBe(wirecopy([STORY]).stdout)
  })

  test('is in colour where it is asked for, and never in a pipe', () => {
    const ESCAPE = '\u001b['
    expect(wirecopy([STORY]).stdout).not.toContain(ESCAPE)
    expect(wirecopy([STORY], { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESCAPE)
    expect(wirecopy([STORY], { env: { FORCE_COLOR: '0' } }).stdout).not.toContain(ESCAPE)
  })

  test('on a terminal is in colour and as wide as that, and NO_COLOR turns colour off', () => {
    const onTerminal = (env: string): string =>
      spawnSync('script', [
        '-qec',
        `stty cols 50; env -u NO_COLOR -u FORCE_COLOR ${env} TERM=xterm ${process.execPath} ${built}/cli.js ${STORY}`,
        '/dev/null',
      ]).stdout.toString()
    const coloured = onTerminal('A=1')
    expect(coloured).toContain('\u001b[')
    const plain = onTerminal('NO_COLOR=1')
    expect(plain).not.toContain('\u001b[')
    const quotations = plain.slice(plain.indexOf('QUOTATIONS'), plain.indexOf('TOPICS')).split('\r\n')
    expect(Math.max(...quotations.map((line) => line.length))).toBeLessThanOrEqual(50)
  })

  test('fits a narrow terminal, and one that does not know its width', () => {
    const longDateline = file(
      'narrow.txt',
      'By Marisa Kettlewell-Oduya and Jonas Rehn, our correspondents\n\nWELLINGTON, New Zealand, October 10 (Thomson Reuters Foundation) - The banks voted on the merger, Ada Lovik said.\n',
    )
    const linesAt = (columns: number): string[] =>
      spawnSync('script', [
        '-qec',
        `stty cols ${columns}; NO_COLOR=1 TERM=xterm ${process.execPath} ${built}/cli.js ${longDateline}`,
        '/dev/null',
      ])
        .stdout.toString()
        .split('\r\n')
    for (const line of linesAt(44)) expect(line.length, line).toBeLessThanOrEqual(44)
    expect(linesAt(44).join(' ')).toMatch(/█░* 0\.\d\d/)
    // as in a terminal that a program opens
    expect(linesAt(0).join('\n')).toBe(linesAt(88).join('\n'))
  })

  test('does not let a story write over the terminal', () => {
    const story = file(
      'escape.txt',
      'OSLO (Reuters) - "All \u001b]0;owned\u0007\u001b[2Jis well," Ada Lovik said.\n',
    )
    expect(wirecopy([story]).stdout).toContain('is well')
    expect(wirecopy([story]).stdout).not.toMatch(/[\u001b\u0007]/)
  })

  test('nor the name of a file', () => {
    const named = file('a\u001b[2Jb.txt', text)
    const { stdout, stderr } = wirecopy([named, `${named}\n\u001b[2J`])
    expect(stdout).toContain('a[2Jb.txt ──')
    expect(stderr).toMatch(/^wirecopy: \S+a\[2Jb\.txt \[2J: no such file\n$/)
    expect(`${stdout}${stderr}`).not.toContain('\u001b')
  })
})

describe('--json', () => {
  test('is what analyzeArticle gives, with the name of the file', () => {
    const { stdout } = wirecopy(['--json', STORY, '--reference-date', '2023-10-12'])
    const article = analyzeArticle(text, { referenceDate: '2023-10-12' })
    expect(JSON.parse(stdout)).toEqual({ file: STORY, ...article })
    expect(article.dateline?.date?.iso).toBe('2023-10-10')
  })
})

describe('--html', () => {
  const page = toHtml(text, analyzeArticle(text))

  test('writes one page, or prints it', () => {
    const path = join(folder, 'out.html')
    expect(wirecopy(['--html', path, STORY])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe(page)
    expect(wirecopy(['--html', '-', STORY]).stdout).toBe(page)
  })

  test('takes one story, and a place that can be written to', () => {
    expect(wirecopy(['--html', '-', STORY, OTHER])).toMatchObject({ status: 2, stdout: '' })
    const nowhere = wirecopy(['--html', join(folder, 'none', 'out.html'), STORY])
    expect(nowhere.status).toBe(1)
    expect(nowhere.stderr).toMatch(/^wirecopy: cannot write .*none\/out\.html: its folder is not there\n$/)
    expect(wirecopy(['--html', folder, STORY]).stderr).toBe(
      `wirecopy: cannot write ${folder}: it is a folder\n`,
    )
  })

  test('never writes over a story', () => {
    const [first, second] = [file('first.txt', text), file('second.txt', text)]
    const page = file('page.html', text)
    for (const [args, message] of [
      [[first], /first\.txt is there and is no page\. Name the page first: --html out\.html .*first\.txt/],
      [[first, second], /first\.txt is there and is no page/],
      [[page, page], /page\.html is read too\. Name another file/],
      [[page, join(folder, '.', 'page.html'), second], /page\.html is read too/],
    ] as const) {
      const { stderr, status } = wirecopy(['--html', ...args], { input: text })
      expect(stderr).toMatch(message)
      expect(status).toBe(2)
    }
    for (const story of [first, second, page]) expect(readFileSync(story, 'utf8')).toBe(text)
    // a page that is there is made anew
    const old = file('old.html', 'old')
    expect(wirecopy(['--html', old, first]).status).toBe(0)
    expect(readFileSync(old, 'utf8')).toMatch(/^<!doctype html>/)
  })
})

describe('--format', () => {
  const article = analyzeArticle(text)

  test.each([
    ['ninjs', toNinjs],
    ['jsonld', toJsonLd],
    ['webanno', toWebAnnotations],
    ['displacy', toDisplacy],
  ] as const)('%s is what wirecopy/export gives, as JSON', (name, exporter) => {
    expect(JSON.parse(wirecopy(['--format', name, STORY]).stdout)).toEqual(exporter(text, article))
  })

  test.each([
    ['brat', toBrat],
    ['csv', toCsv],
  ] as const)('%s is what wirecopy/export gives, for one story', (name, exporter) => {
    expect(wirecopy(['--format', name, STORY]).stdout).toBe(exporter(text, article))
    expect(wirecopy(['--format', name, STORY, OTHER])).toMatchObject({ status: 2, stdout: '' })
  })

  test('that nobody knows, or beside another, is refused', () => {
    expect(wirecopy(['--format', 'docx', STORY]).stderr).toBe(
      'wirecopy: --format: no format "docx". Known: ninjs, jsonld, webanno, displacy, brat, csv\n',
    )
    expect(wirecopy(['--format', 'csv', '--json', STORY]).stderr).toBe(
      'wirecopy: --json and --format do not go together\n',
    )
  })
})

describe('an error is one plain line', () => {
  test.each<[string, () => readonly string[], RegExp, number]>([
    ['no such file', () => ['none.txt'], /^wirecopy: none\.txt: no such file\n$/, 1],
    [
      'a pattern that fits nothing',
      () => ['none-*.txt'],
      /^wirecopy: none-\*\.txt: no file has such a name\n$/,
      1,
    ],
    [
      'a folder',
      () => ['test/cases/'],
      /is a folder\. Name the files in it, as "test\/cases\/\*\.txt"\n$/,
      1,
    ],
    [
      'a PDF',
      () => [file('a.pdf', '%PDF-1.7\n%âãÏÓ')],
      /is a PDF, not text\. Try: pdftotext \S+a\.pdf - \| wirecopy -\n$/,
      1,
    ],
    [
      'a Word document',
      () => [file('a.docx', 'PK\u0003\u0004…')],
      /is a Word document .*Save it as plain text first\n$/,
      1,
    ],
    ['an empty file', () => [file('empty.txt', ' \n')], /empty\.txt: is empty\n$/, 1],
    [
      'not UTF-8',
      () => [file('latin.txt', Buffer.from('caf\u00e9 said', 'latin1'))],
      /is not UTF-8\. Try: iconv .*\n$/,
      1,
    ],
    [
      'UTF-16',
      () => [file('wide.txt', Buffer.from('\ufeffOslo', 'utf16le'))],
      /is UTF-16\. Try: iconv .*\n$/,
      1,
    ],
    ['zero bytes', () => [file('zero.txt', 'a\0b')], /is not text.*\n$/, 1],
    [
      'a picture',
      () => [file('a.png', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0', 'latin1'))],
      /a\.png: is not text: it has zero bytes in it\n$/,
      1,
    ],
    [
      'a name that a shell would take apart',
      () => [file("it's $& 1.pdf", '%PDF-1.7')],
      /Try: pdftotext '.*it'\\''s \$& 1\.pdf' - \| wirecopy -\n$/,
      1,
    ],
    [
      'an unknown option',
      () => ['--jsn', STORY],
      /^wirecopy: Unknown option '--jsn'\. wirecopy --help lists the options\.\n$/,
      2,
    ],
    [
      'a value that is missing',
      () => ['--reference-date'],
      /^wirecopy: .*--reference-date.*argument missing.*\n$/,
      2,
    ],
    [
      'a date that is none',
      () => ['--reference-date', 'soon', STORY],
      /^wirecopy: --reference-date: expected a day as 2024-03-05, got "soon"\n$/,
      2,
    ],
    [
      'the same for many stories, before any is read',
      () => ['analyze', '--reference-date', 'soon', STORY],
      /^wirecopy: --reference-date: expected a day as 2024-03-05, got "soon"\n$/,
      2,
    ],
    [
      'JSON Lines taken for a story',
      () => ['analyze', file('stories.jsonl', '{"id":1,"text":"Oslo."}\n')],
      /^wirecopy: .*stories\.jsonl is JSON Lines by its name: add --jsonl\n$/,
      2,
    ],
  ])('%s', (_, args, message, code) => {
    const { stdout, stderr, status } = wirecopy(args())
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(code)
  })

  test('and the other files are read', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true })
    const { stdout, stderr, status } = wirecopy([join(folder, 'sub'), STORY])
    expect(stdout).toContain('Sodik Imom')
    expect(stderr).toContain('is a folder')
    expect(status).toBe(1)
  })
})

describe('help', () => {
  test('of the command and of what stands behind it names every option', () => {
    const main = wirecopy(['--help'])
    expect(main.status).toBe(0)
    for (const word of ['--json', '--reference-date', 'wirecopy analyze', 'Exit code'])
      expect(main.stdout).toContain(word)
    const analyze = wirecopy(['analyze', '-h']).stdout
    for (const word of ['--jsonl', '--fields', '--workers', '--output', '--resume', 'Exit code'])
      expect(analyze).toContain(word)
    for (const line of `${main.stdout}${analyze}`.split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(120)
  })

  test('--version is that of the package', () => {
    expect(wirecopy(['--version']).stdout.trim()).toBe(
      JSON.parse(readFileSync('package.json', 'utf8')).version,
    )
  })
})

test('a disk that is full is one plain line', () => {
  for (const args of [
    STORY,
    `analyze ${STORY}`,
    `analyze ${STORY} -o /dev/full`,
    `--html /dev/full ${STORY}`,
  ]) {
    const { stderr, status } = spawnSync('bash', [
      '-c',
      `${process.execPath} ${built}/cli.js ${args} > /dev/full`,
    ])
    expect(stderr.toString(), args).toMatch(/^wirecopy: .*ENOSPC.*\n$/)
    expect(status, args).toBe(1)
  }
})

test('a reader that leaves early is no error', () => {
  const { stdout, stderr } = spawnSync('bash', [
    '-c',
    `${process.execPath} ${built}/cli.js --json test/cases/*/article.txt test/cases/*/article.txt | head -1`,
  ])
  expect(stdout.toString()).toBe('{\n')
  expect(stderr.toString()).toBe('')
})

describe('wirecopy explain', () => {
  test('prints a tree of reasons without colour in a pipe', () => {
    const { stdout, stderr, status } = wirecopy(['explain', STORY])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^DATELINE\n/)
    expect(stdout).toContain('place-date-source takes “DUSHANBE, October 10. /TASS/.”')
    expect(stdout).toContain('“Imomi” joined to “Sodik Imom” by surname-only')
    expect(stdout).not.toContain('\u001b')
  })

  test('--json prints what explain gives; a story may come from standard input', () => {
    const { stdout } = wirecopy(['explain', '--json', '--reference-date', '2023-10-12', '-'], { input: text })
    expect(JSON.parse(stdout)).toEqual(explain(text, { referenceDate: '2023-10-12' }))
  })

  test('takes one story', () => {
    for (const files of [[], [STORY, OTHER]]) {
      const { stderr, status } = wirecopy(['explain', ...files])
      expect(stderr).toBe('wirecopy: explain takes one file, or - for standard input\n')
      expect(status).toBe(2)
    }
  })
})
