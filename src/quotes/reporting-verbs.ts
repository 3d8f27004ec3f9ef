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

/**
 * Verbs that report, in alphabetical order within each class; a verb may be in several.
 *
 *     quip+                doubles its last letter: quipped, quipping
 *     write/wrote,written  irregular forms
 */
export const REPORTING_VERBS: Readonly<Record<VerbClass, string>> = {
  say: `
    add explain joke note quip+ remark reply say/said write/wrote,written`,
  state: `
    acknowledge admit+ advise affirm agree allege announce apologise apologize argue assert attest aver+
    avow bemoan blog boast brag+ broadcast/broadcast caution charge claim clarify comment complain concede
    conclude concur+ confess confide confirm contend counter declare decree demand deny deplore disclose e-mail echo
    elaborate email emphasise emphasize enthuse estimate explain expound fear forecast hear/heard hint hypothesize
    indicate insinuate insist intimate joke lament maintain marvel mention muse observe opine plead pledge
    point posit post postulate predict proclaim profess promise pronounce propose protest purport quote
    reaffirm reason reassert recall reckon recommend recount reflect regret+ reiterate relate relay repeat
    report respond restate retort retweet reveal rule signal specify speculate state stipulate stress
    submit+ suggest summarise summarize surmise swear/swore,sworn testify text theorise theorize tweet
    underline underscore venture volunteer vow warn`,
  ask: `
    ask enquire inquire query question wonder`,
  tell: `
    advise assure brief caution convince inform notify persuade promise reassure remind teach/taught
    tell/told warn`,
  act: `
    accuse address assail attack berate blame blast brand brush call cast champion chant characterise
    characterize chastise cite commend compare condemn convey credit criticise criticize decline
    decry deem defend deliver demand denounce depict deplore deride describe detail discredit discuss
    dismiss draw/drew,drawn dub+ encourage endorse exhort express fault flay hail hammer herald implore invite
    invoke issue knock label lambast lambaste lament lash laud liken loft mock nickname offer order outline
    paint plug+ portray praise present press promise promote push quote rail raise read/read rebuke refer+
    refute reject ridicule rip+ salute scoff scold scream shout sign slam+ sound speak/spoke,spoken tag+
    talk taunt tease term thank threaten toast tout trumpet urge vilify voice welcome yell`,
  voice: `
    answer ask bark beam begin+/began,begun bellow bemoan boom bristle caption challenge chant chide
    chime chuckle close continue counter crack crow cry deadpan+ demand demur+ end exclaim finish fire fume
    gasp gloat go/went,gone grin+ gripe groan grouch grouse growl grumble gush headline hear/heard hit+/hit
    holler implore interject interrupt intone jest joke laugh lead/led lecture murmur mutter nod+ offer open
    plead pray preach press proclaim prod quote rant rave read/read recite respond roar scoff scream
    shoot/shot shout shrug+ sigh sing/sang,sung smile snap+ snarl sneer sob+ stammer start sum+ tease
    thunder urge utter vent wail weigh whine whisper yell`,
}
