import type { Refusal } from '../quotes/attribution-rule.js'
import type { Reported } from '../quotes/find-reported.js'
import type { Subject } from '../quotes/find-subject.js'
import type { AntecedentReason, NoQuotation, SpeakerWay } from '../quotes/quote-events.js'

/** Where who speaks stands in the sentence. */
export const SUBJECT_NOTES: Readonly<Record<Subject['kind'], string>> = {
  left: 'who speaks stands before the cue: Imomi said',
  inverted: 'who speaks stands behind the cue: said Imomi',
  relative: 'the cue is in a relative clause: Imomi, who said',
  shared: 'who speaks is the subject of an earlier verb: Imomi smiled and said',
  none: 'nobody speaks in this sentence: it was said',
}

/** How what was said is joined to the right of the cue. */
export const JOINT_NOTES: Readonly<Record<Reported['joint'], string>> = {
  that: '“that” follows the cue',
  clause: 'a clause follows the cue',
  infinitive: 'an infinitive follows the cue',
  marks: 'quotation marks follow the cue',
  comma: 'a comma follows the cue',
  colon: 'a colon follows the cue',
  question: 'a question follows the cue: whether, how, why',
  none: 'nothing that was said follows the cue',
}

/** Why an attribution rule does not take a cue. */
export const REFUSAL_NOTES: Readonly<Record<Refusal, string>> = {
  'asks-nobody': 'the verb asks nobody to do something, or nobody stands behind it',
  infinitive: 'the cue is an infinitive',
  introduces: 'what stands before the marks only introduces them',
  'no-as': 'no “as” stands before who speaks',
  'no-clause-before': 'what stands before is no clause, or only introduces one',
  'no-clause-behind': 'no clause follows the cue',
  'no-colon': 'no colon follows the cue',
  'no-infinitive': 'no infinitive follows the cue',
  'no-marks-before': 'no quotation marks end right before who speaks',
  'no-marks-behind': 'no quotation marks follow where they would have to',
  'no-noun': 'the cue is no noun, as in Imomi’s claim',
  'no-pause': 'no comma or dash parts it from what stands before',
  'no-phrase': 'the cue is a verb or a noun',
  'no-speech': 'the marks do not end as speech does: with a comma, a dash or a mark of their own',
  'no-that': 'neither “that” nor the like follows the cue',
  'no-words': 'no words are left that could have been said',
  nobody: 'nobody is named who says it',
  'nobody-beside': 'who speaks does not stand beside the cue',
  'not-behind-marks': 'the verb does not stand behind what was said',
  'not-finite': 'the cue is no finite verb',
  'not-first': 'the cue does not open its sentence',
  'nothing-before': 'nothing that could have been said stands before',
  'nothing-behind': 'nothing that could have been said stands behind',
  'nothing-behind-comma': 'no comma follows with words behind it',
  noun: 'the cue is a noun',
  passive: 'the cue is passive',
  phrase: 'the cue is a phrase',
  relative: 'the cue stands in a relative clause',
  'said-behind': 'what was said may stand behind the cue',
  'takes-no-clause': 'the cue takes no clause without quotation marks',
  'takes-no-topic': 'the verb reports no thing, as in “denied any part”',
  'that-relative': '“that” opens a relative clause',
  'that-thing': '“that” points at a thing',
  'too-short': 'so few words are not what was said',
  'verb-between': 'another verb stands between who speaks and the cue',
  'vows-nothing': 'the verb promises nothing',
  'work-title': 'the marks hold the title of a book, a film or the like',
}

/** Why a cue gives no quotation. */
export const NO_QUOTATION_NOTES: Readonly<Record<NoQuotation | 'nothing-left', string>> = {
  'inside-content': 'it stands in what an earlier cue reports',
  negated: 'it is denied: it was not said',
  'in-last-cue': 'it stands in what the last cue of the sentence reports',
  'bare-participle': 'a participle opens the sentence, and nobody stands beside it',
  'nobody-says-it': 'an infinitive without anybody who says it',
  impersonal: 'nobody in particular says it: it is worth noting',
  'said-by-nobody': 'nobody said it',
  'no-rule': 'no attribution rule finds what was said',
  'nothing-left': 'what was said has no words of its own',
}

/** How a speaker was found. */
export const WAY_NOTES: Readonly<Record<SpeakerWay, string>> = {
  named: 'the source names a person of the story',
  pronoun: 'a pronoun takes up somebody who spoke or was named before',
  'pronoun-of-subject': 'a pronoun takes up the office or the relative that the sentence before is about',
  'stands-for-nobody': 'a word that stands for nobody whom the text could name',
  apposition: 'a name follows the description between commas',
  'they-last': '“they” takes up the last speaker, who is many',
  'they-nobody': 'nobody whom “they” could take up spoke shortly before',
  'it-subject': '“it” is the subject of its own report',
  'it-last': '“it” takes up the organisation that spoke last',
  'it-named-before': '“it” takes up the organisation that began a sentence before',
  'it-nobody': 'no organisation that “it” could take up',
  'taught-organization': 'an organisation that you taught',
  role: 'the one in the story who has this title, or the last speaker with one like it',
  description: 'a description of somebody whom the story names',
  'given-name': 'a given name alone',
  kin: 'the one whom the story has brought in with the same words of kinship',
  described: 'a description; the story names nobody for it',
  'organization-before': 'the organisation that the story named before',
  organization: 'the name of an organisation',
}

/** What decided between antecedents. */
export const CHOICE_NOTES: Readonly<Record<AntecedentReason, string>> = {
  'last-speaker': 'the last speaker fits, and nobody else who surely does was named since',
  'last-speaker-named-again': 'the last speaker fits and was named again since',
  'subject-since': 'named since as the subject of a sentence',
  'only-one-since': 'the only one named that fits',
  'only-known-gender': 'the only one named whose gender is known to fit',
  several: 'several fit equally: a wrong name is worse than none',
  nobody: 'nobody near enough fits',
}
