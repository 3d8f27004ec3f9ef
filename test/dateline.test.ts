import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { AGENCIES, agencyKey, agencyName } from '../src/dateline/agencies.js'
import { type Dateline, parseDateline, WirecopyError } from '../src/dateline/index.js'
import { placeName } from '../src/dateline/place-name.js'
import { countryOf, isPlaceName } from '../src/dateline/places.js'
import { readCorpus } from './corpus-cases.js'

describe('datelines of every agency', () => {
  test.each(readCorpus('dateline'))('$input', ({ input, expected }) => {
    expect(inOneLine(parseDateline(input))).toBe(expected)
  })
})

test('every agency of the table is found by each of its spellings, accents or not', () => {
  for (const [name, ...others] of AGENCIES) {
    for (const spelling of [name!, ...others]) {
      expect(agencyKey(spelling)).toBe(spelling.toLowerCase())
      expect(agencyName(spelling)).not.toBeNull()
    }
  }
  expect(agencyName('ČTK')).toBe('CTK')
  expect(countryOf("Côte d'Ivoire")).toBe('CI')
})

describe('where a dateline stands', () => {
  test.each(readCorpus('dateline-place'))('$input', ({ input, expected }) => {
    const text = input.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\ufeff', '\ufeff')
    expect(parseDateline(text)?.text ?? 'null').toBe(expected)
  })
})

function inOneLine(dateline: Dateline | null): string {
  if (!dateline) return 'null'
  const { places, date, agency } = dateline
  const printed = places.map(({ name, region, country }) =>
    [name, region, country ?? '-'].filter(Boolean).join(', '),
  )
  const day = date && (date.iso ?? `${date.month}-${date.day}`)
  return [printed.join(' & ') || '-', day ?? '-', agency?.name ?? '-'].join(' | ')
}

test('the whole result, in key order', () => {
  const text = 'Bridge closed\n\nKHUJAND, October 10. /TASS/. A bridge has been closed.'
  expect(JSON.stringify(parseDateline(text, { referenceDate: '2023-10-12' }))).toBe(
    JSON.stringify({
      start: 15,
      end: 43,
      text: 'KHUJAND, October 10. /TASS/.',
      places: [{ start: 15, end: 22, text: 'KHUJAND', name: 'Khujand', region: null, country: 'TJ' }],
      date: { start: 24, end: 34, text: 'October 10', month: 10, day: 10, year: 2023, iso: '2023-10-10' },
      agency: { start: 37, end: 41, text: 'TASS', name: 'TASS' },
      rule: 'place-date-source',
    }),
  )
})

describe('referenceDate', () => {
  const yearOf = (day: string, referenceDate: string | Date) =>
    parseDateline(`OSLO, ${day} (Reuters) - The ferry sank.`, { referenceDate })?.date?.iso

  it.each([
    ['Oct 10', '2023-10-12', '2023-10-10'],
    ['Oct 10', '2023-10-10', '2023-10-10'],
    ['Oct 10', '2023-10-09', '2023-10-10'],
    ['Oct 10', '2023-10-08', '2022-10-10'],
    ['Dec 31', '2024-01-01', '2023-12-31'],
    ['Dec 31', '2023-12-30', '2023-12-31'],
    ['Jan 1', '2023-12-31', '2024-01-01'],
    ['Jan 1', '2023-12-30', '2023-01-01'],
    ['Jan 2', '2023-12-31', '2023-01-02'],
    ['Feb 29', '2024-03-01', '2024-02-29'],
    ['Feb 29', '2024-02-28', '2024-02-29'],
    ['Feb 29', '2023-03-01', '2020-02-29'],
    ['Feb 29', '1903-03-01', '1896-02-29'],
    ['March 1', '2023-02-28', '2023-03-01'],
    ['March 1', '2024-02-28', '2023-03-01'],
    ['Oct 10, 1999', '2023-10-12', '1999-10-10'],
  ])('%s read on %s is %s', (day, reference, iso) => {
    expect(yearOf(day, reference)).toBe(iso)
  })

  it('is a string or a Date, whose day is taken in UTC', () => {
    expect(yearOf('Jan 1', '2023-12-31T23:59:59-10:00')).toBe('2024-01-01')
    expect(yearOf('Jan 1', new Date('2023-12-31T00:00:00Z'))).toBe('2024-01-01')
    expect(yearOf('Jan 1', new Date('2023-12-30T23:59:59Z'))).toBe('2023-01-01')
  })

  it('left out leaves the year open', () => {
    expect(parseDateline('OSLO, Oct 10 (Reuters) - The ferry sank.')?.date).toMatchObject({
      year: null,
      iso: null,
    })
    expect(
      parseDateline('OSLO, Oct 10 (Reuters) - The ferry sank.', { referenceDate: undefined })?.date?.year,
    ).toBeNull()
  })

  it.each(['yesterday', '10/10/2023', '2023-13-01', new Date('no day'), 20231010, null])(
    'may not be %s',
    (referenceDate) => {
      const parse = () => parseDateline('OSLO (AP) —', { referenceDate } as never)
      expect(parse).toThrow(WirecopyError)
      expect(parse).toThrow(/"referenceDate" must be a valid Date or a string that begins with YYYY-MM-DD/)
    },
  )
})

test('misuse is told apart', () => {
  expect(() => parseDateline(42 as never)).toThrow(expect.objectContaining({ code: 'INPUT_TYPE' }))
  expect(() => parseDateline('', { year: 2023 } as never)).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
  )
  expect(parseDateline('')).toBeNull()
})

