// Given names common in English, so that two that sound alike (Harold, Gerald; Jane, Joan) are not taken for
// one. A slash joins spellings of one name. Our own list.
const NAMES = `
aaron/aron abe abigail abraham adelaide adrian al alan/allan/allen albert alec alex alexander alexandra
alexandria alexis alfred alice alison/allison/allyson amanda amber amy andrea andrew andy angela anita
annette anthony april archibald arlene arnold arthur ashley audrey augustine augustus austin avery
barack barbara barrett barry bartholomew beatrice beau becky belinda ben benjamin bernadette bernard
bernice beth betty beverly bill billy blake bob bobby bonnie bradford bradley brandi/brandy brandon
brenda brendan brett brian/bryan bruce bryce byron calvin cameron candace candice carl carmen
carol/carole caroline/carolyn cassandra catherine/katherine/kathryn/katharine cecil cecilia cedric
celeste chad charles charlie charlotte chase chelsea cheryl/sheryl chester chris christian
christina/kristina christine/kristine christopher/kristopher chuck claire clara clarence clark claude
clay clayton clifford clifton clinton cody colin colleen constance cornelius courtney craig crystal
curtis cynthia dale damian damon dan dana daniel danielle danny darlene darrel/darrell/darryl/daryl
darren david dawn dean debra/deborah/debora denise dennis/denis denny derek desmond dexter diana
diane/dianne dick dominic don donald donna donnie doreen doris dorothy douglas drew duane dustin dwight
earl ed eddie edgar edith edmund edna edward edwin eileen elaine eleanor elias elijah elise elizabeth
ella ellen elliot/elliott elmer emily emma emmett eric/erik erica erin ernest estelle esther ethan
eugene eunice eva evelyn ezekiel faith fay fern fiona fletcher florence floyd forrest frances francis
frank frankie franklin fred freddie frederick/fredrick/frederic gareth garrett gary gavin gayle
geoffrey/jeffrey george georgia gerald/jerrold geraldine gerard gilbert gina gladys glen/glenn glenda
gloria gordon grace graham grant greg gregory gretchen griffin guy gwendolyn hank hannah/hanna harold
harriet harrison harry hazel heather heidi helen henry herbert hilda holly hope howard hubert hugh ian
ida ignatius iris irving isaac isidore/isadore israel ivy jack jackie jackson jacob jacqueline jake
james jamie jane janet janice jared jasmine jason jay jean jeanette jeanne jeff jefferson jennifer
jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joan joanne/joann jocelyn jodi joe joel
john/jon johnny jonathan jordan joseph josephine joshua joy joyce jude judith julia julian june justin
karen karla kate kathleen katrina kayla keith kelly kelvin ken kendra kenneth kent kerry kevin kim
kimberly kirk krista kristen/kristin kurt kyle lacey lance lara larry laura lawrence/laurence leah lee
leigh leila len lenny leo leonard leonardo leopold leroy les leslie/lesley lester lewis/louis lila
lilian/lillian linda lisa liz lloyd logan lois loretta lorna lorraine lou louella louise lucille lucy
luke luther lydia lyle mabel madeline/madeleine madison maggie malcolm marc/mark marcia/marsha marcus
marcy margaret margo/margot marian/marion marianne marilyn marjorie marlene marlon martha martin marvin
mary mason matilda matt matthew/mathew maureen maurice maximilian maxine maxwell may meg megan melanie
melinda melissa melvin meredith merle michael/micheal michelle mike mildred miles millicent milton
miriam misty mitchel/mitchell molly mona monica montgomery morton moses muriel murray myra myron nadia
nancy naomi natalie nathan nathaniel neal/neil ned nelly nelson nicholas/nicolas nick nicole nigel noah
norman oliver olivia opal oscar otis owen paige pam pamela pat patrice patricia patrick paul paula
pearl peggy penelope percival perry pete peter phil/philip/phillip phyllis polly porter preston
priscilla quentin quincy rachel/rachael ralph randal/randall randolph ray raymond rebecca reed regina
reginald renee/rene reuben rex rhoda rhonda richard rick rob robert roberta rochelle roderick rodney
roger roland ron ronald ronnie rosa rosalie rosalind rosemary ross roxanne roy ruby rudolph rufus russ
russell ruth ryan sally salvatore sam samantha samuel sandra sandy sanford sara/sarah saul scott
sean/shaun/shawn sebastian selena serena seth seymour shane shannon shari/sherry/sheri sharon sheila
sheldon shirley sidney silas solomon sophia spencer stacey/stacy stan stanley stella stephanie
stephen/steven/stephan sterling steve stewart/stuart sue susan suzanne sybil sylvester/silvester sylvia
tabitha tammy tara tasha ted terence/terrance/terrence teresa/theresa terry thaddeus thelma theodore
thomas tiffany tim timothy tobias todd tom tommy tony tracey/tracy travis trevor troy trudy tyler
ulysses ursula val valentine valerie vaughn velma vera vernon veronica vic victor victoria vince
vincent viola violet virgil virginia vivian/vivien wade wallace walt walter wanda warren wayne wendell
wendy wes wesley wilbur wilfred will william wilma winifred winston woodrow yolanda yvette yvonne zach
zachary zechariah zeke
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
