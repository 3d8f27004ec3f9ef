// English given names and the short forms that stand for them; our own list. A short form may stand
// for several names ("Al" for Albert, Alan, Alexander); two names are never one because they share one.
const LINES = `
abraham: abe
abigail: abby abbie gail
adelaide: addie
albert: al bert bertie
alan: al
alexander: alex al alec alek sandy sasha xander lex
alexandra: alex sandra sandy sasha lexi
alfred: al alf fred freddie freddy
alison: ali allie
allison: ali allie
amanda: mandy
andrew: andy drew
angela: angie
ann: annie nan
anne: annie
anthony: tony ant
antonio: tony toni
archibald: archie
arnold: arnie
arthur: art artie
augustus: gus
augustine: gus
barack: barry
barbara: barb babs barbie
bartholomew: bart
beatrice: bea trixie
benjamin: ben benny benji bennie
bernard: bernie barney
bernadette: bernie
beverly: bev
bradley: brad
bradford: brad
brendan: bren
calvin: cal
cameron: cam
carolyn: carol carrie lynn
caroline: carol carrie
catherine: cathy kathy cat kat kate katie cate kay kitty kit
katherine: cathy kathy kat kate katie kay kitty kit
kathleen: kathy kate katie
cecilia: celia cece
charles: charlie charley chuck chas chip
charlotte: charlie lottie
chester: chet
christian: chris
christina: chris tina chrissy christy
christine: chris tina chrissy christy
christopher: chris kit topher
clarence: clare
clifford: cliff
clifton: cliff
clinton: clint
constance: connie
cornelius: neil con
curtis: curt
cynthia: cindy
daniel: dan danny
danielle: dani
david: dave davey davy
deborah: deb debbie debby
debra: deb debbie
dennis: denny
desmond: des
dominic: dom nick
donald: don donnie donny
dorothy: dot dottie dolly dory
douglas: doug
edgar: ed eddie
edmund: ed eddie ted ned
edward: ed eddie ted teddy ned eddy
edwin: ed eddie win
eduardo: eddie edu
eleanor: ellie nell nora
elijah: eli lige
elizabeth: liz beth betty betsy eliza libby lizzie lisa bess bessie ellie liza
ernest: ernie
eugene: gene
eric: rick
evelyn: evie
ezekiel: zeke
florence: flo
frances: fran frankie francie
francis: frank fran
francisco: paco pancho frank cisco
franklin: frank
frederick: fred freddie freddy rick
fredrick: fred freddie
gabriel: gabe
gabriella: gabby
gabrielle: gabby
geoffrey: geoff jeff
george: georgie
gerald: gerry jerry
geraldine: gerry
gerard: gerry
gilbert: gil bert
gordon: gord
gregory: greg gregg
gregorio: greg
gretchen: greta
guillermo: memo
gwendolyn: gwen
harold: hal harry
harriet: hattie
harrison: harry
helen: nell
henry: hank harry hal
herbert: herb bert
howard: howie
hubert: bert
ignatius: iggy
ignacio: nacho
irving: irv
isaac: ike
isabella: bella izzy
isabel: izzy bella
isadore: izzy
israel: izzy
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jimmie jem
janet: jan
jason: jay
jeffrey: jeff
jennifer: jen jenny jenn
jeremiah: jerry
jeremy: jerry jem
jerome: jerry
jessica: jess jessie
jesse: jess
joan: joanie
john: jack johnny jon johnnie
jonathan: jon jonny johnny nathan
jose: pepe
joseph: joe joey jo
josephine: jo josie
joshua: josh
judith: judy judi
julian: jules
julia: julie
katrina: trina kat
kenneth: ken kenny
kimberly: kim
lawrence: larry laurie
laurence: larry laurie
leonard: len lenny leo
leonardo: leo
leopold: leo
leroy: roy
leslie: les
lester: les
lewis: lew lou
lillian: lily lil
louis: lou louie
louise: lou
lucille: lucy
luis: lou
madeline: maddie
madeleine: maddie
malcolm: mal
manuel: manny manolo
marcus: marc mark
margaret: maggie meg peggy marge margie greta maisie daisy rita
maria: mari
marjorie: marge margie
marilyn: lynn
martin: marty
martha: marty
marvin: marv
mary: molly polly mamie
matilda: tilly
matthew: matt matty
maurice: morris
maximilian: max
maxwell: max
megan: meg
melvin: mel
melissa: mel missy
melanie: mel
michael: mike mick mickey mikey micky
michelle: shelly
mildred: millie
milton: milt
mitchell: mitch
mohammed: mo
montgomery: monty
morton: mort
moses: moe
murray: moe
nancy: nan
natalie: nat
nathan: nate nat
nathaniel: nate nat nathan
nicholas: nick nicky nico
nicole: nicki nikki
nicolas: nick nico
norman: norm
oliver: ollie
oscar: ozzie
pamela: pam
patricia: pat patty tricia trish patti
patrick: pat paddy rick
penelope: penny
percival: percy
peter: pete
philip: phil pip
phillip: phil
phyllis: phyl
priscilla: cilla
rachel: rae
ralph: ralphie
randall: randy
randolph: randy
raphael: rafe
rafael: rafa
raymond: ray
rebecca: becky becca
reginald: reg reggie
richard: dick rick rich ricky richie ritchie
robert: bob rob bobby robbie robin bert bobbie
roberta: bobbie
roderick: rod rick
rodney: rod
roger: rodge
roland: roly
ronald: ron ronnie
rosemary: rose rosie
rudolph: rudy
russell: russ rusty
salvatore: sal
samantha: sam
samuel: sam sammy
sandra: sandy
sarah: sally
sean: shane
sebastian: seb
seymour: sy
sheldon: shelly
sidney: sid
silvester: sly
solomon: sol
sophia: sophie
spencer: spence
stanley: stan
stephen: steve stevie
stephanie: steph
steven: steve stevie
stewart: stew stu
stuart: stu
susan: sue susie suzy
suzanne: sue suzy
sylvester: sly
tabitha: tabby
terence: terry
terrence: terry
teresa: terry tess tessa
theresa: terry tess
thaddeus: thad tad
theodore: ted teddy theo
thelma: tel
thomas: tom tommy
timothy: tim timmy
tobias: toby
tracy: trace
ulysses: lyss
valerie: val
valentine: val
vernon: vern
veronica: ronnie
victor: vic
victoria: vicky vicki tori
vincent: vince vinny vin
violet: vi
virgil: virge
virginia: ginny
vivian: viv
wallace: wally
walter: walt wally
warren: ren
wendell: del
wesley: wes
wilbur: will
wilfred: wilf fred
william: bill will billy willie liam
winston: win
winifred: winnie
woodrow: woody
yvonne: vonnie
zachary: zach zack zac
zechariah: zach
`

let table: ReadonlyMap<string, readonly string[]> | undefined

function formalNames(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const line of LINES.trim().split('\n')) {
    const [formal = '', shorts = ''] = line.split(': ')
    map.set(formal, [...(map.get(formal) ?? []), formal])
    for (const short of shorts.split(' ')) map.set(short, [...(map.get(short) ?? []), formal])
  }
  return map
}

/** The formal English given names a folded name is or may stand for; `[]` when it is not in the list. */
export function formalNamesOf(folded: string): readonly string[] {
  table ??= formalNames()
  return table.get(folded) ?? []
}

/**
 * True when one of the two is a short form of the other (`Bill`, `William`), or both are short forms
 * of one name (`Bill`, `Will`). `Jack` and `James` are not.
 */
export function isNickname(a: string, b: string): boolean {
  const formalA = formalNamesOf(a)
  return formalA.length > 0 && formalNamesOf(b).some((formal) => formalA.includes(formal))
}
