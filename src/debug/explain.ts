import { articleIn } from '../analyze-article.js'
import { checkText } from '../check-input.js'
import type { DatelineEvent } from '../dateline/dateline-events.js'
import type { FormsScored, NameEvent } from '../names/name-events.js'
import { storyNameReader } from '../names/name-reader.js'
import type { Attribution } from '../quotes/find-attributions.js'
import type { QuoteEvent, QuotesMade } from '../quotes/quote-events.js'
import { type AnalyzerOptions, teachStages } from '../teach-stages.js'
import { readableText } from '../text/readable-text.js'
import type { TopicsWeighed } from '../topics/topic-events.js'
import { explainApart } from './explain-apart.js'
import { explainDateline } from './explain-dateline.js'
import { explainForms } from './explain-forms.js'
import { explainPeople } from './explain-people.js'
import { explainQuotes } from './explain-quotes.js'
import { explainSpeaker, type SpeakerNotes } from './explain-speaker.js'
import { explainTopics } from './explain-topics.js'
import type { Explanation } from './explanation.js'

/** Options of {@link explain}: those of `createAnalyzer`. */
export type ExplainOptions = AnalyzerOptions

type StageEvent = DatelineEvent | NameEvent | QuoteEvent | TopicsWeighed
type EventOf<Kind extends StageEvent['kind']> = Extract<StageEvent, { kind: Kind }>

/**
 * Says why `analyzeArticle` gives what it gives: which rule took which words, which rules were refused before it, what
 * made a run of capitals a person, joined two names or kept them apart, whom a pronoun could take up, which words weighed
 * for a topic. Plain JSON; offsets are UTF-16 code units of `text`. With the options of `createAnalyzer` it explains
 * what that analyzer gives.
 *
 * @throws `WirecopyError` `INPUT_TYPE` if `text` is not a string, `UNKNOWN_OPTION`, `OPTION_TYPE` or
 * `OPTION_VALUE` for options it cannot use.
 *
 * @example
 * const { quotes, people } = explain('OSLO, May 3 (Reuters) - Norway will lend more, Ada Lovik said.')
 * quotes[0]?.rule // { id: 'clause-said-source', note: 'Prices rose, Imomi said.' }
 * quotes[0]?.refused.map(({ id }) => id).includes('marks-said-source') // true
 * people[0]?.forms[0]?.why.id // 'evidence'
 */
export function explain(text: string, options?: ExplainOptions): Explanation {
  checkText('explain', text)
  const readable = readableText(text)
  return readable.toPrinted(explanationOf(readable.text, options))
}

/** The explanation of a readable text. */
function explanationOf(text: string, options?: ExplainOptions): Explanation {
  const { taught, referenceDate } = teachStages('explain', options)
  const events: StageEvent[] = []
  const article = articleIn(text, referenceDate, taught, {
    // what the stages take down are events of theirs
    note: (event) => events.push(event as unknown as StageEvent),
  })
  const all = <Kind extends StageEvent['kind']>(kind: Kind): EventOf<Kind>[] =>
    events.filter((event): event is EventOf<Kind> => event.kind === kind)

  const readName = storyNameReader(taught.names?.titles)
  const forms = explainForms(text, all('forms-scored')[0] as FormsScored)
  const speakers = speakerNotes(events)
  const said = explainQuotes(
    text,
    article.quotes,
    all('cue-tried'),
    all('quotes-made')[0] as QuotesMade,
    (attribution, quote) => explainSpeaker(text, quote, speakers.get(attribution) ?? NOT_ASKED),
  )
  return {
    dateline: explainDateline(
      text,
      article.dateline,
      events.filter((event): event is DatelineEvent => event.kind.startsWith('dateline-')),
    ),
    people: explainPeople(
      text,
      article.people,
      forms.formsOf,
      all('home-chosen'),
      taught.known ?? [],
      readName,
    ),
    notPeople: forms.refused,
    apart: explainApart(article.people, readName, all('apart-found')[0]!.areApart),
    quotes: said.quotes,
    notQuotes: said.refused,
    unclaimed: said.unclaimed,
    topics: explainTopics(text, article.topics, all('topics-weighed')[0] as TopicsWeighed),
  }
}

const NOT_ASKED: SpeakerNotes = { way: null, choice: null }

/** What was taken down of each source: all since the one before it. */
function speakerNotes(events: readonly StageEvent[]): ReadonlyMap<Attribution, SpeakerNotes> {
  const notes = new Map<Attribution, SpeakerNotes>()
  let open = NOT_ASKED
  for (const event of events) {
    if (event.kind === 'speaker-found') open = { ...open, way: event.way }
    else if (event.kind === 'antecedent-chosen') open = { ...open, choice: event }
    else if (event.kind === 'speaker-decided') {
      notes.set(event.quote, open)
      open = NOT_ASKED
    }
  }
  return notes
}
