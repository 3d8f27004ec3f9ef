// What web pages and wires print around a story and no reader would call part of it. Only shapes
// that cannot be a sentence of the story: a false hit would lose text.

/** Section labels and navigation that stand alone on a line above the headline. */
export const SECTION_LABEL: RegExp =
  /^(?:all news|news|latest news|breaking news|breaking|top stories|top news|home|menu|world|world news|nation(?:al)?|politics|business|economy|markets|sports?|culture|opinion|analysis|exclusive|local|local news|regional|international|society|science|technology|tech|health|entertainment|lifestyle|travel|video|photos?|live|press releases?|summary|key points|at a glance|what we know|in brief|news releases?|media releases?|for immediate release|newsroom)[.:]?$/i

const FURNITURE_SHAPES: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-mail|save|comments?|reply|subscribe|sign in|log in|register|advertisement|advertising|sponsored|skip to (?:main )?content|back to top|next|previous|loading|close|read more|view comments|copy link|listen|follow)\b[^.!?]{0,24}$/i,
  /^(?:share|save|print|email|tweet|follow) (?:this|us|on)\b.{0,80}$/i,
  /^(?:read more|read also|also read|see also|related|related (?:stories|articles|news|links)|more on this|more (?:news|stories|from)|recommended|most (?:read|popular)|don['’]t miss|you (?:may|might) also like|trending|watch|tags?|topics?|filed under|categories)\s*:.{0,200}$/i,
  /^(?:related|related (?:stories|articles|news|links)|recommended|most (?:read|popular)|you (?:may|might) also like|trending(?: now)?)$/i,
  /^(?:sign up|subscribe|click here|tap here|download|get our|join our|follow us|like us|support our)\b.{0,160}$/i,
  /^(?:©|\(c\)\s|copyright\b|all rights reserved).{0,200}$/i,
  /^(?:\d+|one|two|three|four|five) min(?:ute)?s? read$/i,
  /^(?:published|updated|posted|last updated|last modified|first published|modified)\b.{0,80}$/i,
  /^\(?(?:photo|photograph|image|picture|video|file photo|illustration|credit|source|photo credit|image credit)s?\s*(?::|\bby\b|\/).{0,160}$/i,
  /^\(?(?:reporting|additional reporting|writing|editing|compiled|edited|written and edited) by\b.{0,200}$/i,
  /^(?:-{2,}|–|—)\s?(?:additional reporting|reporting|with (?:files|reporting)|by)\b.{0,160}$/i,
  /^(?:###|#\s#\s#|-\s?30\s?-|\*{3,}|[-–—_=*•·](?:\s?[-–—_=*•·])+|ends?|more to follow|\(ends\))$/i,
  /^(?:media|press|investor|for more information|contacts?|media contacts?|press contacts?)\s*(?:(?:contacts?|relations|enquiries|inquiries|information)\s*)?:.{0,160}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  // the page numbers of a PDF file: Page 4 of 12, - 3 -
  /^(?:page )?(?:[-–—] ?)?\d{1,4}(?: ?[-–—]| of \d{1,4}| ?\/ ?\d{1,4})?$/i,
  // the head of a mail, and the mail that it answers
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to): .{1,200}$/i,
  /^>/,
  /^[^\s@]+@[^\s@]+\.[^\s@.]+$/,
]

/** Lines that belong to the page and not to the story, wherever they stand. */
export const FURNITURE: RegExp = new RegExp(FURNITURE_SHAPES.map(({ source }) => source).join('|'), 'i')

/** A date or a time of day alone on a line. */
export const TIMESTAMP: RegExp =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:\d{4})?[, |•·-]*(?:(?:at )?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,4})?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:[, |-]+\d{1,2}[:.]\d{2}.{0,12})?$|^\d{4}-\d{2}-\d{2}(?:[T ]\S{0,20})?$|^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/i

/** A byline alone on its line: "By Mara Lindqvist and Owen Pryce, Staff Writers". */
export const BYLINE: RegExp =
  /^(?:(?:story |text |words |written |report |reported )?by[: ]|from our correspondent)(?=.{3,120}$)\s*[^.!?“”"]{2,}(?:\b(?:Jr|Sr|Dr|[A-Z])\.[^.!?“”"]*){0,4}$/i

// \p{Lu} and \p{L} where capitals do not count: 4 ms to compile.
const LETTER = 'A-Za-z\u00c0-\u1fff'
const NAME = `[${LETTER}][${LETTER}.’'-]`

/** A byline without "By": "Oliver Strand, North of England reporter". */
export const REPORTER: RegExp = new RegExp(
  `^${NAME}+(?: (?:${NAME}*|de|van|von|al|bin)){1,4}(?: (?:in|and) [${LETTER}][^,]{1,40})?(?:, | \\| | - | – )` +
    `(?:[^,.!?“”"]{0,40}\\b)?(?:reporter|correspondent|editor|(?:staff |sports |political )?writer|columnist|bureau chief|staff)` +
    `(?: (?:in|at|for) [^.!?“”"]{2,40})?$`,
  'i',
)
