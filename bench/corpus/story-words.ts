// What the stories of the benchmark are made of: people, places and events that do not exist together.

const list = (words: string): readonly string[] => words.split('|')

export const GIVEN: readonly string[] = list(
  'Ada|Jonas|Mirela|Tomas|Ingrid|Pavel|Leila|Marcus|Sofia|Daniel|Yasmin|Oskar|Helena|Viktor|Nadia|Felix|Amara|Ruben|Clara|Emil',
)
export const FAMILY: readonly string[] = list(
  'Lovik|Rehn|Dalca|Varga|Holm|Sorokin|Haddad|Brandt|Moreira|Whitlock|Osei|Lindqvist|Petrou|Anders|Kovalenko|Marsh|Okoye|Delgado|Fontaine|Strand',
)
export const TITLES: readonly string[] = list(
  'Finance Minister|Mayor|Police Chief|Transport Minister|Health Secretary|Governor|union leader|Foreign Minister|Energy Commissioner|chief executive',
)
export const DATELINES: readonly string[] = list(
  'OSLO, {date} (Reuters) - |WASHINGTON (AP) — |GENEVA, {date} (Xinhua) -- |PARIS, {date} (AFP) - |DENVER — |NAIROBI, {date} (Reuters) - |LISBON, {date} /TASS/. |TOKYO, {date} (Kyodo) -- ||',
)
export const DATELINE_MONTHS: readonly string[] = list(
  'Jan.|Feb.|March|April|May|June|July|Aug.|Sept.|Oct.|Nov.|Dec.',
)
export const MONTHS: readonly string[] = list(
  'January|February|March|April|June|July|August|September|October|November|December',
)
export const BODIES: readonly string[] = list(
  'the city council|the central bank|the transport ministry|the harbour board|the regional court|the health board|the teachers’ union|the energy regulator',
)
export const PLACES: readonly string[] = list(
  'the northern valley|the old harbour|the river district|the border region|the industrial zone|the western suburbs|the coast',
)
export const PROJECTS: readonly string[] = list(
  'the bridge|the new tram line|a plan to close two hospitals|the budget|a wind farm of 40 turbines|the ferry terminal|a tax on empty flats|the school reform|the dam',
)
export const EFFECTS: readonly string[] = list(
  'would cost thousands of jobs|will be ready by the spring|has split the governing coalition|could raise prices by 3 percent|came too late for most families|was never put to a vote|will have to be paid for by the regions',
)
export const HEADLINES: readonly string[] = list(
  '{Place} waits for answers as {project} stalls|{Body} backs {project} after long debate|Doubts grow over {project}|Hundreds protest against {project}|{Body} delays decision on {project}',
)

/** Sentences that open a story, behind its dateline. `{first}` is a person with title and full name. */
export const LEADS: readonly string[] = list(
  '{Body} approved {project} on {day} after a night of talks, ending a dispute that had lasted for {n} months.|{first} said on {day} that {project} {effect}.|At least {n} people were injured when part of a building collapsed in {place}, officials said on {day}.|Thousands of workers walked out in {place} on {day} to protest against {project}, which {body} defended as necessary.',
)

/** Paragraphs of the body. `{a}` and `{b}` are surnames of the two people, `{second}` the other in full. */
export const PARAGRAPHS: readonly string[] = list(
  `“We have waited {n} years for this,” {a} told reporters. “Nobody in {place} should have to wait any longer.”|{second} disagreed. “This {effect},” {b} said, “and everybody who can count knows it.”|{a} said that {project} {effect}, and added that {body} would publish its figures next week.|According to a report published by {body}, spending rose {n} percent in the first quarter, the fastest pace since 2011.|The plan has been debated since {month}, when {body} first put forward {project} and opponents gathered {n},000 signatures.|“I don’t think anyone expected it to come to this,” said {second}, who lives in {place}.|Critics warned that it {effect}. They called on {body} to make the contracts public.|{b}, who was elected two years ago, has promised to take the matter to court. He declined to comment on {day}.|Police said {n} people had been detained. Witnesses described crowds running from the square as sirens sounded.|Shares in the company behind {project} fell 4.2 percent to {n}.30 euros, while the wider market was little changed.|A spokesman for {body} said the figures were “preliminary and open to revision” and that the final count {effect}.|Asked whether he would resign, {a} said: “No. I was given a job to do and I intend to finish it.”|The region, home to about {n}0,000 people, depends on fishing, timber and a shrinking number of tourists.|{a} later told a parliamentary committee that the decision {effect}. Lawmakers are due to vote on it in {month}.|Doctors at the main hospital reported that the number of patients had doubled within {n} days, {second} said.|In a statement, {body} described the talks as constructive but said that “important differences remain.”`,
)
export const DAYS: readonly string[] = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')
