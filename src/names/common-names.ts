// Given and family names common in countries that write in Latin letters, where a name is spelled in one way, so that
// two that sound alike (Harold, Gerald; Jensen, Hansen; Marino, Moreno) are not taken for one. A slash joins spellings
// of one name. Our own list: English; Scandinavian; German; Dutch; French; Spanish and Portuguese; Italian; Indian;
// given names of Europe.
const EUROPEAN = `
aaron/aron abbott abe abigail abraham adams adelaide adrian al alan/allan/allen albert alec alex alexander
alexandra alexandria alexis alfred alice alison/allison/allyson amanda amber amy anders anderson andrea andrew
andy angela anita annette anthony april archibald arlene armstrong arnold arthur ashley audrey augustine
augustus austin avery bailey baker baldwin ball barack barbara barker barnes barrett barry bartholomew barton
bates beatrice beau becker becky belinda bell ben benjamin bennett benson bernadette bernard bernice berry beth
betty beverly bill billy bishop black blair blake bob bobby bond bonnie bowen bowman boyd bradford bradley brady
brandi/brandy brandon brenda brendan brett brewer brian/bryan briggs brooks brown browning bruce bryant bryce
buchanan burke burns burton butler byrd byron caldwell calvin cameron campbell candace candice cannon carl
carlson carmen carol/carole caroline/carolyn carpenter carr carroll carter casey cassandra castro
catherine/katherine/kathryn/katharine cecil cecilia cedric celeste chad chambers chandler chapman charles
charlie charlotte chase chelsea cheryl/sheryl chester chris christian christina/kristina christine/kristine
christopher/kristopher chuck claire clara clarence clark clarke claude clay clayton clifford clifton clinton
cody cohen cole coleman colin colleen collins connor constance conway cook cooper cornelius courtney cox craig
crawford crosby cruz crystal cunningham curtis cynthia dale dalton damian damon dan dana daniel danielle daniels
danny darlene darrel/darrell/darryl/daryl darren david davidson davis dawn dawson day dean debra/deborah/debora
denise dennis/denis denny derek desmond dexter diana diane/dianne dick dillon dixon dominic don donald donna
donnie donovan doreen doris dorothy douglas doyle drake drew duane duncan dunn dustin dwight earl ed eddie edgar
edith edmund edna edward edwards edwin eileen elaine eleanor elias elijah elise elizabeth ella ellen
elliot/elliott ellis elmer emerson emma emmett eric/erik erin ernest estelle esther ethan eugene eunice eva
evans evelyn ezekiel faith farmer farrell fay ferguson fern fields finch fiona fisher fleming fletcher florence
flores floyd flynn forbes ford forrest foster fowler fox frances francis frank frankie franklin frazier fred
freddie frederick/fredrick/frederic freeman fuller garcia gardner gareth garner garrett gary gates gavin gayle
geoffrey/jeffrey george georgia gerald/jerrold geraldine gerard gibson gilbert gina gladys glen/glenn glenda
gloria gonzales/gonzalez goodman gordon gould grace graham grant graves gray green/greene greg gregory gretchen
grey griffin gutierrez guy gwendolyn hale hall hamilton hammond hank hannah/hanna hansen/hanssen hardy harmon
harold harper harriet harris harrison harry hart harvey hawkins hayden hayes hazel heather heidi helen henderson
henry herbert hernandez herrera hicks higgins hilda hill hobbs hodges holland holly holmes holt hope hopkins
horn horton houston howard howell hubert hudson hugh hughes hull hunt hunter ian ida ignatius ingram iris irving
isaac isidore/isadore israel ivy jack jackie jackson jacob jacobs jacqueline jake james jamie jane janet janice
jared jarvis jasmine jason jay jean jeanette jeanne jeff jefferson jenkins jennifer jennings jenny jensen
jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joan joanne/joann jocelyn jodi joe joel john/jon
johnny johnson johnston jonathan jones jordan joseph josephine joshua joy joyce jude judith julia julian june
justin kane kaplan karen karla kate kathleen katrina kayla keith keller kelly kelvin kemp ken kendra kennedy
kenneth kent kerr kerry kevin kim kimberly king kirk klein knight krista kristen/kristin kurt kyle lacey lamb
lambert lance lane lara larkin larry laura lawrence/laurence lawson leah lee leigh leila len lenny leo leonard
leonardo leopold leroy les leslie/lesley lester lewis/louis lila lilian/lillian linda lisa little liz lloyd
logan lois long loretta lorna lorraine lou louella louise lowe lucas lucille lucy luke luther lydia lyle lynch
lyons mabel mack maddox madeline/madeleine madison maggie malcolm malone manning marc/mark marcia/marsha marcus
marcy margaret margo/margot marianne marilyn marjorie marlene marlon marsh marshall martha martin martinez
marvin mary mason matt matthew/mathew matthews maureen maurice maximilian maxine maxwell may mcbride mccarthy
mccormick mccoy mcdonald mcgee mckenzie mclean medina meg megan melanie melinda melissa melvin mendoza meredith
merle merritt michael/micheal michelle mike mildred miles miller millicent mills milton miriam misty
mitchel/mitchell molly mona monica montgomery moore morales moran moreno morgan morris morrison morton moses
moss moyer mullins muriel murphy murray myers myra myron nancy naomi nash natalie nathan nathaniel neal/neil ned
nelly nelson newman nicholas/nicolas nichols nick nicole nigel noah nolan norman norris norton obrien odonnell
oliver olivia oneal oneill opal ortiz osborn/osborne oscar otis owen owens page paige palmer pam pamela parker
parsons pat patrice patricia patrick patterson paul paula payne pearl peggy penelope percival perkins perry pete
peter peters peterson phil/philip/phillip phillips phyllis pierce polly pope porter powell pratt preston price
priscilla quentin quincy quinn rachel/rachael ramirez ramos ramsey randal/randall randolph ray raymond rebecca
reed reeves regina reginald renee/rene reuben rex reyes reynolds rhoades/rhodes rhoda rhonda rice rich richard
richards richardson rick riley rivera rob robbins robert roberta roberts robertson robinson rochelle roderick
rodney roger rogers roland romero ron ronald ronnie rosa rosalie rosalind rose rosemary ross roth rowe roxanne
roy ruby rudolph rufus ruiz russ russell russo ruth ryan salazar sally salvatore sam samantha samuel sanchez
sanders sandra sandy sanford santos sara/sarah saul sawyer schneider schwartz scott sean/shaun/shawn sebastian
selena serena seth seymour shane shannon shari/sherry/sheri sharon sharp shaw sheila sheldon shelton sherman
shirley sidney silas silva simmons simpson sims singleton sloan smith snyder solis solomon sophia soto sparks
spencer stacey/stacy stafford stan stanley steele stein stella stephen/steven/stephan stephens/stevens sterling
steve stewart/stuart stokes stone strickland sue sullivan susan sutton suzanne swanson sweeney sybil
sylvester/silvester tabitha tammy tara tasha tate taylor ted terence/terrance/terrence teresa/theresa terry
thaddeus thelma theodore thomas thompson thornton tiffany tim timothy tobias todd tom tommy tony tracey/tracy
travis trevor troy trudy tucker turner tyler ulysses ursula val valentine valerie vance vargas vaughn vega velma
vera vernon veronica vic victor victoria vince vincent viola violet virgil virginia vivian/vivien wade wagner
walker wall wallace walsh walt walter walters walton wanda ward warner warren washington watkins watson watts
wayne weaver webb weber webster weiss welch wells wendell wendy wes wesley west wheeler whitaker white wilbur
wilfred wilkerson wilkins will william williams williamson willis wilma wilson winifred winston wolf/wolfe wood
woodrow woods woodward wright wyatt yates yolanda york young yvette yvonne zach zachary zechariah zeke zimmerman
aas aasen abrahamsen ahlberg ahlgren ahlin ahlstrom almqvist/almquist amundsen andersen andreassen andresen
arnesen arvidsson axelsen axelsson backman backstrom bakke bakken bengtsson bendtsen berg berge berger
bergman/bergmann berglund bergqvist/bergquist bergstrom birk bjork bjorklund bjorkman blom blomberg
blomqvist/blomquist bohlin boman borg borgen brandt brekke broberg brodin bruun carlsen/karlsen
carlsson/karlsson christensen/kristensen christiansen/kristiansen christoffersen/kristoffersen clausen/klausen
dahl dahlberg dahle dahlen dahlgren dahlin dahlstrom dalen danielsen danielsson davidsen edlund egeland eide
ekberg ekholm eklund ekman ekstrom eliassen engberg engen engstrom eriksen/ericksen eriksson/ericsson espeland
evensen falk fjeld forsberg forsman foss fossum frandsen franzen fredriksen/frederiksen fredriksson gade gran
granberg grande granlund gregersen gronberg gronlund gundersen gunnarsson gustafsson/gustavsson gustavsen
haaland hagberg hagen hagman hakansson halvorsen hammar hansen hansson/hanson haraldsen haug haugen haugland
hedberg hedlund hedman helgesen helland hellberg hellstrom henriksen henriksson hermansen hermansson hjort hoff
hoglund holm holmberg holmen holmgren holmstrom holst iversen jacobsen/jakobsen jacobsson/jakobsson/jacobson
jansen jansson/janson jensen jepsen jeppesen jespersen johannessen johansen johansson johnsen jonasson
jonsson/johnsson jorgensen josefsson justesen kjaer kjeldsen kjellberg knudsen knutsen koch krogh kruse lassen
larsen/larssen larsson/larson lauridsen lauritzen lie lien lind lindahl lindberg lindblad lindblom linde
lindeberg lindell linden linder lindgren lindholm lindqvist/lindquist lindstrom ljung ljungberg ljunggren
lorentzen lovgren lund lundahl lundberg lundblad lunde lundell lunden lundgren lundholm lundin lundmark
lundqvist/lundquist lundstrom madsen magnussen magnusson malm malmberg malmgren malmstrom martinsen martinsson
mathiesen mathisen mattsson melin mikkelsen moberg moe moen mogensen mohn molander moller mortensen mork munk
myhre nielsen nilsen nilsson naess norberg nordahl nordberg nordin nordstrom nyberg nygaard nygren nyholm nyman
nystrom ohlsson olsson/olson olander olofsson olsen osterberg ostergaard paulsen paulsson pedersen persson
petersen petersson/pettersson pettersen poulsen quist ramberg rasmussen rask ravn ronning rosen rosenberg
rosengren rud rudberg rydberg ryden sand sandahl sandberg sandell sander sandgren sandin sandstrom sandvik
simonsen sjoberg sjogren sjolund sjostrom skoglund skov soderberg soderlund soderstrom solberg solheim sorensen
stahl stang steen stenberg storm strand strandberg strom stromberg sund sundberg sundin sundqvist/sundquist
sundstrom svendsen svensen svensson/swenson tangen thomassen thomsen thorsen thygesen toft tollefsen torgersen
torp tveit ulriksen vang vestergaard vik viken voss wahl wahlberg wahlgren wahlstrom wallen wallin wennberg
westberg westergren westlund wiberg wiik wikstrom winther adler albers albrecht arndt bach bachmann barth bartel
bartels bauer baum baumann baumgartner beck becker beckmann behrens bender bernhardt bischof bode bohm bohme
bosch braun breuer brinkmann bruckner brunner buchholz buchner busch conrad dietrich dietz dorn ebert eckert
eder ehlers engel engels esser fiedler fink fleischer forster franke frey friedrich fritsch fuchs funk gartner
geiger geisler gerlach giese glaser gotz graf gross gruber gunther haas hahn harms hartmann hartwig haupt heck
heil hein heine heinemann heinrich heinz held heller henning hermann/herrmann hermes herzog hesse hiller hinz
hirsch hofer hoffmann/hofmann/hoffman hohn holzer huber jager jahn jost jung junker kaiser kamp kaufmann keil
kern kessler kiefer kirchner klose knoll kohl kohler konig kopp kraft kramer kranz kraus/krauss krause krebs
kremer kroger kruger kuhn kunz kurz lang lange langer lehmann lehner lenz lindemann lindner linke lohmann lorenz
ludwig lutz mann marquardt martens marx maurer mertens metz meyer/meier/maier/mayer/mayr mohr moritz moser
muller nagel naumann neubauer neumann nolte ott otto pfeiffer pohl popp rausch reich reichel reimann reimer
reinhardt reiter renner reuter richter rieger riedel ritter rohde ruf sauer schafer schaffer schenk scherer
schilling schlegel schlosser schmid/schmidt/schmitt schmitz scholz schrader schramm schreiber schroder schroter
schubert schuler schulte schultz/schulz/schulze schumacher schumann schuster schutz schwab schwarz seidel
seifert seitz siebert sommer springer stadler stark steffen steiner stock stoll strauss strobel sturm thiel
thiele ulrich urban vogel vogt voigt volk walther wegner weigel weiler wendt wenzel werner wiese wild wilke
winkler winter wirth witt witte wulf zander ziegler zimmer bakker boer bos bosman brink brouwer claes dekker
dijkstra goossens graaf groot haan hendriks hoek hoekstra janssens kok koster kuiper maas maes meijer mulder
peeters postma prins schouten smit smits timmermans veenstra verhoeven vermeulen visser vos vries wouters
willems arnaud aubert aubry barbier baron benoit bertin bertrand besson blanc blanchard blondel bonnet boucher
boulanger bourgeois bouvier boyer breton briand brun brunet carlier caron carpentier charpentier chevalier
clement colas collet cordier delattre delaunay delmas deschamps devaux dubois duchamp dufour duhamel dumas
dumont dupont dupuis/dupuy durand duval fabre faure fleury fontaine fournier gaillard garnier gauthier/gautier
germain gillet girard giraud godard guerin guillot hamel hebert herve huet humbert jacquet joly lacroix langlois
lebrun leblanc leclerc lecomte lefebvre/lefevre leger legrand lemaire lemoine leroux leroy maillard mallet
marchal marchand marechal marty menard mercier meunier michaud millet monnier moreau morel morin moulin noel
paris pasquier pelletier perret perrier perrin perrot petit picard pichon poirier pons poulain prevost renard
renaud reynaud riviere roche rolland rousseau roussel roux royer tessier vallet vasseur verdier vidal acosta
aguilar aguirre alarcon alonso alvarado alvares/alvarez alves amaral andrade antunes aragon aranda araujo araya
arce arias arroyo avila ayala baez barbosa barrera barreto barrios barros bautista becerra beltran benavides
benitez bermudez blanco borges bravo brito bueno burgos bustamante bustos caballero cabral cabrera caceres
calderon calvo camacho campos cano cardenas cardona cardoso carmona carrasco carrillo carvajal carvalho
castaneda castillo ceballos cervantes cespedes chacon chaves/chavez cisneros colon contreras cordero cordova
coronado coronel correa cortes/cortez costa cuellar cuevas cunha davila delgado dias/diaz dominguez duarte duran
encinas escobar espinosa/espinoza esteves/estevez estrada fajardo farias fernandes/fernandez ferreira ferrer
figueroa figueiredo flores fonseca franco freitas fuentes gallardo gallego gallegos galvan galvez gamboa garay
garces garrido garza gil godoy gomes/gomez gonzales/gonzalez guedes guerra guerrero guevara guillen guzman
henriquez heredia hidalgo hurtado ibanez ibarra iglesias jaramillo jimenez/gimenez juarez leal leite leiva leon
lima linares lobo lopes/lopez lozano lucero luna luque macedo machado macias magalhaes maldonado manrique marin
marino marques/marquez marrero martins mata matos medeiros mejia melendez mello/melo mena mendes/mendez mendonca
menendez meneses mercado merino mesa miranda molina moncada monroy montalvo montero montes montoya mora morais
moran moreira moreno morillo moya moura munoz murillo nascimento navarrete navarro neves nieto nogueira noriega
novoa nunes/nunez obregon ocampo ochoa ojeda oliva olivares oliveira olivera oliveros olmos ordonez orellana
ortega osorio pacheco padilla paez paiva palacio palacios palma pardo paredes parra pascual pastor paz pedraza
pena peralta perea pereda pereira perera peres/perez pimentel pina pineda pinheiro pinto pires plaza polanco
ponce porras portela portillo prado prieto puente puga pulido quesada quevedo quinones quintana quintero quiroga
quiros ramirez rangel rebelo reis rendon restrepo reyna ribas ribeiro ribera rico rincon rios rivas rivera
rivero robledo robles rocha rodrigues/rodriguez roig rojas roldan romo rosado rosales rosario rosas rubio rueda
saavedra saenz salas salcedo saldana salgado salinas salvador sampaio sandoval sanabria santana santillan sanz
sarmiento segovia segura sepulveda serna serra serrano sierra silveira solano soler soria sosa sotelo
sousa/souza suarez tapia tavares teixeira tejada tejeda tello toledo toro torres/torrez tovar trejo trevino
trujillo urbina uribe urrutia valdes/valdez valdivia valencia valente valenzuela valera valle vallejo valverde
varela vasquez/vazquez vela velasco velasquez/velazquez velez venegas vera vergara viera vieira villa villalba
villalobos villanueva villar villarreal villegas yanez zambrano zamora zapata zarate zavala zuniga amato
barbieri basile bassi battaglia bellini benedetti bernardi bianchi bianco bruno caruso cattaneo colombo conte
conti coppola esposito fabbri farina ferrara ferrari ferraro ferretti ferri ferro fiore fiori fontana gallo
gatti gentile giordano grassi grasso greco leone lombardi lombardo longo mancini marchetti marchi mariani marini
martini mazza messina montanari monti morelli moretti moro negri neri orlando pagano palmieri palumbo parisi
pellegrini pellegrino poli porta ricci rinaldi riva rizzi rizzo romano rossetti rossi rosso ruggeri ruggiero
sala sanna santoro sartori silvestri sorrentino testa valentini vitale vitali zanetti alana anette anika/annika
anja/anya/ania antje astrid beate birgit birgitta bjorn britta camilla carina carla carlotta carmela
cecilie/cecile celine claudia cornelia corinna dagmar dieter dietmar dirk dorothea elisa elise elke elsa else
emil emilia emilie/emily erika/erica erna erwin fabian fabienne fabio fabrice felix ferdinand fernanda fernando
flavia florian friederike fritz gabriela gerda gert giancarlo gianluca gilles gisela giuliana gottfried
greta/grete gudrun gunnar gunter/gunther gustav hakan hanne harald hartmut hedwig heike heiko helga helge hilde
hildegard holger horst ilse ines inga inge ingeborg ingo ingrid irma irmgard isabella jens jochen johanna jonas
jordi jorg jorgen jorn josefa josefina juana juliana/juliane julieta/juliet jutta kai karin karina kasper
katja/katya/katia kerstin kirsten kjell klaus knut konrad lars lasse leif lena/lene leonie leonora lidia lina
linnea lise livia lorena lotta lotte luciana luciano luisa magda magdalena magnus maike manfred manuela marcel
marcela marcello margit marian mariana mariano marika marina marion marisa marisol marit marita marta
mathilde/matilda/matilde mats maurizio/mauricio melina merete mette micaela/michaela moritz morten nadine
nadja/nadya/nadia niels nils nina nora norbert odile olaf/olav ole pascal pascale patrizia paulina/pauline per
pia pilar rainer/reiner ralf/ralph ramona reinhard reinhold renate renato ricarda rita rodolfo rodrigo rolf romy
rosalia roswitha rudiger sabina/sabine sabrina sandro sigrid silke silvia/sylvia/sylvie silvio simona
sonja/sonia/sonya soren sofie/sophie stefania/stefanie/stephanie steffen sten sven tanja/tanya/tania thea
torsten/thorsten till tilo tore torben tove trine ulf ulla ulrike ute uwe valeria verena vibeke viola volker
waltraud wilfried wilhelmina winfried wolfgang yann yannick yves zita
`

