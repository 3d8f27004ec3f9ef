// Given names, mostly English, and the short forms that stand for them; our own list. A short form may stand
// for several names ("Al" for Albert, Alan, Alexander); two names are never one because they share one.
const LINES = `
abigail: abby abbie gail
abraham: abe
adelaide: addie
alan: al
albert: al bert bertie beto
alberto: al beto
alejandra: alex
alejandro: alex
alexander: alex al alec alek sandy sasha xander lex
alexandra: alex sandra sandy sasha lexi
alexandria: alex
alfred: al alf fred freddie freddy
alfredo: al fred freddy
alison: ali allie
allison: ali allie
amanda: mandy
andrew: andy drew
angela: angie
ann: annie nan
anna: annie
anne: annie
anthony: tony ant
antonio: tony toni
archibald: archie
arnold: arnie
arthur: art artie
augustine: gus
augustus: gus
barack: barry
barbara: barb babs barbie
barrett: barry
bartholomew: bart
beatrice: bea trixie
benjamin: ben benny benji bennie
bernadette: bernie
bernard: bernie barney
beverly: bev
bradford: brad
bradley: brad
brendan: bren
calvin: cal
cameron: cam
carolina: carol
caroline: carol carrie
carolyn: carol carrie lynn
catherine: cathy kathy cat kat kate katie cate kay kitty kit
cecilia: celia cece
charles: charlie charley chuck chas chip
charlotte: charlie lottie
cheryl: sheri sherry
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
corazon: cory
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
dmitri: dima mitya
dmitry: dima mitya
dolores: lola
dominic: dom nick
donald: don donnie donny
dorothy: dot dottie dolly dory
douglas: doug
dustin: dusty
edgar: ed eddie
edmund: ed eddie ted ned
eduardo: eddie edu
edward: ed eddie ted teddy ned eddy
edwin: ed eddie win
ekaterina: katya
eleanor: ellie nell nora
elena: lena
elijah: eli lige
elizabeth: liz beth betty betsy eliza libby lizzie lisa bess bessie ellie liza
emilio: milo
enrique: kike
eric: rick
ernest: ernie
ernesto: ernie
eugene: gene
evelyn: evie
evgeny: zhenya
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
gerald: gerry jerry jer
geraldine: gerry
gerard: gerry
gilbert: gil bert
gordon: gord
gregorio: greg
gregory: greg gregg
gretchen: greta
guadalupe: lupe
guillermo: memo
gustavo: gus
gwendolyn: gwen
harold: hal harry
harriet: hattie
harrison: harry
hector: tito
helen: nell
henry: hank harry hal
herbert: herb bert
howard: howie
hubert: bert
ignacio: nacho
ignatius: iggy
irving: irv
isaac: ike
isabel: izzy bella
isabella: bella izzy
isadore: izzy
isidore: izzy
israel: izzy
jackson: jack
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jimmie jem
janet: jan
jason: jay
jefferson: jeff
jeffrey: jeff
jennifer: jen jenny jenn
jeremiah: jerry
jeremy: jerry jem
jerome: jerry
jerrold: jerry
jesse: jess
jessica: jess jessie
jesus: chuy
joan: joanie
john: jack johnny jon johnnie
jonathan: jon jonny johnny nathan
jose: pepe
joseph: joe joey jo
josephine: jo josie
joshua: josh
judith: judy judi
julia: julie
julian: jules
katherine: cathy kathy kat kate katie kay kitty kit
kathleen: kathy kate katie
kathryn: kathy kate katie kat
katrina: trina kat
kenneth: ken kenny
kimberly: kim
konstantin: kostya
laura: laurie lori
laurence: larry laurie
lawrence: larry laurie
leonard: len lenny leo
leonardo: leo
leopold: leo
leroy: roy
leslie: les
lester: les
lewis: lew lou
lillian: lily lil
loretta: lori
lorraine: lori
louis: lou louie
louise: lou
lucille: lucy
luis: lou
madeleine: maddie
madeline: maddie
malcolm: mal
manuel: manny manolo
marcus: marc mark
margaret: maggie meg peggy marge margie greta maisie daisy rita
maria: mari masha
marilyn: lynn
marjorie: marge margie
martha: marty
martin: marty
marvin: marv
mary: molly polly mamie
matilda: tilly
matthew: matt matty
maurice: morris
maximilian: max
maxine: max
maxwell: max
megan: meg
melanie: mel
melissa: mel missy
melvin: mel
michael: mike mick mickey mikey micky
michelle: shelly
miguel: mike
mikhail: misha
mikheil: misha
mildred: millie
milton: milt
mitchel: mitch
mitchell: mitch
mohammed: mo
montgomery: monty
morton: mort
moses: moe
murray: moe
nancy: nan
natalia: natasha
natalie: nat
nathan: nate nat
nathaniel: nate nat nathan
nicholas: nick nicky nico
nicolas: nick nico
nicole: nicki nikki
nikolai: kolya
norman: norm
olga: olya
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
rafael: rafa
ralph: ralphie
randal: randy
randall: randy
randolph: randy
raphael: rafe
raymond: ray
rebecca: becky becca
reginald: reg reggie
ricardo: rick ricky rich
richard: dick rick rich ricky richie ritchie
robert: bob rob bobby robbie robin bert bobbie beto robb
roberta: bobbie
roberto: beto bobby
rochelle: chellie shelly
roderick: rod rick
rodney: rod
roger: rodge
roland: roly
ronald: ron ronnie
rosemary: rose rosie
rudolph: rudy
russell: russ rusty
salvador: sal chava
salvatore: sal
samantha: sam
samuel: sam sammy
sandra: sandy
sanford: sandy
sarah: sally
sean: shane
sebastian: seb
sergei: seryozha
sergio: checo
seymour: sy
sheldon: shelly
sidney: sid
silvester: sly
solomon: sol
sophia: sophie
spencer: spence
stanley: stan
stephanie: steph
stephen: steve stevie steph
steven: steve stevie
stewart: stew stu
stuart: stu
susan: sue susie suzy
suzanne: sue suzy
sylvester: sly
tabitha: tabby
tatiana: tanya
terence: terry
teresa: terry tess tessa
terrance: terry
terrence: terry
thaddeus: thad tad
thelma: tel
theodore: ted teddy theo
theresa: terry tess
thomas: tom tommy
timothy: tim timmy
tobias: toby
tracy: trace
ulysses: lyss
valentine: val
valerie: val
vernon: vern
veronica: ronnie
vicente: chente
victor: vic
victoria: vicky vicki tori
vincent: vince vinny vin
violet: vi
virgil: virge
virginia: ginny
vivian: viv
vladimir: volodya vova
wallace: wally
walter: walt wally
warren: ren
wendell: del
wesley: wes
wilbur: will
wilfred: wilf fred
william: bill will billy willie liam
winifred: winnie
winston: win
woodrow: woody
yevgeny: zhenya
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
