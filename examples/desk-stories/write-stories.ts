import type { TopicExample } from 'wirecopy/train'

/** What a desk writes about: sentences with gaps, and what fills them. */
interface Desk {
  readonly label: string
  readonly sentences: readonly string[]
  readonly gaps: Readonly<Record<string, readonly string[]>>
}

const DESKS: readonly Desk[] = [
  {
    label: 'City hall',
    sentences: [
      'The council put off its vote on {plan} until the spring.',
      'Residents of {street} asked why {plan} had been drawn up without them.',
      'The mayor promised that {plan} would not raise the rates.',
      'A planning officer said the tender for {work} would open next month.',
      '{work} will close {street} to buses for six weeks.',
      'Councillors of both parties doubted that the town could pay for {work}.',
      'The clerk read out forty objections to {plan}.',
      'Parking permits in {street} go up by a tenth, the transport committee decided.',
    ],
    gaps: {
      plan: [
        'the cycle lanes',
        'the new library',
        'the tram line',
        'the market square',
        'social housing by the canal',
      ],
      work: ['the road works', 'the sewer', 'the bridge repair', 'the bus station', 'the car park'],
      street: ['Mill Lane', 'Station Road', 'the old harbour', 'Church Street', 'the ring road'],
    },
  },
  {
    label: 'Money',
    sentences: [
      'Shares in {firm} fell four per cent after it cut its forecast for {thing}.',
      '{firm} reported higher profits for the quarter, helped by {thing}.',
      'Analysts had expected less from {thing}.',
      'The bank lent {firm} thirty million against its warehouses.',
      'Investors sold bonds as {thing} became dearer.',
      '{firm} will pay a smaller dividend and close its plant in the north.',
      'The takeover of {firm} needs the regulator’s consent.',
      'Exporters complained about the exchange rate and the price of {thing}.',
    ],
    gaps: {
      firm: ['the brewery', 'the shipyard', 'the insurer', 'the grocery chain', 'the steel maker'],
      thing: ['copper', 'online sales', 'fuel', 'imported wheat', 'mortgages'],
    },
  },
  {
    label: 'Sport',
    sentences: [
      'The {team} won in extra time when the keeper dropped {ball}.',
      'The coach of the {team} praised the defence and forgave {ball}.',
      'Injured twice this season, the captain of the {team} will miss the semi-final.',
      'Two thousand away fans saw the {team} lose on penalties.',
      'The {team} are third in the league with a game in hand.',
      'The referee showed a red card before half-time after {ball}.',
      'The {team} signed a striker for the rest of the season.',
      'Rain stopped the second set of the final for an hour.',
    ],
    gaps: {
      team: ['Rovers', 'Harbour XI', 'juniors', 'county side', 'visitors'],
      ball: ['a simple cross', 'a late tackle', 'a long free kick', 'the corner', 'an own goal'],
    },
  },
  {
    label: 'Culture',
    sentences: [
      'The {house} opens its season with {work}.',
      'Critics called {work} the best premiere in years.',
      'The director rehearsed {work} with a cast of amateurs.',
      'Tickets for {work} at the {house} sold out in a morning.',
      'A retrospective at the {house} shows ninety paintings.',
      'The novelist read from her memoir and signed copies in the foyer.',
      'The orchestra repeats {work} on Sunday at the {house}.',
      'The {house} found three lost drawings in its cellar.',
    ],
    gaps: {
      house: ['opera house', 'city museum', 'playhouse', 'art gallery', 'concert hall'],
      work: [
        'a chamber opera',
        'a silent film with live music',
        'the Requiem',
        'a comedy of manners',
        'two ballets',
      ],
    },
  },
  {
    label: 'Health',
    sentences: [
      'The {place} has run out of beds, its head nurse said.',
      'Doctors at the {place} treated sixty patients for {illness}.',
      'A trial found that the drug halves the risk of {illness}.',
      'Waiting times for surgery at the {place} reached nine months.',
      'Parents were told to have children vaccinated against {illness}.',
      'The {place} will hire twelve midwives.',
      'Deaths from {illness} fell for the third year.',
      'Inspectors faulted hygiene on two wards of the {place}.',
    ],
    gaps: {
      place: ['infirmary', 'children’s clinic', 'hospital trust', 'maternity ward', 'cancer centre'],
      illness: ['measles', 'stroke', 'diabetes', 'a winter flu', 'asthma'],
    },
  },
]

// What any desk may write; tells none apart.
const FILLERS = [
  'More is expected on Friday.',
  'Nobody could be reached for comment on Monday evening.',
  'It was the second time this year.',
  'The figures were published after a request by this newspaper.',
  'People who were there spoke of a long day.',
]

/**
 * So many made-up stories of five desks, one in six for two desks at once; the same each time. Stories to test
 * with have none of the sentences of those to train with, as tomorrow's paper has none of today's.
 */
export function writeStories(count: number, purpose: 'train' | 'test'): TopicExample[] {
  const draw = drawer(2024)
  const sentencesOf = ({ sentences }: Desk): readonly string[] =>
    purpose === 'train' ? sentences.slice(0, 5) : sentences.slice(5)
  return Array.from({ length: count }, (_, n) => {
    const desk = DESKS[n % DESKS.length]!
    const others = DESKS.filter((other) => other !== desk)
    const desks = n % 6 === 5 ? [desk, draw(others)] : [desk]
    const write = (each: Desk): string => fillGaps(draw(sentencesOf(each)), each, draw)
    const sentences = desks.flatMap((each) => [write(each), write(each)])
    return { text: [...sentences, draw(FILLERS)].join(' '), labels: desks.map(({ label }) => label) }
  })
}

type Draw = <T>(items: readonly T[]) => T

function fillGaps(sentence: string, { gaps }: Desk, draw: Draw): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_gap, name: string) => draw(gaps[name]!))
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

/** Draws at random, the same each time (a linear congruential generator). */
function drawer(seed: number): Draw {
  let state = seed
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return items[Math.floor((state / 2 ** 32) * items.length)]!
  }
}
