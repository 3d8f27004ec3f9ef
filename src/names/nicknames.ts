// Given names and the short forms that stand for them: English, Slavic, Romance, German, Greek, Nigerian and others; our own list. A
// short form may stand for several names ("Al" for Albert, Alan, Alexander); two names are never one because they share
// one. A slash parts names that have the same short forms.
const LINES = `
abigail: abby abbie gail
abraham: abe
adebayo: bayo
adedapo: dapo
adekunle: kunle
adelaide: addie
adeniyi: niyi
aderemi: remi
adewale: wale
adeyemi: yemi
adrianus: ad
agnieszka: aga
akinwole: wole
akinwumi: akin
akinwunmi: akin
alan: al
albert: al bert bertie beto
alberto: al beto
alejandra: alex
alejandro: alex
aleksandr/alexandr/aleksander/oleksandr/aliaksandr: sasha sanya shura
aleksandra/oleksandra/aliaksandra: sasha shura ola
aleksei/alexei/aleksey/alexey/oleksii/oleksiy: alyosha lyosha lesha
alessandro: sandro ale
alexander: alex al alec alek sandy sasha xander lex
alexandra: alex sandra sandy sasha lexi
alexandria: alex
alexandros: alekos
alfred: al alf fred freddie freddy
alfredo: al fred freddy
alison: ali allie
allison: ali allie
amanda: mandy
anastasia/anastasiya/anastasiia: nastya asya
anastasios: tasos
anatoly/anatolii/anatoliy: tolya
andrei/andrey/andriy: andryusha
andrew: andy drew
angela: angie
ann: annie nan
anna: annie
anna/hanna: anya ania
anne: annie
anthony: tony ant
antonio: tony toni
antonios: antonis
antonius: ton toon
apostolos: tolis
archibald: archie
aristotelis: aris telis
arnold: arnie
arthur: art artie
athanasios: thanasis sakis
august: gus
augustine: gus
augustus: gus
avraham: avi
ayodele: dele ayo
babatunde: tunde baba
bamidele: dele
barack: barry
barbara: barb babs barbie
barrett: barry
bartholomew: bart
beatrice: bea trixie
benjamin: ben benny benji bennie
bernadette: bernie
bernard: bernie barney
bernhard: bernd
beverly: bev
binyamin: benny bibi
boris/borys: borya
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
charalambos/haralambos: babis haris
charles: charlie charley chuck chas chip
charlotte: charlie lottie
cheryl: sheri sherry
chester: chet
chidiebere: chidi ebere
chinedu: nedu
christian: chris
christina: chris tina chrissy christy
christine: chris tina chrissy christy
christopher: chris kit topher
chukwuemeka: emeka
chukwuma: chuma
clarence: clare
clifford: cliff
clifton: cliff
clinton: clint
constance: connie
corazon: cory
cornelis/cornelius: kees cor
cornelius: neil con
curtis: curt
cynthia: cindy
daniel: dan danny
danielle: dani
daniil/danil/danylo: danya
daria/darya/dariya: dasha
david: dave davey davy
davit: dato
deborah: deb debbie debby
debra: deb debbie
dennis: denny
desmond: des
dimitrios: dimitris mimis
dmitri/dmitrii/dmitriy/dmytro/dzmitry: dima mitya
dmitry: dima mitya
dolores: lola
domenico: mimmo
dominic: dom nick
donald: don donnie donny
dorothy: dot dottie dolly dory
douglas: doug
dustin: dusty
edgar: ed eddie
edmund: ed eddie ted ned
eduarda: duda
eduardo: eddie edu
edward: ed eddie ted teddy ned eddy
edwin: ed eddie win
efstathios: stathis
ekaterina: katya
eleanor: ellie nell nora
eleftherios: lefteris
elena: lena
elias: eli
elijah: eli lige
elisabeth: lisl sissi elli
elizabeth: liz beth betty betsy eliza libby lizzie lisa bess bessie ellie liza
elzbieta: ela
emilio: milo
emmanouil: manolis
emmanuel: manu
enrique: kike quique
eric: rick
ernest: ernie
ernesto: ernie
eugene: gene
evangelos: vangelis
evelyn: evie
evgeny/evgeniy/yevgeniy/yevhen/yevgenia/evgenia/yevheniia: zhenya
ezekiel: zeke
ferenc: feri
fernando: nando
filippo: pippo
florence: flo
folasade: sade
frances: fran frankie francie
francesc: cesc xesc
francis: frank fran
francisco: chico paco pancho frank cisco
franklin: frank
frantisek: franta
frederic: fred
frederick: fred freddie freddy rick
fredrick: fred freddie
friedrich: fritz
fyodor/fedir: fedya
gabriel: gabe
gabriella: gabby
gabrielle: gabby
gaetano: tano
galina/halyna: galya
gennady/gennadiy: gena
geoffrey: geoff jeff
georg: schorsch
george: georgie
georgios: giorgos
georgy/georgiy/yegor/egor: gosha zhora
gerald: gerry jerry jer
geraldine: gerry
gerard: gerry
gerhard: gerd gert
gilbert: gil bert
giorgi: gia gio goga
giovanni: gianni nanni vanni
giuseppe: beppe peppe peppino pino
gordon: gord
graciela: chela
gregorio: goyo greg
gregory: greg gregg
gretchen: greta
grigory/grigoriy/hryhoriy: grisha
guadalupe: lupe lupita
guillermo: memo
gustav: gus
gustavo: gus
gwendolyn: gwen
gyorgy: gyuri
harold: hal harry
harriet: hattie
harrison: harry
hector: tito
heinrich: heinz heiner
helen: nell
hendrik/hendricus: henk
henry: hank harry hal
herbert: herb bert
howard: howie
hubert: bert
ignacio: nacho
ignatius: iggy
ikechukwu: ike
ioannis: giannis yannis
irina/iryna: ira
irving: irv
isaac: ike
isabel: izzy bella
isabella: bella izzy
isadore: izzy
isidore: izzy
israel: izzy
istvan: pista
ivan: vanya
jackson: jack
jacob: jake
jacobus: jaap koos
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
jiri: jirka
joachim: achim jochen
joan: joanie
joanna: asia
johanna: hanni
johannes: hannes joop jan
john: jack johnny jon johnnie
jonathan: jon jonny johnny nathan
jose: pepe ze zeca
josef: sepp pepa pepik
josep: pep
joseph: joe joey jo
josephine: jo josie
joshua: josh
jozsef: joska
judith: judy judi
julia: julie
julian: jules
karl: kalle
katarzyna: kasia
katharina: kathi
katherine: cathy kathy kat kate katie kay kitty kit
kathleen: kathy kate katie
kathryn: kathy kate katie kat
katrina: trina kat
kenneth: ken kenny
kimberly: kim
konstantin/kostyantyn/kostiantyn: kostya
konstantinos: kostas costas dinos
krzysztof: krzysiek
ksenia/kseniya/kseniia: ksyusha
lars: lasse
laszlo: laci
laura: laurie lori
laurence: larry laurie
lawrence: larry laurie
leonard: len lenny leo
leonardo: leo
leonid: lyonya
leopold: leo
leroy: roy
leslie: les
lester: les
lewis: lew lou
lillian: lily lil
lorenzo: enzo renzo
loretta: lori
lorraine: lori
louis: lou louie
louise: lou
lucille: lucy
luigi: gigi gino
luis: lou
lyubov/liubov: lyuba liuba
lyudmila/ludmila/liudmila/lyudmyla: lyuda mila
madeleine: maddie
madeline: maddie
magdalena/helene: leni
maksim/maksym: max maks
malcolm: mal
malgorzata: gosia
manfred: manni
manuel: manny manolo
marcus: marc mark
margaret: maggie meg peggy marge margie greta maisie daisy rita
margarete: grete gretel
margarita/marharyta: rita
maria: mari masha
maria/mariya/mariia: masha
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
mercedes: merche
michael: mike mick mickey mikey micky
michail: michalis mihalis
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
mykhailo/mikhael: misha
nadezhda/nadiya/nadiia: nadya nadia
nancy: nan
natalia/natalya/nataliya/nataliia: natasha nata
natalie: nat
nathan: nate nat
nathaniel: nate nat nathan
nicholas: nick nicky nico
nicolas: nick nico
nicole: nicki nikki
nikolai/nikolay/mykola: kolya
nikolaos: nikos
nikolaus: klaus
nkechinyere: nkechi
nnaemeka: emeka
norman: norm
obinna: obi
okechukwu: okey
oksana: ksana
oladapo: dapo
oladele: dele
olakunle: kunle
olaniyi: niyi
olatunde: tunde
olawale: wale
olga/olha: olya
oliver: ollie
olubunmi: bunmi
olufemi: femi
olugbenga: gbenga
olukayode: kayode
olumide: mide
oluremi: remi
olusegun: segun
oluseun: seun
oluwafemi: femi
oluwaseun: seun
oluwatobi: tobi
oluwatosin: tosin
oluwole: wole
oluyemi: yemi
omotayo: tayo
opeyemi: yemi
oscar: ozzie
pamela: pam
panagiotis: panos takis
patricia: pat patty tricia trish patti
patrick: pat paddy rick
pavel/pavlo: pasha
penelope: penny
percival: percy
peter: pete
petrus: piet
philip: phil pip
phillip: phil
phyllis: phyl
priscilla: cilla
pyotr/petro: petya
rachel: rae
rafael: rafa
raffaele/gabriele: lele
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
robert: bob rob bobby robbie bert bobbie beto robb
roberta: bobbie
roberto: beto bobby
rochelle: chellie shelly
roderick: rod rick
rodney: rod
roger: rodge
roland: roly
roman: roma
ronald: ron ronnie
rosario: charo
rosemary: rose rosie
rudolf: rudi
rudolph: rudy
russell: russ rusty
salvador: sal chava
salvatore: sal toto turi
samantha: sam
samuel: sam sammy
sandor: sanyi
sandra: sandy
sanford: sandy
santiago: santi chago
sarah: sally
sean: shane
sebastian: seb seba basti
semyon: syoma senya
sergei/sergey/serhiy/serhii: seryozha serezha
sergio: checo
seymour: sy
sheldon: shelly
shlomo: shlomi
sidney: sid
siegfried: sigi siggi
silvester: sly
sofia/sofya/sofiya: sonya sonia
solomon: sol
sophia: sophie
spencer: spence
spyridon: spyros
stanislav: stas slava
stanislaw: staszek
stanley: stan
stepan: styopa
stephanie: steph
stephen: steve stevie steph
steven: steve stevie
stewart: stew stu
stuart: stu
stylianos: stelios
susan: sue susie suzy
susanne: susi
suzanne: sue suzy
svetlana/svitlana: sveta
sylvester: sly
tabitha: tabby
tadeusz: tadek
tatiana/tatyana/tetiana/tetyana: tanya tania
temitayo: tayo
temitope: tope
terence: terry
teresa: terry tess tessa
terrance: terry
terrence: terry
thaddeus: thad tad
thelma: tel
themistoklis: themis
theodora: thea dora teddy
theodore: ted teddy theo
theodoros: thodoris
theresa: terry tess
thomas: tom tommy
timothy: tim timmy
titilayo: titi
tobias: toby
tomasz: tomek
tracy: trace
uchechukwu: uche
uchenna: uche
ulrich/ulrike: uli ulli
ulysses: lyss
vaclav: vasek
vakhtang: vato
valentin/valentina/valentyna: valya
valentine: val
valerie: val
vasileios: vasilis
vasily/vasiliy/vasyl: vasya
vernon: vern
veronica: ronnie
vicente: chente
victor: vic
victoria: vicky vicki tori
viktor/victor: vitya
vincent: vince vinny vin
vincenzo: enzo
violet: vi
virgil: virge
virginia: ginny
vivian: viv
vladimer: lado
vladimir/wladimir/volodymyr/uladzimir: volodya vova vlad
vladislav/vladyslav/uladzislau: vlad slava
vyacheslav/viacheslav/yaroslav/svyatoslav/sviatoslav: slava
wallace: wally
walter: walt wally
warren: ren
wendell: del
wesley: wes
wilbur: will
wilfred: wilf fred
wilhelm: willi willy
willem/wilhelmus: wim
william: bill will billy willie liam
winifred: winnie
winston: win
wojciech: wojtek
woodrow: woody
yaakov: kobi
yakov/yakiv: yasha
yekaterina/ekaterina/kateryna/katsiaryna: katya katia katja katyusha
yelena/elena/olena: lena
yelizaveta/elizaveta/yelyzaveta: liza lisa
yevgeny: zhenya
yitzhak: itzik
yosef: yossi
yulia/yuliya/yuliia: yulya
yuri/yury/yurii/yuriy: yura
yvonne: vonnie
zachary: zach zack zac
zbigniew: zbyszek
zechariah: zach
zurab: zura`

let table: ReadonlyMap<string, readonly string[]> | undefined

function formalNames(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const line of LINES.trim().split('\n')) {
    const [formals = '', shorts = ''] = line.split(': ')
    for (const formal of formals.split('/')) {
      map.set(formal, [...(map.get(formal) ?? []), formal])
      for (const short of shorts.split(' ')) map.set(short, [...(map.get(short) ?? []), formal])
    }
  }
  return map
}

/** The formal given names a folded name is or may stand for; `[]` when it is not in the list. */
export function formalNamesOf(folded: string): readonly string[] {
  table ??= formalNames()
  return table.get(folded) ?? []
}
