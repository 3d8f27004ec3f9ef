/**
 * How a verb reports:
 * - `say`    takes a clause as it stands: "she said prices rose"
 * - `state`  takes a clause, best after "that": "she argued that prices rose"
 * - `ask`    takes a question: "she asked whether prices rose"
 * - `tell`   takes an addressee first: "she told reporters prices rose"
 * - `act`    a speech act whose content only quotation marks delimit: 'she blasted the "reckless" plan'
 * - `voice`  reports only right beside marks: '"It works," she laughed'
 */
export type VerbClass = 'say' | 'state' | 'ask' | 'tell' | 'act' | 'voice'

// One verb an entry, in alphabetical order; irregular forms follow the lemma after a slash.
const VERBS: Readonly<Record<VerbClass, string>> = {
  say: 'add explain joke/joked,joking note quip/quipped,quipping remark reply/replied,replies say/said,saying write/wrote,written,writing',
  state: `acknowledge admit/admitted,admitting advise affirm agree allege announce apologise apologize argue assert
    attest aver/averred,averring avow boast brag/bragged,bragging caution charge claim clarify/clarified,clarifies
    clear comment complain concede conclude concur/concurred,concurring confess confide confirm contend counter declare
    deny/denied,denies disclose elaborate emphasise emphasize estimate explain expound forecast
    hint indicate insinuate insist intimate joke lament maintain mention muse observe opine plead pledge point
    posit predict proclaim profess promise pronounce propose protest purport quote reaffirm reason recall reckon recount
    reflect reiterate relate relay rejoin repeat report respond retort reveal rule signal specify/specified,specifies
    speculate state stipulate stress submit/submitted,submitting suggest summarise summarize surmise swear/swore,sworn
    testify/testified,testifies theorise theorize tweet retweet demand underline underscore
    volunteer vow warn post blog text email e-mail decree/decreed,decreeing recommend hypothesize postulate
    broadcast/broadcast,broadcasting reassert restate venture enthuse marvel echo fear`,
  ask: 'ask enquire inquire query/queried,queries question wonder',
  tell: `assure brief inform notify/notified,notifies persuade promise reassure remind teach/taught tell/told,telling
    warn advise convince caution`,
  act: `accuse address attack blame blast brand call cast characterise characterize chastise cite commend compare condemn
    credit criticise criticize decry/decried,decries denounce depict deplore deride describe dismiss dub/dubbed,dubbing
    demand draw/drew,drawn endorse encourage exhort fault hail herald implore invoke knock label lambast lambaste laud lash liken mock
    order outline portray praise present press promote push quote rebuke refer/referred,referring reject ridicule rip/ripped,ripping
    slam/slammed,slamming speak/spoke,spoken tag/tagged,tagging talk taunt tease term thank threaten tout urge
      voice welcome raise express convey/conveyed offer deliver issue sign read/read discuss detail defend
    assail berate brush champion decline deem discredit hammer invite lament loft nickname paint plug/plugged,plugging
    promise refute rail salute scold scoff sound toast trumpet vilify/vilified,vilifies
    shout scream yell chant`,
  voice: `answer ask/asked bark bellow begin/began,begun beam bellow bristle chant chide chime chuckle close continue crack cry/cried,cries shoot/shot,shooting hit/hit,hitting
    deadpan/deadpanned,deadpanning demand end exclaim fire finish fume gasp gloat go/went,gone,goes grin/grinned,grinning groan grouse growl
    grumble gush holler press prod challenge counter demur/demurred,demurring hear/heard implore interject interrupt intone jest joke laugh lead/led lecture murmur mutter nod/nodded,nodding offer open plead
    pray preach proclaim quote rant rave read/read recite respond roar scoff scream shout shrug/shrugged,shrugging sigh sing/sang,sung smile
    snap/snapped,snapping snarl sneer sob/sobbed,sobbing stammer start sum/summed,summing tease thunder urge utter vent
    wail weigh whine whisper yell crow gripe grouch boom bemoan caption title headline`,
}

let forms: Map<string, VerbClass[]> | undefined

/** The classes of a verb form in lower case (`said`, `tells`, `adding`); empty for any other word. */
export function verbClassesOf(lower: string): readonly VerbClass[] {
  forms ??= buildForms()
  return forms.get(lower) ?? NONE
}
const NONE: readonly VerbClass[] = []

function buildForms(): Map<string, VerbClass[]> {
  const table = new Map<string, VerbClass[]>()
  for (const [verbClass, list] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const entry of list.split(/\s+/)) {
      const [lemma = '', irregular] = entry.split('/')
      const all = new Set([...regularForms(lemma, irregular !== undefined), ...(irregular?.split(',') ?? [])])
      for (const form of all) {
        const classes = table.get(form)
        if (!classes) table.set(form, [verbClass])
        else if (!classes.includes(verbClass)) classes.push(verbClass)
      }
    }
  }
  return table
}

/** The inflected forms of a regular verb; without the past where the table gives an irregular one. */
function regularForms(lemma: string, hasIrregular: boolean): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const present = [lemma, third, `${stem}ing`]
  return hasIrregular ? present : [...present, `${stem}ed`]
}