describe('printed dates', () => {
  it.each([
    ['17th April, 2026', '2026-04-17'],
    ['April  01, 2024', '2024-04-01'],
    ['10.10.2023', '2023-10-10'],
    ['10/25/2023', '2023-10-25'],
    ['03/05/2024', '2024-05-03'],
    ['2024-05-03', '2024-05-03'],
    ['October 10/2023', '2023-10-10'],
    ['26 Feb 2024', '2024-02-26'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['Wednesday, May 1, 2024', '2024-05-01'],
    ['Jan 20-24, 2024', '2024-01-20'],
  ])('%s is %s', (printed, iso) => {
    expect(parseDateline(`OSLO, ${printed} (Reuters) - The ferry sank.`)?.date?.iso).toBe(iso)
  })

  it.each(['Feb 30', '31 June', '45.10.2023', 'Octo 10'])('%s is no day', (printed) => {
    expect(parseDateline(`OSLO, ${printed} (Reuters) - The ferry sank.`)?.date ?? null).toBeNull()
  })
})

test('places as a reader would write them', () => {
  const names = {
    'RIO DE JANEIRO': 'Rio de Janeiro',
    McALLEN: 'McAllen',
    MCLEAN: 'McLean',
    DeKALB: 'DeKalb',
    LAGRANGE: 'LaGrange',
    'WEST DES MOINES': 'West Des Moines',
    'DAR ES SALAAM': 'Dar es Salaam',
    "L'AQUILA": "L'Aquila",
    'COEUR D’ALENE': 'Coeur d’Alene',
    'PORT-AU-PRINCE': 'Port-au-Prince',
    'AIN AL-HILWEH': 'Ain al-Hilweh',
    'ST. LOUIS': 'St. Louis',
    'ABOARD THE USS KANSAS': 'Aboard the USS Kansas',
    'BALDWIN Park': 'Baldwin Park',
    'new orleans': 'New Orleans',
    'SÃO PAULO': 'São Paulo',
  }
  for (const [printed, name] of Object.entries(names)) expect(placeName(printed)).toBe(name)
})

describe('isPlaceName, countryOf', () => {
  it.each([
    ['Dushanbe', 'TJ'],
    ['Saint Petersburg', 'RU'],
    ['St. Paul', 'US'],
    ['Kiev', 'UA'],
    ['Calif.', 'US'],
    ['South Korea', 'KR'],
    ['the Netherlands', 'NL'],
    ['ZURICH', 'CH'],
    ['Zürich', 'CH'],
    ['The Hague', 'NL'],
  ])('%s is in %s', (name, country) => {
    expect(isPlaceName(name)).toBe(true)
    expect(countryOf(name)).toBe(country)
  })

  it('knows when it does not know', () => {
    expect(isPlaceName('Sodik Imom')).toBe(false)
    expect(isPlaceName('')).toBe(false)
    expect(countryOf('Unheardofville')).toBeNull()
    expect(isPlaceName('Georgia')).toBe(true)
    expect(countryOf('Georgia')).toBeNull()
  })
})

test('agencies by any of their names', () => {
  expect(agencyName('KAZINFORM')).toBe('Kazinform')
  expect(agencyName('Interfax-West')).toBe('Interfax')
  expect(agencyName('The Associated Press')).toBe('AP')
  expect(agencyName('The Evening Courier')).toBeNull()
})

test('the table of places is what the script makes', () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-places.ts', '--check'], { stdio: 'pipe' })
})

describe('any text at all', () => {
  const piece = fc.constantFrom(
    'LONDON',
    'Paris',
    'st paul',
    'N.Y.',
    ', ',
    ' / ',
    '/',
    ' - ',
    '--',
    '—',
    '(AP)',
    '(Reuters)',
    'TASS',
    '/TASS/',
    'Oct. 10',
    '10 October 2023',
    '31.02.2024',
    '. ',
    ': ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '\u00a0',
    'By Ada Porter ',
    'and',
    'The ferry sank on Friday in the storm.',
    '(',
    ')',
    '[',
    '😀',
    '\ud800',
    'É',
    'e\u0301',
    '****',
    '10',
    'Georgia',
  )
  const story = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  it('gives spans that slice back, in order and inside the dateline', () => {
    fc.assert(
      fc.property(story, (text) => {
        const found = parseDateline(text)
        if (!found) return
        const inner = [...found.places, ...[found.date, found.agency].filter((span) => span !== null)]
        for (const span of [found, ...inner]) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.text.trim()).toBe(span.text)
          expect(span.text).not.toBe('')
        }
        for (const span of inner) {
          expect(span.start).toBeGreaterThanOrEqual(found.start)
          expect(span.end).toBeLessThanOrEqual(found.end)
        }
        expect(found.text).not.toMatch(/[\n\r]/)
      }),
      { numRuns: 5000 },
    )
  })

  it('does not look at what follows the paragraph', () => {
    fc.assert(
      fc.property(story, fc.string(), (text, rest) => {
        const first = `OSLO, May 3 (Reuters) - The ferry sank on Friday in the storm, the owner said.\n\n${text}`
        expect(parseDateline(`${first}${rest}`)).toEqual(parseDateline(first))
      }),
    )
  })

  it.each([
    'LONDON ',
    'LONDON\n',
    'LONDON AND ',
    'L',
    'A,',
    'A-',
    "L'",
    '(',
    '((LONDON',
    '/',
    '-',
    '—',
    ' ',
    '\n',
    '*',
    '1',
    'Oct 10 ',
    'W.Va. ',
    'By Ada ',
    'LONDON (AP) ',
    'PARIS: ',
    '<',
    '&',
    '[',
    '"',
    'a\u0301',
    '\ud800',
    '10.10.2023 ',
    'LONDON/',
    'News ',
    'Reuters - ',
  ])('reads five megabytes of %j at once', (unit) => {
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length))
    const before = performance.now()
    parseDateline(text)
    parseDateline(`LONDON${text}- The`)
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
