import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../src/quotes/extract-quotes.js'

/** The speakers of a story in the order of its quotations: `name (kind)`, or `-` where that is not known. */
function speakers(story: string): string {
  return extractQuotes(story)
    .map(({ speaker }) => (speaker ? `${speaker.name} (${speaker.kind})` : '-'))
    .join('; ')
}

// A story, and who speaks in it as a careful reader would tell.
type Case = readonly [story: string, speakers: string]

const LOVIK = 'Ada Lovik (person)'
const REHN = 'Jonas Rehn (person)'

const NAMES: readonly Case[] = [
  ['“The bridge is safe,” Mayor Ada Lovik said.', LOVIK],
  ['Mayor Ada Lovik opened the bridge. “It is safe,” Lovik said.', LOVIK],
  [
    'Ada Lovik met Jonas Rehn on Monday. “The boats are sold,” Rehn said. “I know,” Lovik replied.',
    `${REHN}; ${LOVIK}`,
  ],
  ['“The bridge is safe,” said the mayor, Ada Lovik.', LOVIK],
  ['Jonas Rehn, 61, a fisherman in the north, said the ice was thin.', REHN],
  ['“It is over,” Mr. Rehn said. Jonas Rehn sold his boats in May.', REHN],
  ['Jonas Rehn’s lawyer said the sale was void.', 'Jonas Rehn’s lawyer (described)'],
  ['A spokesman for Jonas Rehn said the sale was void.', 'A spokesman for Jonas Rehn (described)'],
  // whom she works for comes first
  ['Rehn campaign manager Ada Lovik said he was ahead. Jonas Rehn is mayor.', LOVIK],
  ['Ada Lovik, who met Jonas Rehn and Peter Vance, said it was late.', LOVIK],
  // two who speak as one, and somebody named as one of many
  [
    'Mayor Ada Lovik and Sheriff Jonas Rehn said the road was safe. They said it would open in May.',
    'Mayor Ada Lovik and Sheriff Jonas Rehn (described); Mayor Ada Lovik and Sheriff Jonas Rehn (described)',
  ],
  [
    'Jonas Rehn and his wife, Ada Lovik, said they would stay.',
    'Jonas Rehn and his wife, Ada Lovik (described)',
  ],
  ['Ada Lovik and two colleagues argue that it was late.', 'Ada Lovik and two colleagues (described)'],
  // one of a family, where the story says who is older
  [
    'Peter Rehn said he would go. A manager, Jonas Rehn, a nephew of the president, knew. The elder Rehn said he did not.',
    'Peter Rehn (person); Peter Rehn (person)',
  ],
  ['Peter Rehn coached. Jonas Rehn, his son, scored. “That was it,” the younger Rehn said.', REHN],
  ['Peter Rehn met Jonas Rehn. “That was it,” the younger Rehn said.', 'the younger Rehn (described)'],
  ['Jonas Rehn, 82, and Peter Rehn, 40, met. “That was it,” the elder Rehn said.', REHN],
  ['Jonas Rehn spoke. His son, Mayor Peter Rehn, listened. “That was it,” the elder Rehn said.', REHN],
  ['Former Rehn and Vance aide Ada Lovik said it was late. Jonas Rehn met Peter Vance.', LOVIK],
  // whoever has the office, but not whoever has the calling
  ['A judge said it was late.\n\nJudge Ada Lovik heard the case.', LOVIK],
  ['A pilot said it was late.\n\nPilot Ada Lovik, 40, flew the other aircraft.', 'A pilot (described)'],
  ['A judge said it was late.\n\nFormer Judge Ada Lovik wrote a book.', 'A judge (described)'],
  // a brother of whom
  [
    'The mayor, Jonas Rehn, met his brother, Jim. Governor Peter Vance spoke. His brother said he would go.',
    'His brother (described)',
  ],
  ['Transportation Secretary Ada Lovik spoke. “It is safe,” the transport secretary said.', LOVIK],
]

