// Given names that the tables of English, European and American names lack: Africa, the Arab countries, the Caucasus, Central,
// South and South-East Asia, Turkey. Our own list, lower case, without accents; no everyday English words, no names that are
// family names in the first place, and none that the table of forms has (given-name-forms.ts).

/** Given names of men. */
export const WORLD_MALE_NAMES: string = `
  abdelaziz abdelfattah abdelilah abdellatif abdelmajid abdelmalek abdiqadir abdirizak abdisalam abdiweli abdulkadir
  abdulrasheed abdulsalami abdurrahman abduvali abiodun abiola abiy abubakar adamu adebayo adedapo adekola adekunle
  ademola adeniyi adesina adetokunbo adewale adeyemi adeyinka adisa aecio agron agustinus aibek aidos aijaz aitzaz
  ajibola ajith akilisi akintola akinwumi akinwunmi akio alemayehu alhassan aliko aliyu almazbek aloizio altaf
  altangerel amangeldy amanuel amaru amilcar amr amrullah andile anies anura anutin apisit aravind arayik arben
  ardian arief arifin aristides aristobulo artak artan arvind asanka asep asghar ashfaq ashiq ashraf asrat atiku
  atilio avinash ayo ayodele azhar azim azman azmin babafemi babajide babar babatope babatunde baburam bahadur
  baimyrza bakhrom bakyt bakytbek balaji balendra balwinder bamidele barham bashiru bassem basuki batbold battulga
  bauyrzhan bayo bekele belay belisario berhanu besnik bheki bhupesh bhupinder bilawal biodun birhanu bisi bolaji
  bolot bongani bongbong budiman bujar byambasuren chaiyaporn chamal chaminda charan chibuike chibuzor chidi
  chidiebere chidozie chigozie chijindu chijioke chike chima chingiz chinonso chuan chukwudi chukwuemeka chukwuka
  chukwuma chukwunonso cipto cleber crisanto dagogo dapo darmawan dauda dayo dayron debebe dedi dedy deji dele demola
  denys deogratias deva devlet dharmendra didar didik djoko dodi doni dritan dubem ebuka echezona edin edinho edmon
  edy efosa ehsanullah ejike elchin elvir emeterio emomali enda endro enkhbayar enkhbold enkhtuvshin ephrem erion
  ermek esayas eskinder esmatullah essam estanislao etibar eustaquio evangelos evelio fadli fahrudin faizal faizul
  fajar farai faramarz fatai fatmir fawad fazal fazel fazlur febri fekadu femi ferdy fikru firman folabi folarin
  fulgencio gaber gadisa gajendra galym gambo gamini ganbold gantulga gashaw gayrat gbenga gboyega gede getachew
  getulio gholam gholamreza ghulam gilmar gintaras girma givemore gizaw gjergj gobind gotabaya gulab gulbuddin
  gurbanguly gurmeet gurpreet gwede habibullah habtamu haile hailemariam hamdeen hamidreza handoko harjit harpreet
  harsha haruna hasanuzzaman hazem hekmatullah heliodoro hemant henok heri hibatullah hidayat hishammuddin homayoun
  honorio hovik htet htin humayoon ibikunle ifeanyi iftikhar ignas ijaz ikechukwu ilgar ilir imtiaz inderjit iqbal
  irakli isam ishaku ishtiaq issoufou itamar jabulani jakaya janaka janardan jandir jarbas jasbir jaswant jayanta
  jejomar jeyhun jide jideofor jomart jomo jumabek kabiru kadek kakha kamaruddin kanayo kashif kashim katlego
  kazuhiro kebede kelechi kenechi kenechukwu ketut kgalema khachatur khairat khairul khaya khosrow khurram kianoush
  kipchoge kipchumba kipkorir kiprop kiprotich kishore kittipong kizito kobby kobina kodjo koffi kola kolawole
  kondwani kreshnik kubanych kubanychbek kudakwashe kudzai kulbhushan kumara kunle kurmanbek kyaw kyriakos lahcen
  lamin lanre lansana laolu larbi lasantha learnmore lebogang legesse leinier lekan leke lemma lesego letlhogonolo
  liaquat lindani lindbergh lokman luhut lulzim lungile lungisa luqman lwandile lwazi macky maddali madhav madhu
  magdy mahamud mahathir mahinda maikel maithripala mamoun manasseh mandlenkosi manish manjunath manolis maqsood
  marcio maulen maung mbulelo mcebisi mduduzi medhat mekonnen melaku meles melquiades mesfin miltiadis mirwais mirzo
  mishaal mkhize mlungisi mogomotsi mohibullah mojtaba mokhlesur moncef moonis moshood mosiuoa mthuli mubashir
  mudasir mudassar muhadjir mujib mujibur mulatu mulugeta mulyadi munkhbat munyaradzi muqtada muralidhar murtaza
  mushahid mushtaq mutahi mutlaq muzammil muzi mwai myint mzwandile mzwanele nabih nadiem nagendra najibullah namal
  nandan nandkumar nangyalai nattawut naveed nawaz nazri nemesio ngozika nhlanhla nicomedes nijat nikos nimal nisar
  niyi njabulo nkosana nkosinathi nkululeko nnaemeka noman nonso noorullah norayr noureddine nuhu nursultan nwabueze
  nzube obafemi obaid obert obinna obiora odair odinaka ogbonna okechukwu okezie okwudili oladapo oladele oladipo
  olalekan olamide olanrewaju olatunji olawale olegario olu olufemi olugbenga olukayode olumuyiwa olusegun oluseun
  olusola oluwafemi oluwaseun oluwole olzhas omaid omirbek omurbek onofre onyebuchi onyeka onyema osagie osita osmani
  otavio otieno paayi palanivel pandeli panos parag paulinho pawan pervaiz pervez peyman phumlani policarpo prabhakar
  prabowo prachanda pradeep prafulla pramono pranab prasenjit prateek pravin prawit prayut prayuth priyantha qahar
  qaiser qamar qazi rabiu rached rachmat rafizi raghav raghunath rahimullah rahmatullah rajat rajkumar rajnath rakhat
  ramachandra ramanathan rambabu ramil ramush ranil ratan ratko ravinder ravindra raza razak redouane rehan reinier
  riaz rizal rizky rizwan romario rouhollah rovshan ruwan sadyr safdar safwat sahle saidu sajith sajjad salahuddin
  salil salisu sambo sameh sampath sanath sandiaga sandile sangar sani sankar sanusi sanzhar saparbek sarath sardar
  sarfraz sarvesh sathish satoshi saurabh sayyed sayyid sediq segun seifu senzo serapio seun seyed seyyed shabbir
  shafie shafqat shah shahbaz shahriar shahrukh shahrul shailesh shakeel shamim shamsul sharif shashank shaukat
  shehbaz shehu shekhar sherali shigeru shingirai shinzo shiva shivakumar shivraj shoaib shreyas shrikant shujaat
  shyam siaosi sigit sihle sikander simba simbarashe sirajuddin sirajul sitiveni siyabonga siyabulela slimane
  sobirjon soeharto sohail somchai somkid somsak sonam sondhi sooronbay sopuruchi soroush soumaila soumya srdjan
  sreenivas srettha srikanth srinivas stavros stelios subagyo sudhakar sudhir sugeng suharto sujit sukarno sukhbaatar
  sukhbir sukhdev sulejman sumarno sumit sundar supriyadi surachai surapong suren suryo susantha susanto susilo
  suthep sutrisno suyanto syamsul syed tadesse tafadzwa tafara tahar taieb takeshi takis takudzwa takura talgat tamim
  tamirat tanko tanveer tanvir tapiwa tasso tatenda tauseef tayeb tayo tayyip tegegne telesforo temir temirlan tendai
  tesfaye teten tewodros thabang thabo thaksin thanasis thanathorn thapelo thein thembinkosi thodoris thulasi
  tiburcio tichaona tiemoko tilahun tilak tinashe tofig toktar tolulope tonderai tornike tranquilino tsegaye tsepo
  tshepo tunde tunji ubiratan uchechukwu uday uddhav udoka ugochukwu uhuru umesh upul utkarsh uzair uzodinma uzoma
  vagif vahagn vahan vakhtang vanderlei vangelis vasant vazgen veerappa velupillai venancio venkat venkatesh vigen
  vijayan viliame vineet vipin virat vishwanath vitalis vojislav voreqe vugar vusi vuyani vuyo wali waqar waqas
  wasantha wayan wenceslao wichai wilmar wiranto wole wondimu worku xolani yaghoub yakup yaovi yared yashar yashwant
  yeison yermek yerson yogi yohannes yomi yonas yongyuth yordan yoshihide yubaraj yudi yunior yusril zabihullah
  zainal zainuddin zalmai zalmay zamri zarin zaven zaw zeeshan zeki zhandos zhanibek zhomart zikrullah zmarai zolani
  zolile zubairu zulkarnain zulkifli zwelinzima`