// India writes them in Latin letters too, but in several ways.
const INDIAN = `
agarwal/aggarwal/agrawal ahuja arora bajaj banerjee/banerji basu/bose batra bedi bhandari bhatia bhat/bhatt
bhattacharya/bhattacharyya biswas chadha chakraborty/chakravarty/chakrabarti chandra chatterjee/chatterji
chaudhary/chaudhari/chaudhry/choudhary/choudhry/choudhury/chowdhury chauhan/chouhan chopra das dasgupta
datta/dutta/dutt deb/dev/deo desai deshmukh deshpande dey dhawan dixit dubey dwivedi gandhi ganguly garg
ghosh/ghose gill goel/goyal gokhale grover gulati gupta hegde iyer iyengar jadhav jain jha joshi kadam
kapoor/kapur kapadia kaul kaur khanna khatri khurana kohli krishnan kulkarni kumar kumari luthra mahajan
malhotra mathur mehra mehta menon mishra/misra mitra mittal modi mukherjee/mukherji naidu naik/nayak nair/nayar
nambiar narang narayan narayanan nath nehru oberoi pandey/pande pandit pandya parekh/parikh patel pathak patil
patnaik pawar pillai prasad puri rai raina rajan raju rana rao rastogi rathore rathod raut rawat reddy saha
sahni/sawhney saini sarkar saxena sethi shah sharma shenoy shetty shukla singh singhal sinha sodhi soni sood
srinivasan srivastava subramanian/subramaniam suri tandon thakur thapa thapar tiwari tripathi trivedi tyagi
vaidya varma/verma vyas wadhwa yadav
`

const UMLAUT = /([aou])e/

let table: ReadonlyMap<string, number> | undefined

function buildTable(): ReadonlyMap<string, number> {
  return new Map(
    `${EUROPEAN}${INDIAN}`
      .trim()
      .split(/\s+/)
      .flatMap((spellings, i) => spellings.split('/').map((name): [string, number] => [name, i])),
  )
}

/** The entry of the list that a folded name stands in, umlauts spelled out or not; `null` when there is none. */
export function commonNameEntry(folded: string): number | null {
  table ??= buildTable()
  return (
    table.get(folded) ?? (UMLAUT.test(folded) ? table.get(folded.replace(UMLAUT, '$1')) : undefined) ?? null
  )
}

/** Whether a folded name is a European one, which people who bear it spell in one way. */
export function isSpelledOneWay(folded: string): boolean {
  european ??= EUROPEAN.trim().split(/\s+/).length
  return (commonNameEntry(folded) ?? european) < european
}

let european: number | undefined