const PRONOUNS: readonly Case[] = [
  ['Ada Lovik opened the bridge. “It is safe,” she said.', LOVIK],
  ['Jonas Rehn sold his boats in May. “It was a bad year,” he said.', REHN],
  ['Ada Lovik met Jonas Rehn on Monday. “It is safe,” she said.', LOVIK],
  ['Ada Lovik met Jonas Rehn on Monday. “It was a bad year,” he said.', REHN],
  ['“It is safe,” Ada Lovik said. She said that the bridge would open in May.', `${LOVIK}; ${LOVIK}`],
  ['“It is safe,” Ada Lovik said.\n\n“We checked it twice,” she added.', `${LOVIK}; ${LOVIK}`],
  [
    '“It is safe,” Ada Lovik said.\n\nJonas Rehn did not agree. “Nobody has checked it,” he said.',
    `${LOVIK}; ${REHN}`,
  ],
  [
    '“It is safe,” Ada Lovik said.\n\nThe town has two bridges and a ferry.\n\n“We checked it twice,” she said.',
    `${LOVIK}; ${LOVIK}`,
  ],
  [
    'Jonas Rehn praised Peter Vance. “He is the best,” Rehn said. He added that the boats were sold.',
    `${REHN}; ${REHN}`,
  ],
  ['According to Ada Lovik, the bridge is safe. She said it would open in May.', `${LOVIK}; ${LOVIK}`],
  ['Jonas Rehn said he would leave, adding that he was tired.', `${REHN}; ${REHN}`],
]

