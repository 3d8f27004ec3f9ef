// Given and family names common in English, so that two that sound alike (Harold, Gerald; Jensen, Hansen) are
// not taken for one. A slash joins spellings of one name. Our own list.
const NAMES = `
aaron/aron abbott abe abigail abraham adams adelaide adrian al alan/allan/allen albert alec alex
alexander alexandra alexandria alexis alfred alice alison/allison/allyson amanda amber amy anders
anderson andrea andrew andy angela anita annette anthony april archibald arlene armstrong arnold arthur
ashley audrey augustine augustus austin avery bailey baker baldwin ball barack barbara barker barnes
barrett barry bartholomew barton bates beatrice beau becker becky belinda bell ben benjamin bennett
benson bernadette bernard bernice berry beth betty beverly bill billy bishop black blair blake bob
bobby bond bonnie bowen bowman boyd bradford bradley brady brandi/brandy brandon brenda brendan brett
brewer brian/bryan briggs brooks brown browning bruce bryant bryce buchanan burke burns burton butler
byrd byron caldwell calvin cameron campbell candace candice cannon carl carlson carmen carol/carole
caroline/carolyn carpenter carr carroll carter casey cassandra castro
catherine/katherine/kathryn/katharine cecil cecilia cedric celeste chad chambers chandler chapman
charles charlie charlotte chase chavez chelsea cheryl/sheryl chester chris christian christina/kristina
christine/kristine christopher/kristopher chuck claire clara clarence clark clarke claude clay clayton
clifford clifton clinton cody cohen cole coleman colin colleen collins connor constance conway cook
cooper cornelius courtney cox craig crawford crosby cruz crystal cunningham curtis cynthia dale dalton
damian damon dan dana daniel danielle daniels danny darlene darrel/darrell/darryl/daryl darren david
davidson davis dawn dawson day dean debra/deborah/debora denise dennis/denis denny derek desmond dexter
diana diane/dianne diaz dick dillon dixon dominic don donald donna donnie donovan doreen doris dorothy
douglas doyle drake drew duane duncan dunn dustin dwight earl ed eddie edgar edith edmund edna edward
edwards edwin eileen elaine eleanor elias elijah elise elizabeth ella ellen elliot/elliott ellis elmer
emerson emily emma emmett eric/erik erica erin ernest estelle esther ethan eugene eunice eva evans
evelyn ezekiel faith farmer farrell fay ferguson fern fernandez fields finch fiona fisher fleming
fletcher florence flores floyd flynn forbes ford forrest foster fowler fox frances francis frank
frankie franklin frazier fred freddie frederick/fredrick/frederic freeman fuller garcia gardner gareth
garner garrett gary gates gavin gayle geoffrey/jeffrey george georgia gerald/jerrold geraldine gerard
gibson gilbert gina gladys glen/glenn glenda gloria gomez gonzales/gonzalez goodman gordon gould grace
graham grant graves gray green/greene greg gregory gretchen grey griffin gutierrez guy gwendolyn hale
hall hamilton hammond hank hannah/hanna hansen hanson hardy harmon harold harper harriet harris
harrison harry hart harvey hawkins hayden hayes hazel heather heidi helen henderson henry herbert
hernandez herrera hicks higgins hilda hill hobbs hodges hoffman holland holly holmes holt hope hopkins
horn horton houston howard howell hubert hudson hugh hughes hull hunt hunter ian ida ignatius ingram
iris irving isaac isidore/isadore israel ivy jack jackie jackson jacob jacobs jacqueline jake james
jamie jane janet janice jared jarvis jasmine jason jay jean jeanette jeanne jeff jefferson jenkins
jennifer jennings jenny jensen jeremiah jeremy jerome jerry jesse jessica jill jim jimenez jimmy joan
joanne/joann jocelyn jodi joe joel john/jon johnny johnson johnston jonathan jones jordan joseph
josephine joshua joy joyce jude judith julia julian june justin kane kaplan karen karla kate kathleen
katrina kayla keith keller kelly kelvin kemp ken kendra kennedy kenneth kent kerr kerry kevin kim
kimberly king kirk klein knight krista kristen/kristin kurt kyle lacey lamb lambert lance lane lara
larkin larry larsen/larson laura lawrence/laurence lawson leah lee leigh leila len lenny leo leonard
leonardo leopold leroy les leslie/lesley lester lewis/louis lila lilian/lillian linda lisa little liz
lloyd logan lois long lopez loretta lorna lorraine lou louella louise lowe lucas lucille lucy luke
luther lydia lyle lynch lyons mabel mack maddox madeline/madeleine madison maggie malcolm malone
manning marc/mark marcia/marsha marcus marcy margaret margo/margot marian/marion marianne marilyn
marjorie marlene marlon marsh marshall martha martin martinez marvin mary mason matilda matt
matthew/mathew matthews maureen maurice maximilian maxine maxwell may mcbride mccarthy mccormick mccoy
mcdonald mcgee mckenzie mclean medina meg megan melanie melinda melissa melvin mendez mendoza meredith
merle merritt meyer michael/micheal michelle mike mildred miles miller millicent mills milton miriam
misty mitchel/mitchell molly mona monica montgomery moore morales moran moreno morgan morris morrison
morton moses moss moyer mullins muriel murphy murray myers myra myron nadia nancy naomi nash natalie
nathan nathaniel neal/neil ned nelly nelson newman nicholas/nicolas nichols nick nicole nigel noah
nolan norman norris norton obrien odonnell oliver olivia olson oneal oneill opal ortiz osborn/osborne
oscar otis owen owens page paige palmer pam pamela parker parsons pat patrice patricia patrick
patterson paul paula payne pearl peggy penelope percival perez perkins perry pete peter peters peterson
phil/philip/phillip phillips phyllis pierce polly pope porter powell pratt preston price priscilla
quentin quincy quinn rachel/rachael ralph ramirez ramos ramsey randal/randall randolph ray raymond
rebecca reed reeves regina reginald renee/rene reuben rex reyes reynolds rhoades/rhodes rhoda rhonda
rice rich richard richards richardson rick riley rivera rob robbins robert roberta roberts robertson
robinson rochelle roderick rodney rodriguez roger rogers roland romero ron ronald ronnie rosa rosalie
rosalind rose rosemary ross roth rowe roxanne roy ruby rudolph rufus ruiz russ russell russo ruth ryan
salazar sally salvatore sam samantha samuel sanchez sanders sandra sandy sanford santos sara/sarah saul
sawyer schmidt schneider schultz schwartz scott sean/shaun/shawn sebastian selena serena seth seymour
shane shannon shari/sherry/sheri sharon sharp shaw sheila sheldon shelton sherman shirley sidney silas
silva simmons simpson sims singleton sloan smith snyder solis solomon sophia soto sparks spencer
stacey/stacy stafford stan stanley steele stein stella stephanie stephen/steven/stephan
stephens/stevens sterling steve stewart/stuart stokes stone strickland sue sullivan susan sutton
suzanne swanson sweeney sybil sylvester/silvester sylvia tabitha tammy tara tasha tate taylor ted
terence/terrance/terrence teresa/theresa terry thaddeus thelma theodore thomas thompson thornton
tiffany tim timothy tobias todd tom tommy tony torres tracey/tracy travis trevor troy trudy tucker
turner tyler ulysses ursula val valentine valerie vance vargas vasquez vaughn vega velma vera vernon
veronica vic victor victoria vince vincent viola violet virgil virginia vivian/vivien wade wagner
walker wall wallace walsh walt walter walters walton wanda ward warner warren washington watkins watson
watts wayne weaver webb weber webster weiss welch wells wendell wendy wes wesley west wheeler whitaker
white wilbur wilfred wilkerson wilkins will william williams williamson willis wilma wilson winifred
winston wolf/wolfe wood woodrow woods woodward wright wyatt yates yolanda york young yvette yvonne zach
zachary zechariah zeke zimmerman
`

let table: ReadonlyMap<string, number> | undefined

function buildTable(): ReadonlyMap<string, number> {
  return new Map(
    NAMES.trim()
      .split(/\s+/)
      .flatMap((spellings, i) => spellings.split('/').map((name): [string, number] => [name, i])),
  )
}

/** True when both folded words are names of the list, and not spellings of one. */
export function areTwoCommonNames(a: string, b: string): boolean {
  table ??= buildTable()
  const first = table.get(a)
  const second = table.get(b)
  return first !== undefined && second !== undefined && first !== second
}