/** Given names of women. */
export const WORLD_FEMALE_NAMES: string = `
  abeba abeni achieng adaeze adanna adebimpe adenike adeola aderonke adetutu adhiambo adjoa adoma adunni aigul ainur
  ainura aishatu aizada aizhan ajoke akinyi akoth alaba amaka amarachi aminatou aneela anjana antara anuradha anyango
  aparajita aparna araba aranya arpine arundhati arzu asabe ashwini assiatou aster atieno atifete auma awino awuor
  aysegul aysel azeb babita basetsana bathabile benazir bermet bhavana bhavna bidya birtukan bisola blerta boitumelo
  bolanle bongiwe botagoz bunmi bushra canan chandrika chebet chelagat chelangat chemutai chepkoech chidinma chinenye
  chinwe chioma chipo chitra cholpon damini dariga deepa deepti derartu dhurata dilma dimakatso dinara dineo dipika
  donika drita ebele ebunoluwa efua ekaterine ekua endang eniola eyerusalem fadeke fadumo faezeh farzana fatema
  fatmata fauzia fawzia fehmida folake folasade folashade forough fouzia fowzia freweini funke funmi genet gleisi
  golnar gulalai gulmira gulshan gulshat gulzat hadiza hafsat harini hasina hauwa hema hessa hina hirunika hirut
  hripsime ibukun ifeyinwa ijeoma imee ineza itumelang ixchel iyabo jandira jayalalithaa jebet jepchirchir jepkosgei
  jerono jummai jyotsna kadija kajal kamini kamshat kartini kavitha kawira keiko kgomotso khadra khalida khatia
  khofifah khushbakht kokila kulsum ladi lalitha laraba lathika lilit lindiwe lubna lungile lusine luzia lwam
  mahbouba mahnoor mahsa maimuna majlinda makhosazana malala malalai malini mamata mamta mandisa manju manjula
  mariamu marziyeh masego masih mayawati meaza megawati meghna mehbooba mehreen mekdes mervat meseret meutya mihret
  modupe mojisola mokgadi moraa morenike morounkeji mukta munmun muthoni mwikali myroslava nafula naheed najat naledi
  naliaka nandar nandini nandipha nanjala narges nargis nasimiyu nasreen nasrin nazanin nazeni nazia naziha ndidi
  neelam nermin neslihan netsai netsanet ngozi nikhat nilofar nilofer niloufar nimmi niranjana nirmala nithya njeri
  njoki nkechi nkem nkiru nkosazana nneka nobuhle noluthando nomalanga nomonde nompumelelo nomsa noorjahan noraini
  nosipho nozizwe ntombi nurhayati nwanneka nyambura nyokabi obiageli ogechi olabisi olajumoke olubunmi oluchi
  oluremi oluwaseyi oluwatosin omotola omowunmi onyinye orysia ouided oyinkan padmini paetongtarn palesa pallavi
  parul parvathi pashtana phindile phumla phumzile poonam prabha pratibha pratima preeti priti qurratulain rachna
  radhia radhika rahama raimunda rajani rajeshwari rakhi rakiya ranjana ranjita rashmi razia refilwe renu renuka
  reshma ririn rismaharini ritu rizwana rosangela rosmah rubina ruchi rudo rukhsana rukmini rumana rupa rupali
  ruqayyah rutendo ruvimbo sabitha sadaf sadia saima sajida salamatu saliha sandhya sangeeta sanjida sapna saule
  sayora seema sehar senait sepideh sevinj shabana shabnam shagufta shahana shahida shahindokht shahnaz shahnoza
  shaimaa shaista shalini shamima shamiso shamshad shanthi sharmin shazia sheetal shefali shobha shruti shubhangi
  shukria shushan simin siranush sirimavo sita sneha snehal sobia sonali soninha souad sridevi srimati sudarat sudha
  sudharani sufia suhana suhasini sultana sumaira sumathi sunanda sunitha supriya suraiya surekha susi swapna swati
  taban taguhi tahira tahmina tainara tandeka tanuja tanzila tariro taslima tawakkol tehmina temilade tendayi teuta
  thandeka thandi thandiwe thembeka thembi thenjiwe thida thiri tigist tirunesh tolani tshegofatso tsion tumelo
  tursunoy uchenna ugochi ugonna uju ummi unathi urvashi uzma uzoamaka valeriia vandana vani vanitha varsha vatsala
  veena vijaya vijayalakshmi vineeta vjosa wafa wahida wairimu waithera wambui wangari wangechi wangui wanjiku
  wanjiru waruguru xoliswa yamile yemi yenny yeshi yetnebersh yetunde yewande yingluck yinka yoani yodit zandile
  zarifa zartaj zaskia zawadi zebo zeenat zenash zille zodwa zohreh zubaida zubeida zuhra zuleika zulfiya`

/** Given names of both, some of one alone in the other tables: Gul Hassan and Andrea Rossi are men. */
export const WORLD_NAMES_OF_BOTH: string =
  'alex andrea ayodeji azar balen bola gul gurpreet harpreet idowu kari kehinde khin mani marian michele nyasha obi ola raja ronke sam sasha shamim shashi shiva simone slava sola suman taiwo tebogo tolu toyin uche valery yuli'