const DESCRIPTIONS: readonly Case[] = [
  ['Senator Jonas Rehn voted for the bill. “It is a start,” the senator said.', REHN],
  ['Mayor Ada Lovik met Governor Jonas Rehn. “The bridge is safe,” the governor said.', REHN],
  ['The coach, Brother Sodik Imom, who lives there, said it was early.', 'Sodik Imom (person)'],
  ['One resident, 96-year-old Sodik Imom, said it was early.', 'Sodik Imom (person)'],
  ['The new treasurer, retired teacher Jonas Rehn, said the boats were sold.', REHN],
  [
    'Jonas Rehn backed Peter Vance.\n\nAsked whether he feared for his seat on the council, Rehn laughed.\n\n“I do not,” he said.',
    `-; ${REHN}`,
  ],
  [
    'Peter Vance said it was early. One of the three judges, retired lawyer Nguyen Van Loc, left. In his letter, he wrote that it was late.',
    'Peter Vance (person); Nguyen Van Loc (person)',
  ],
  ['Ex-bookkeeper says she hid it\n\nA former bookkeeper, Ada Lovik, was in court on Monday.', LOVIK],
  [
    'Peter Vance came. Jonas Rehn, Ada Lovik’s brother, carried his mother on his back. She was 81, he said.',
    REHN,
  ],
  ['The ruler of the town, His Royal Majesty, Jonas Rehn II, said it was late.', 'Jonas Rehn II (person)'],
  ['The commissioner for farms, Chief (Mrs) Ada Lovik, yesterday, said it was late.', LOVIK],
  ['Flood: We will stay, Rehn assures farmers\n\nJonas Rehn spoke on Monday.', REHN],
  [
    'Hiroshi Quathe met Noriko Zorblin. “It is late,” she said. “It is,” he said.',
    'Noriko Zorblin (person); Hiroshi Quathe (person)',
  ],
  // the subject of the sentence before, where that is an office or a relative
  [
    'Judge Jonas Rehn heard the case of Peter Vance.\n\nThe judge urged Vance to wait. He said it was late.',
    REHN,
  ],
  [
    'Peter Vance said no man would come. His wife shook her head. “They will,” she said.',
    'Peter Vance (person); His wife (described)',
  ],
  [
    'Ada Lovik, a nurse, said it was late. Her husband, Jonas Rehn, waited. Her husband shook his head. “It is not,” he said.',
    `${LOVIK}; ${REHN}`,
  ],
  [
    'Mr Justice Rehn said it was late. The judge left. “It is,” the judge said.',
    'Rehn (person); Rehn (person)',
  ],
  ['Vice Adm. Jonas Rehn came. “It is late,” the admiral said.', REHN],
  ['Fr. Jonas Rehn came. “It is late,” the priest said.', REHN],
  ['Bridge to open in May: mayor\n\nThe mayor, Ada Lovik, spoke on Monday.', LOVIK],
  ['Bridge to open in May: study\n\nA study came out on Monday.', 'study (described)'],
  [
    'Growers told to leave\n\nBENTONG: Some 70 families who grow fruit here have been told to leave. “It is late,” Ada Lovik said.',
    LOVIK,
  ],
  // but not the dead, nor either of two
  ['Ada Lovik was attacked. Her mother died in the attack. “I miss her,” she said.', LOVIK],
  ['Peter Vance lost his son. His son was 12. He said he would sue.', 'Peter Vance (person)'],
  [
    'Coach Jonas Rehn praised Peter Vance.\n\nVance scored twice. The coach hugged him. “It was my best game,” he said.',
    'Peter Vance (person)',
  ],
  [
    'Mayor Jonas Rehn spoke. Peter Vance, a teacher, came next.\n\nThe mayor hugged Vance. “I am happy,” he said.',
    'Peter Vance (person)',
  ],
  ['Justice Minister Jonas Rehn met Judge Ada Lovik. The judge said it was late.', LOVIK],
  ['Man of the match: Jonas Rehn\n\nJonas Rehn scored.', ''],
  ['What a town needs most: nurses\n\nIt was late.', ''],
  ['Live updates on the flood: police\n\nIt was late.', ''],
  ['Drivers’ union president says it is late\n\nJonas Rehn, president of the union, left.', REHN],
  ['The new treasurer, elected chairman Jonas Rehn, said the boats were sold.', REHN],
  ['The new treasurer, named captain Jonas Rehn, said the boats were sold.', REHN],
  ['The paper, quoting Sodik Imom, said it was early.', 'paper (organization)'],
  ['The council, without Sodik Imom, said it was early.', 'council (organization)'],
  ['His wife, a friend of Sodik Imom, said it was early.', 'His wife (described)'],
  ['Lawyer Reynaldo Sto. Imom left. Sto. Imom said it was early.', 'Reynaldo Sto. Imom (person)'],
  ['Finance Minister Ada Lovik met the banks on Monday. “Prices will fall,” the minister said.', LOVIK],
  ['Mayor Ada Lovik met Gov. Jonas Rehn. “The bridge is safe,” the mayor said.', LOVIK],
  ['Ada Lovik, the mayor of the town, opened the bridge. “It is safe,” the mayor said.', LOVIK],
  ['A fisherman watched the boats. “They are old,” the fisherman said.', 'the fisherman (described)'],
  ['A spokesman said the boats were sold.', 'A spokesman (described)'],
]

