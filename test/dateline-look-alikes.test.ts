import { describe, expect, it, test } from 'vitest'
import { findLines } from '../src/article/find-lines.js'
import { parseDateline } from '../src/dateline/index.js'
import { isLocalNews, isNewsHere } from '../src/dateline/local-news.js'
import { LOOK_ALIKES } from '../src/dateline/look-alikes.js'

interface Cases {
  /** No story: its first words are no dateline. */
  readonly examples: readonly [string, ...string[]]
  /** A story that begins in nearly the same words. */
  readonly counterexamples: readonly [string, ...string[]]
}

const CASES: Readonly<Record<string, Cases>> = {
  memorial: {
    examples: ['In loving memory of Dora Lind, who is missed by her sons.'],
    counterexamples: ['In memories of the flood that its elders tell, the town lost nine boats.'],
  },
  kin: {
    examples: ['Beloved wife of Ned and mother of three, at rest in her own bed.'],
    counterexamples: ['Beloved by the town for its bell, the old ferry was sold on Monday.'],
  },
  letter: {
    examples: ['Dear Ada, the ferry was late again and there was no fish in the shop.'],
    counterexamples: ['Dearer fish will hit the poor of the coast, the union said on Monday.'],
  },
  life: {
    examples: ['She was born there, the last of nine, to a baker and his wife.'],
    counterexamples: ['She was told on Monday that the ferry would run again, the mayor said.'],
  },
  lot: {
    examples: ['2 bed, 1 bath, near the river, with a garden at the back of the house.'],
    counterexamples: ['2 boats sank in the harbor on Monday, the port said after the storm.'],
  },
  notice: {
    examples: ['Job: Nurse. Work in the clinic of a port, with a house and a boat.'],
    counterexamples: ['Jobs in the ports went up by nine hundred in May, the union said on Monday.'],
  },
  event: {
    examples: ['Brahms at the Old Mill, 7.30pm, and a band by the river.'],
    counterexamples: ['A concert at the Old Mill was stopped at 7.30pm by a storm, the mayor said.'],
  },
  weather: {
    examples: ['Rain ending by noon, then clearing, with a high near 70 by the coast.'],
    counterexamples: ['Rain stopped the ferries for a third day on Monday, the port said.'],
  },
  roster: {
    examples: [
      'Activated T Per Lind from the list of the injured and sent him to the bench.',
      'Ranked third in the west of the country, with a game in hand on the rest.',
      'Played 10, won seven and lost one; the goals are few but the crowd is large.',
    ],
    counterexamples: ['Placed on a shelf for years, the letter was found on Monday by a student.'],
  },
  review: {
    examples: ['Still the best film of the year by far, our critic says. In theaters now.'],
    counterexamples: ['Critics of the ferry will meet on Monday in the hall of the old mill.'],
  },
  title: {
    examples: [
      'A Biography, by a writer who never went there, has sold a million copies.',
      'Nights of the River, a novel by a former diver, comes out in June.',
    ],
    counterexamples: ['Nights on the river, a favorite of tourists, were called off on Monday.'],
  },
  work: {
    examples: ['The movie that nobody saw is back in theaters on Friday with a new end.'],
    counterexamples: ['The movie theater by the port burned down on Monday, the mayor said.'],
  },
  team: {
    examples: ["The captain's knee will keep him out for three weeks, the club doctor said."],
    counterexamples: ["The captain's boat was found on Monday by a crew that was out for three weeks."],
  },
  aside: {
    examples: ['Corn syrup, that is — is cheap again, say the grocers of the town.'],
    counterexamples: ['The ferry — an hour late — was full when it sank, the owner said on Monday.'],
  },
  score: {
    examples: ['Real Lind 3-0: Hat trick sinks the visitors in a storm of hail and rain.'],
    counterexamples: ['Lind beat Real Porter 3-0 on Sunday in a storm of hail and rain.'],
  },
  list: {
    examples: ['Sunny. Bergen: Rain. Malmo: Cloudy with showers late in the day on the coast.'],
    counterexamples: ['The harbor has three rules. First: no boats after dark, the port said.'],
  },
}

describe.each(LOOK_ALIKES.map(({ id }) => id))('look-alike %s', (id) => {
  const { examples, counterexamples } = CASES[id] as Cases

  it.each(examples)('is %s', (after) => {
    expect(parseDateline(`BERGEN — ${after}`)).toBeNull()
  })

  it.each(counterexamples)('is not %s', (after) => {
    expect(parseDateline(`BERGEN — ${after}`)?.text).toBe('BERGEN —')
  })
})

it('has cases for every look-alike', () => {
  expect(Object.keys(CASES)).toEqual(LOOK_ALIKES.map(({ id }) => id))
})

describe('news of a place that is on no list', () => {
  test.each([
    ['OTTERWICK', 'The village council voted on Monday to close the bridge.', true, false],
    ['OTTERWICK', 'Farmers blocked the road here on Monday for want of water.', true, true],
    ['OTTERWICK', 'A man was found dead in Otterwick at dawn.', true, true],
    ['OTTERWICK', 'Otterwick police have found nine goats.', true, true],
    ['OTTERWICK', 'We are here on Monday to talk about the council.', false, false],
    ['BEATRIX', 'The singer will close her tour on Monday.', false, false],
    ['CRIME', 'A man was held on Monday after police found nine goats.', false, false],
    ['MARY LIND', 'The mayor said on Monday that the police would get boats.', false, false],
  ])('%s: %s', (name, after, dash, colon) => {
    expect([isLocalNews(after, name), isNewsHere(after, name)]).toEqual([dash, colon])
  })
})

test.each(['\n', '\r\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'])('%j ends a line', (lineBreak) => {
  const story = ['Ferry sinks off coast', '', 'Rohtak, May 7', 'The court has asked why the road was shut.']
  const text = story.join(lineBreak)
  expect(findLines(text)).toHaveLength(3)
  expect(parseDateline(text)).toMatchObject({ text: 'Rohtak, May 7', rule: 'place-date-line' })
})
