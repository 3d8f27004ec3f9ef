// Given names that the tables of English, European and American names lack: Africa, the Arab countries, the Caucasus, Central,
// South and South-East Asia, Turkey. Our own list, lower case, without accents; no everyday English words, no names that are
// family names in the first place, and none that the table of forms has (given-name-forms.ts).

/** Given names of men. */
export const WORLD_MALE_NAMES: string = `
  abdiqadir abdirizak abdisalam abdiweli abdulkadir abdulrasheed abdurrahman abiodun abiola abiy abubakar adamu
  adebayo adedapo adekunle ademola adeniyi adetokunbo adewale adeyemi adisa aidos aijaz ajibola akinwumi akinwunmi
  akio alemayehu alhassan aliko aliyu amangeldy amanuel amaru amrullah aravind arifin artan arvind asghar ashfaq
  ashraf asrat atiku avinash ayodele azhar babajide babatunde bahadur baimyrza bakyt bakytbek balaji balwinder
  bamidele bashiru basuki bayo bekele belay berhanu bhupesh bhupinder birhanu bisi chaiyaporn charan chibuike
  chidi chidiebere chijioke chike chima chinonso chukwudi chukwuemeka chukwuma chukwunonso cipto dagogo debebe
  deogratias deva dharmendra didar efosa ejike emomali enda enkhbayar ephrem ermek esayas eskinder faizal fatai
  fazal fekadu femi fikru folarin gaber gadisa gajendra gashaw gbenga getachew ghulam gintaras girma gizaw gobind
  gulab gulbuddin gurmeet gurpreet habtamu haile hailemariam harjit harpreet haruna hasanuzzaman hemant henok heri
  ifeanyi ignas ikechukwu inderjit isam ishaku jakaya janardan jasbir jaswant jayanta jomo jumabek kabiru kashif
  katlego kazuhiro kebede kelechi kenechukwu kipchoge kipchumba kipkorir kiprop kiprotich kishore kizito koffi
  kondwani kubanychbek kulbhushan kunle kurmanbek lamin lanre legesse lemma liaquat lindani lwazi maddali madhav
  madhu mahamud mahinda mamoun manish manjunath maqsood mekonnen melaku meles mesfin mkhize mlungisi mogomotsi
  mokhlesur moshood mosiuoa mthuli mudasir mujib mujibur mulatu mulugeta muralidhar mutahi mwai mzwandile nagendra
  nandan nandkumar naveed nawaz ngozika njabulo nkosana nkosinathi nnaemeka nursultan obafemi obinna ogbonna
  okechukwu okezie okwudili oladapo oladele oladipo olalekan olamide olanrewaju olatunji olawale olufemi olugbenga
  olukayode olumuyiwa olusegun oluseun oluwafemi oluwaseun oluwole omirbek onyeka osagie otieno paayi palanivel
  parag pawan pervez prabhakar prabowo pradeep prafulla pranab prasenjit prateek pravin prayut qazi rabiu raghav
  raghunath rajat rajkumar rajnath ramachandra ramanathan rambabu ratan ravinder ravindra rehan rizal rizwan
  safdar sahle saidu salahuddin salil salisu sampath sani sankar saparbek sardar sarvesh sathish satoshi saurabh sayyed
  sayyid  segun seifu senzo seun seyed seyyed shabbir shahbaz shahrukh shailesh shah shakeel shamim shamsul sharif shashank shehu shekhar sherali
  shigeru shinzo shiva shivakumar shivraj shoaib shreyas shrikant shujaat shyam sikander simbarashe sitiveni
  siyabonga sobirjon sohail sonam soumya sreenivas srikanth srinivas sudhakar sudhir sujit sukhbir sukhdev sumit
  sundar susilo syamsul syed tadesse tafadzwa takeshi tamirat tanvir tayo tayyip tegegne temirlan tendai tesfaye
  tewodros thabo thaksin thapelo thembinkosi thulasi tilahun toktar tolulope tsegaye tsepo tshepo tunde tunji uday
  uddhav ugochukwu uhuru umesh utkarsh uzair vasant veerappa velupillai venkat venkatesh vijayan vineet vipin
  virat vishwanath vitalis vusi waqar wiranto wondimu worku xolani yakup yared yashwant yohannes yonas yoshihide
  zarin zeeshan zhandos zhomart zikrullah zolile zulkifli`

/** Given names of women. */
export const WORLD_FEMALE_NAMES: string = `
  abeni achieng adaeze adenike adjoa aigul ainura aishatu aizada ajoke alaba aminatou anjana antara anuradha
  aparajita aparna aranya arundhati ashwini assiatou aster atieno awino aysegul aysel azeb babita basetsana
  bhavana bhavna bisola bolanle bunmi chandrika chebet chelangat chepkoech chidinma chinwe chioma chitra cholpon
  damini deepa deepti dimakatso dipika ebele efua ekua eyerusalem fadumo farzana fatema fatmata fauzia folake
  folasade folashade fouzia fowzia freweini funke funmi gulalai gulshan hadiza hafsat hasina hauwa hema hirut
  ifeyinwa ijeoma ineza itumelang iyabo jayalalithaa jepkosgei jyotsna kadija kajal kamini kavitha keiko khadra
  khalida kokila kulsum lalitha lathika lindiwe lubna lungile lwam mahnoor maimuna makhosazana malini mamata mamta
  mandisa manju manjula mariamu marziyeh masego mayawati meghna mehbooba mehreen mekdes mervat meseret mihret
  modupe mokgadi mukta munmun naheed naledi nandini nandipha nargis nasreen nasrin nazia neelam nermin neslihan
  ngozi nikhat nilofar nimmi niranjana nirmala nithya njeri nkechi nkem nkiru nkosazana nobuhle nomalanga nomonde
  nompumelelo nomsa noorjahan ntombi nyambura nyokabi ogechi olajumoke olubunmi oluremi oluwatosin omotola onyinye
  padmini pallavi parul parvathi phindile phumzile poonam prabha pratibha pratima preeti priti qurratulain rachna
  radhika rahama rajani rajeshwari rakhi ranjana ranjita rashmi razia refilwe renu renuka reshma ritu rizwana
  ruchi rukhsana rukmini rumana rupa rupali ruqayyah sabitha sadaf sadia saima sajida salamatu saliha sandhya
  sangeeta sanjida sapna seema sehar shabana shabnam shagufta shahana shahida shahnaz shaista shalini shamima
  shamshad shanthi sharmin sheetal shefali shobha shruti shubhangi sita sneha snehal sobia sonali sridevi srimati
  sudha sudharani sufia suhana suhasini sultana sumaira sumathi sunanda sunitha supriya suraiya surekha swapna
  swati taban tahira tahmina tandeka tanuja tanzila taslima tehmina tendayi thandeka thandi thandiwe thembeka
  thembi thenjiwe tigist tolani tsion tumelo tursunoy ugonna ummi unathi urvashi uzma vandana vani vanitha varsha
  vatsala veena vijaya vijayalakshmi vineeta wahida wambui wangari wangechi wangui wanjiku wanjiru xoliswa yemi
  yeshi yetunde yewande yodit zandile zebo zeenat zenash zille zodwa zubaida zuhra zuleika zulfiya`

/** Given names of both, some of one alone in the other tables: Gul Hassan and Andrea Rossi are men. */
export const WORLD_NAMES_OF_BOTH: string =
  'alex andrea ayodeji gul gurpreet harpreet kari kehinde mani marian michele ola sam sasha shamim shashi shiva simone slava suman taiwo valery'