const OFFICES: readonly Case[] = [
  // an office is held by whom the story gives it to, and by nobody whom it gives another of its kind
  [
    'Opposition leader Jonas Rehn met Transport Minister Ada Lovik. Rehn said it was late. The former Finance Minister said it was over.',
    `${REHN}; ${REHN}`,
  ],
  [
    'Transport Minister Ada Lovik met the banks. “It is late,” the finance minister said.',
    'the finance minister (described)',
  ],
  ['Ada Lovik, minister of trade, met the banks. “It is late,” the trade minister said.', LOVIK],
  [
    'Prime Minister Ada Lovik met Trade Minister Jonas Rehn. “It is late,” the minister said. “It is,” the prime minister said.',
    `${REHN}; ${LOVIK}`,
  ],
  ['Deputy Mayor Ada Lovik opened the bridge. “It is safe,” the mayor said.', 'the mayor (described)'],
  ['Deputy Mayor Ada Lovik opened the bridge. “It is safe,” the deputy mayor said.', LOVIK],
  ['Deputy Trade Minister Ada Lovik met the banks. “It is late,” the minister said.', LOVIK],
  [
    'Police Chief Ada Lovik met Fire Chief Jonas Rehn. “It is out,” the fire chief said. “It is,” the police chief said.',
    `${REHN}; ${LOVIK}`,
  ],
  ['Mayor Ada Lovik opened the bridge. “It is safe,” the judge said.', 'the judge (described)'],
  [
    'District Judge Ada Lovik read the sentence. “It is late,” the appeals judge said.',
    'the appeals judge (described)',
  ],
  // one office under two names
  ['Chief Executive Ada Lovik opened the plant. “It is safe,” the CEO said.', LOVIK],
  ['Ada Lovik, CEO of Norvik Tools, opened the plant. “It is safe,” the chief executive said.', LOVIK],
  ['Prime Minister Ada Lovik opened the bridge. “It is safe,” the PM said.', LOVIK],
  [
    'Norvik Tools warns again\n\n* CEO says the limit is reached\n\nThe maker of tools has cut its forecast for the year. Chief Executive Ada Lovik spoke to reporters.',
    LOVIK,
  ],
  // the lead speaks of whom the next paragraph names
  ['A man was fined, a judge said on Monday.\n\nHe wept as Judge Ada Lovik read the sentence.', LOVIK],
  [
    'A man was fined, a judge said on Monday.\n\nJudge Ada Lovik and Judge Jonas Rehn read the sentence.',
    'a judge (described)',
  ],
  [
    'A senior minister said it was late.\n\nTrade Minister Ada Lovik did not come.',
    'A senior minister (described)',
  ],
  ['Rev. Ada Lovik runs the church. “It is late,” the pastor said.', LOVIK],
  // a relative by the same words
  ['Ada Lovik waited. Her husband, Jonas Rehn, worked there. “It is cold,” her husband said.', REHN],
  [
    'Ada Lovik waited with her son Jonas and her son Peter. “It is cold,” her son said.',
    'her son (described)',
  ],
  [
    'Jonas Rehn waited with his father, Josef. Ada Lovik came. “It is cold,” her father said.',
    'her father (described)',
  ],
  // a company that bears the name of its founder, an outlet that bears one like a person's
  [
    'Dutch snack maker Rehn said that its costs rose. Jonas Rehn, a grandson of the founder, left the company in May.',
    'Dutch snack maker Rehn (described)',
  ],
  [
    'Five people who fled told Al Jazeera that it was late. “It was dark,” he told Al Jazeera.',
    'Five people who fled (described); -',
  ],
]

const ORGANISATIONS: readonly Case[] = [
  ['The company said it would close the yard.', 'company (organization)'],
  ['The Ministry of Trade said prices would fall.', 'Ministry of Trade (organization)'],
  ['Police said nobody was hurt.', 'Police (organization)'],
  ['The United Nations said the talks would go on.', 'United Nations (organization)'],
  ['The city council said the bridge was safe.', 'city council (organization)'],
]

const TAKEN_UP: readonly Case[] = [
  // by age or nationality
  ['Ada Lovik, 43, opened the bridge. “It is safe,” the 43-year-old said.', LOVIK],
  ['Ada Lovik, 43, opened the bridge. “It is safe,” said the 43-year-old.', LOVIK],
  ['Jonas Rehn won in Leeds. “I am happy,” the Frenchman said.', REHN],
  ['Jonas Rehn and Peter Vance won in Leeds. “I am happy,” the Frenchman said.', 'the Frenchman (described)'],
  ['“It was long,” Ada Lovik said. “We heard nothing,” the French said.', `${LOVIK}; the French (described)`],
  // by what somebody is known as, unless another of that calling has come in
  [
    'Ada Lovik, 40, sells fruit. The mother of four said prices rose. “It is hard,” she said.',
    `${LOVIK}; ${LOVIK}`,
  ],
  ['Jonas Rehn scored twice. “It was easy,” the striker said.', REHN],
  ['A farmer watched Jonas Rehn. “It was easy,” the farmer said.', 'the farmer (described)'],
  ['Jonas Rehn, a farmer, sold his boats. “It was late,” the farmer said.', REHN],
  // one who speaks for another, one of several in an office
  ['A spokeswoman for Mayor Ada Lovik said it was late.', 'A spokeswoman for Mayor Ada Lovik (described)'],
  [
    'Jonas Rehn is a minister. One cabinet minister said it was over. “It is,” the minister said.',
    'One cabinet minister (described); One cabinet minister (described)',
  ],
  // an organisation by what it is
  [
    'Vance & Co said costs rose. The company said it would sell.',
    'Vance & Co (organization); Vance & Co (organization)',
  ],
  [
    'The Trade Ministry said prices rose. The company said it would sell.',
    'Trade Ministry (organization); company (organization)',
  ],
  [
    'Vance & Co said costs rose. “We are sorry,” it said.',
    'Vance & Co (organization); Vance & Co (organization)',
  ],
  ['Norvik Tools cut its forecast. The company said costs rose.', 'Norvik Tools (organization)'],
  ['Vance Motors will close a plant. The Japanese automaker said costs rose.', 'Vance Motors (organization)'],
  ['Norway cut its forecast. The company said costs rose.', 'company (organization)'],
  [
    'The Grain Authority published the rules. It says farmers must register.',
    'Grain Authority (organization)',
  ],
  ['The bank expects prices to fall, it said on Monday.', 'bank (organization)'],
  // the one behind a description in front of the name, the one who is only spoken of
  ['Ada Lovik opened the bridge. Her deputy, Jonas Rehn, did not come. “It was late,” he said.', REHN],
  [
    'Police held Jonas Rehn. A spokesman said Rehn was ill. He said it was late.',
    'A spokesman (described); A spokesman (described)',
  ],
  [
    '“We were lucky,” Ada Lovik said. “You were,” Jonas Rehn said. She laughed. “Yes,” she said.',
    `${LOVIK}; ${REHN}; ${LOVIK}`,
  ],
  [
    'Researchers say the ice is thin. They say it will go.',
    'Researchers (described); Researchers (described)',
  ],
]

const UNNAMED: readonly Case[] = [
  [
    'Two officials familiar with the matter said the bridge would close.',
    'Two officials familiar with the matter (described)',
  ],
  ['A senior diplomat said the talks were over.', 'A senior diplomat (described)'],
  ['Ada Lovik opened the bridge. A woman in the crowd said it was late.', 'A woman in the crowd (described)'],
  ['Critics say the bridge is too small.', 'Critics (described)'],
  ['Some said the bridge was too small.', '-'],
  ['It was reported that the bridge was closed.', '-'],
]

const AMBIGUITY: readonly Case[] = [
  ['Ada Lovik opened the bridge. “It was a bad year,” he said.', '-'],
  ['“The boats are sold,” he said.', '-'],
  ['Sen. Jonas Rehn met Sen. Peter Vance. “It is a start,” the senator said.', 'the senator (described)'],
  ['Ada Lovik met Clara Vance. “They were late,” they said.', '-'],
]

// Right, and not found yet.
const TITLES_AND_PAIRS: readonly Case[] = [
  // a title and its abbreviation
  ['Sen. Jonas Rehn voted for the bill. “It is a start,” the senator said.', REHN],
  ['Mayor Ada Lovik met Gov. Jonas Rehn. “The bridge is safe,” the governor said.', REHN],
  // two who fit, one as much as the other
  ['Peter Vance and Jonas Rehn met on Monday. “The boats are sold,” he said.', '-'],
]

describe.each([
  ['names', NAMES],
  ['pronouns by gender, recency and who spoke last', PRONOUNS],
  ['descriptions through an earlier title', DESCRIPTIONS],
  ['offices', OFFICES],
  ['organisations', ORGANISATIONS],
  ['those whom a description takes up', TAKEN_UP],
  ['unnamed and impersonal sources', UNNAMED],
  ['what the story does not decide', AMBIGUITY],
  ['abbreviated titles, and two subjects of one verb', TITLES_AND_PAIRS],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s', (story, expected) => expect(speakers(story)).toBe(expected))
})
