// Given names that the tables of English, European and American names lack, or do not know the gender of: the world over.
// Our own list, lower case, without accents; no everyday English words, no names that are family names in the first place.

/** Given names of men. */
export const WORLD_MALE_NAMES: string = `
  abdelaziz abdelfattah abdelilah abdellatif abdelmajid abdelmalek abdiqadir abdirizak abdisalam abdiweli abdulkadir
  abdulrasheed abdulsalami abdurrahman abduvali abiodun abiola abiy abubakar adamu adebayo adedapo adekola adekunle
  ademola adeniyi adesina adetokunbo adewale adeyemi adeyinka adisa adrian aecio agron agustinus aibek aidos aijaz
  aitzaz ajibola ajith akihiro akihito akilisi akintola akinwumi akinwunmi akio akos alaa alasdair aled alemayehu
  alhassan aliko aliyu almazbek aloizio altaf altangerel alun amangeldy amanuel amaru amilcar amr amrullah anatoly
  andile anies ankit anura anutin apisit aravind arayik arben ardian arief arifin aristides aristobulo arkadi arnel
  arseny artak artan arvind asanka asep asghar ashfaq ashiq ashraf asrat atiku atilio atsushi avigdor avinash aviv
  ayo ayodele azhar azim azman azmin babafemi babajide babar babatope babatunde baburam bahadur baimyrza bakhrom
  bakyt bakytbek balaji balendra balwinder bamidele barham bartosz bashiru bassam bassem basuki batbold bato battulga
  bauyrzhan bayo bekele bekzat belay belisario berhanu besnik bheki bhupesh bhupinder bilawal biodun birhanu bisi
  blagoy boguslaw bolaji bolot bongani bongbong boyko budiman bujar byambasuren cathal chaiyaporn chamal chaminda
  charan chibuike chibuzor chidi chidiebere chidozie chigozie chijindu chijioke chike chima chingiz chinonso chuan
  chukwudi chukwuemeka chukwuka chukwuma chukwunonso cipto cleber colm crisanto dafydd dagogo daisuke daithi dapo
  darmawan darragh dauda dawood dayo dayron debebe dedi dedy deepak deji dele demola denes denys deogratias detlef
  deva devlet dharmendra diarmuid didar didik dilip dipak djoko dmitry dmytro dodi doni dritan dubem eberhard ebuka
  echezona edin edinho edmon edy efosa ehsanullah ehud eiji ejike ekkehard elad elchin elvir emad emeterio emomali
  emyr enda endre endro enkhbayar enkhbold enkhtuvshin ephrem erion ermek erzhan esayas eskinder esmatullah essam
  estanislao etibar etienne eustaquio evangelos evelio evgeny fadel fadli fahd fahrudin faizal faizul fajar farai
  faramarz fatai fatmir fawad fawzi fazal fazel fazlur febri fekadu femi ferdy fergal fergus fikru fintan firman
  folabi folarin fraser fulgencio fumio fyodor gaber gadi gadisa gajendra galym gambo gamini ganbold gantulga gashaw
  gaurav gayrat gbenga gboyega gede geert gennady georgi georgy geraint getachew gethin getulio ghanem gholam
  gholamreza ghulam gilad gilmar gintaras giorgos girma givemore gizaw gjergj gobind gotabaya grigory gulab gulbuddin
  gunther gurbanguly gurdeep gurmeet gwede haakon habibullah habtamu haile hailemariam haitham hamdeen hamidreza
  handoko hani harbhajan hardeep harjit harsha hartmut haruhiko haruna haruto hasanuzzaman haytham hazem heiko heiner
  hekmatullah heliodoro hemant henok heri herzl hibatullah hidayat hideaki hideki hideo hirokazu hiroshi hiroyuki
  hishammuddin hitoshi holger homayoun honorio hossein hovik hristo htet htin humayoon hussam huw hywel ibikunle
  ichiro ieuan ifeanyi iftikhar ignas ijaz ikechukwu ilgar ilia ilir ilkka ilya imtiaz inderjit innokenty iqbal
  irakli isam isamu ishaku ishtiaq issoufou itamar itay itzik ivaylo jaap jabulani jakaya janaka janardan jandir
  jarbas jarmo jaroslaw jasbir jaswant jaswinder jayanta jayvee jejomar jeroen jerzy jeyhun jide jideofor jinggoy
  jiro jochen jomart jomo jumabek junichi junichiro jurgen jussi kabiru kadek kakha kalman kamaruddin kamil kanat
  kanayo kashif kashim katlego katsutoshi katsuya kazuhiro kazuo kazuya kebede kei keisuke kelechi kenechi kenechukwu
  kenichi kenta ketut kgalema khachatur khairat khairul khaya khosrow khurram kianoush kieran kimmo kipchoge
  kipchumba kipkorir kiprop kiprotich kishore kittipong kizito kobby kobina kodjo koffi koichi koichiro koji kola
  kolawole kondwani kotaro krasimir kreshnik kubanych kubanychbek kudakwashe kudzai kulbhushan kuldip kumara kunle
  kurmanbek kyaw kyriakos lahcen lalit lalu lamin lanre lansana laolu larbi lasantha learnmore lebogang legesse
  leinier lekan leke lemma lesego leszek letlhogonolo liaquat lindani lindbergh lodewijk lokman lorcan luay luhut
  lulzim lungisa luqman lwandile lwazi maciej macky maddali madhav madhu magdy mahamud mahathir mahinda maikel
  maithripala majed makoto malachy mamoun manasseh mandlenkosi manish manjunath manmohan manolis maqsood marcio
  mariusz masahiro masao masaru masato masayuki matvei maulen maung mazen mbulelo mcebisi mduduzi medhat mekonnen
  melaku meles melquiades mesfin michalis mieczyslaw miltiadis minoru miroslaw mirwais mirzo mishaal mitsuru mkhize
  mlungisi moataz mogomotsi mohibullah mohit mohsen mojtaba mokhlesur moncef moonis moshood mosiuoa mounir mthuli
  mubashir mudasir mudassar muhadjir mujib mujibur mulatu mulugeta mulyadi munkhbat munyaradzi muqtada muralidhar
  murdo murtaza mushahid mushtaq mutahi mutlaq muzammil muzi mwai myint mzwandile mzwanele nabih nadav nadiem
  nagendra naji najibullah namal nandan nandkumar nangyalai naoki naoto naresh nattawut naveed navjot nawaz nayef
  nazri nemesio ngozika nhlanhla nicomedes nidal nijat nikos nimal nisar nissim nitin nitish niyi njabulo nkosana
  nkosinathi nkululeko nnaemeka noboru nobuo nobuyuki noman nonso noorullah norayr norio noureddine nuhu nursultan
  nwabueze nzube obafemi obaid obert obinna obiora odair odinaka ofir ogbonna ohad oisin okechukwu okezie okwudili
  oladapo oladele oladipo olalekan olamide olanrewaju olatunji olawale olegario olli olu olufemi olugbenga olukayode
  olumuyiwa olusegun oluseun olusola oluwafemi oluwaseun oluwole olzhas omaid omirbek omprakash omurbek onofre
  onyebuchi onyeka onyema osagie osama osamu osita osmani otavio otieno oyvind paavo paayi padraig palanivel pandeli
  pankaj panos parag parkash parminder paulinho pavlos pawan pervaiz pervez peyman phumlani pinchas plamen policarpo
  prabhakar prabowo prachanda pradeep prafulla pramod pramono pranab prasenjit prateek praveen pravin prawit prayut
  prayuth priyantha przemyslaw pyotr qahar qaiser qamar qasim qazi qusay rabiu rached rachmat radoslaw raed rafik
  rafizi raghav raghunath ragnar rahimullah rahmatullah rajat rajeev rajesh rajkumar rajnath rakhat ramachandra
  ramanathan rambabu rami ramil ramush ranil rashed ratan ratko ravinder ravindra raza razak redouane regis rehan
  reinier reuven rhys riaz rizal rizky rizwan rodel romario rommel rouhollah rovshan ruairi ruaridh rudiger rumen
  rutger ruud ruwan ryo ryoichi ryota ryotaro ryuji saburo sadao sadyr safdar safwat sahle saidu sajith sajjad
  salahuddin salam salil salisu sambo sameh sampath sanath sandiaga sandile sangar sani sanjeev sankar sanusi sanzhar
  saparbek sarath sardar sarfraz sarvesh sathish satoshi sauli saurabh savely sayyed sayyid sediq segun seifu seiichi
  seiji semyon senzo serapio seun seyed seyyed shabbir shafie shafqat shah shahbaz shahriar shahrukh shahrul shailesh
  shakeel shamsul sharad sharif shashank shaukat shaul shehbaz shehu shekhar sherali shigeru shingirai shinichi
  shinji shintaro shinya shinzo shivakumar shivraj shoaib shohei shoichi shota shreyas shrikant shujaat shuji shun
  shunsuke shyam siaosi siegfried sigit sihle sikander simba simbarashe sirajuddin sirajul sitiveni siyabonga
  siyabulela slawomir slimane sobirjon soeharto sohail somchai somkid somsak sonam sondhi sooronbay sopuruchi soren
  soroush sota soumaila soumya sourav srdjan sreenivas srettha srikanth srinivas stavros stelios stian subagyo
  subramaniam sudhakar sudhir sufyan sugeng suhail suharto sujit sukarno sukhbaatar sukhbir sukhdev sulejman sumarno
  sumit sundar sunil supriyadi surachai surapong suren suryo susantha susanto susilo susumu suthep sutrisno suyanto
  syamsul syed tadashi tadesse tadeusz tadhg tafadzwa tafara tahar taieb takahiro takao takashi takayuki takeshi
  takis takudzwa takumi takura takuya talal talgat tamim tamirat tanko tanveer tanvir tapiwa tarlochan taro tasso
  tatenda tatsuo tatsuya tauseef tayeb tayo tayyip teemu tegegne telesforo temir temirlan tendai terje tero teruo
  tesfaye teten tetsuo tewodros thabang thabo thaer thaksin thanasis thanathorn thapelo thein thembinkosi thodoris
  thorsten thulasi tiburcio tichaona tiemoko tilahun tilak tilman tinashe tjeerd tofig toktar tolulope tomer tomohiro
  tonderai tornike toru toshihiro toshio toshiyuki tranquilino trond tsegaye tsepo tshepo tsutomu tsuyoshi tunde
  tunji tzachi ubiratan uchechukwu uday uddhav udoka ugochukwu uhuru umesh upul utkarsh uwe uzair uzi uzodinma uzoma
  vagif vahagn vahan vakhtang vanderlei vangelis vasant vasily vassilis vazgen veerappa velupillai venancio venkat
  venkatesh ventsislav vesa vesselin vidar vigen vijayan viliame vineet vinod vipin virat vishwanath vitalis vitaly
  vojislav volker volodymyr voreqe vugar vusi vuyani vuyo waldemar wali waqar waqas wasantha wayan wenceslao wichai
  wieslaw wilmar winfried wiranto wojciech wole wondimu worku xolani yaghoub yakup yannis yaovi yaqoub yared yariv
  yashar yashwant yasuhiro yasuo yasushi yefim yeison yermek yerson yevgeny yiftach yigal yisrael yitzhak yogi
  yohannes yoji yomi yonas yongyuth yoram yordan yoshihide yoshihiro yoshio yoshitaka yossi yosuke yubaraj yudi yuji
  yunior yuri yury yusril yusuke yuta yutaka yuval zabihullah zainal zainuddin zalmai zalmay zamri zarin zaven zaw
  zbigniew zdzislaw zeeshan zeev zeki zhandos zhanibek zhomart zikrullah zmarai zolani zolile zubairu zulkarnain
  zulkifli zvi zwelinzima`

/** Given names of women. */
export const WORLD_FEMALE_NAMES: string = `
  aarti abeba abeer abeni achieng adaeze adanna adebimpe adenike adeola aderonke adetutu adhiambo adjoa adoma adunni
  afaf afsaneh ahlam aigerim aigul ainur ainura aishatu aisling aizada aizhan ajoke akemi akiko akinyi akoth alaba
  alyona amaka amarachi aminatou aneela aniko anjana anke ankita annegret antara antje anuradha anyango aparajita
  aparna araba aranya archana arezou arpine arundhati arzu asabe asami ashwini assiatou aster atefeh atieno atifete
  auma awino awuor ayako ayelet aysegul aysel ayumi azadeh azeb azza babita bahareh baktygul basetsana bathabile
  batya begimay benazir bermet berna bernadett betul bharati bhavana bhavna bidya birtukan bisola blerta bodil
  boguslawa boitumelo bolanle bongiwe botagoz bronislawa bronwen bunmi burcu burul bushra canan caoimhe carmen
  catriona cerys chandrika chebet chelagat chelangat chemutai chepkoech chidinma chieko chikako chinenye chinwe
  chioma chipo chitra chiyo cholpon clodagh dalal damini damira dariga deepa deepti delyth derartu desislava dhurata
  dilma dimakatso dinara dineo dipika doaa donika drita ebele ebunoluwa efrat efua eiko eilidh eilish einat ekaterine
  ekua elaheh eleri elham elke elnura emer endang eniko eniola erzsebet esra etsuko evangelia evgenia eyerusalem ezgi
  fadeke fadumo fadwa faezeh fariba farzana farzaneh fatema fatemeh fatiha fatmata fauzia fawzia fayrouz fehmida
  ffion fionnuala folake folasade folashade forough forouzan fotini fouzia fowzia frauke freweini fumiko funke funmi
  galit genet gergana ghada ghazal ghislaine gila ginette gleisi golnar golshifteh grainne grazyna gulalai gulbarchyn
  gulmira gulnara gulshan gulshat gulten gulzat gunhild guri gwenllian gyongyi hacer hadar hadas hadeel hadiza hafsat
  hajnalka halyna hanako hanin hanneke hannelore harini harsimrat haruka harumi hasina hatsue hauwa havva heba hedwig
  hege heike hema hemlata hengameh hessa hideko hila hilde hillevi hina hiroko hirunika hirut hisako hitomi hripsime
  ibolya ibtisam ibukun idit ifeyinwa ijeoma ikram ildiko imee inas inbal indu ineke ines ineza ingegerd ingela
  ingvild inmaculada intisar irit irja irmgard ishita itumelang iwona ixchel iyabo jaana jamileh jandira jayalalithaa
  jayanti jebet jepchirchir jepkosgei jerono jihan joumana judit jummai junko jutta jyldyz jyotsna kadija kaisa kajal
  kalliopi kamini kamshat kanako kanimozhi kanykei kaori karnit kartini karuna kateryna katri kavita kavitha
  kawira kayo kayoko kazuko keiko kgomotso khadra khalida khaoula khatia khofifah khushbakht kikuko kimiko kirsi
  kirsty kiyoko klavdia kokila komal kristalina krisztina kubra kulsum kumiko kyoko kyriaki ladan ladi laleh lalitha
  laraba lathika liat liesbeth lieselotte lilit limor lindiwe liudmyla lowri lubna lucette lucyna lusine luzia lwam
  machiko madhavi magnhild mahbouba mahin mahnaz mahnoor mahsa mahvash maimuna mairead mairi majida majlinda
  makhosazana malala malalai malini mamata mamta manami mandana mandisa maneka manju manjula mariamu mariko marine
  martine marzena marzieh marziyeh masako masego masih matilde mayawati mayumi meaza mechthild meerim megawati meghna
  megumi mehbooba mehreen mekdes merav merja mervat meseret meutya mhairi michiko midori mieko miho mihret minako
  miroslawa misaki mitsuko miyuki mizuki modupe mojisola mokgadi momoko monireh moraa morag moran morenike morounkeji
  mouna mozhgan mridula mukta munmun murielle muthoni mwikali myfanwy myroslava naama nafula nagwa naheed najat
  naledi naliaka namrata nanami nandar nandini nandipha nanjala naoko narges nargis narumi nasimiyu nasreen nasrin
  nataliia natsuko natsumi nawal nazanin nazeni nazgul nazia naziha ndidi neelam neeta nermin nerys neslihan netsai
  netsanet ngozi nikhat nili nilofar nilofer niloufar nilufer nimmi niranjana nirmala nithya nitza njeri njoki nkechi
  nkem nkiru nkosazana nneka nobuhle nobuko noga noluthando nomalanga nomonde nompumelelo nomsa noorjahan nooshin
  noraini noriko nosipho nourhan nozizwe nozomi ntombi nuala nurhayati nurit nurten nwanneka nyambura nyokabi
  obiageli ofra ogechi olabisi olajumoke olguta olubunmi oluchi oluremi oluwaseyi oluwatosin omaima omotola omowunmi
  onyinye oonagh orit orla orly orna orsolya orysia osnat ouided oyinkan padmini paetongtarn palesa pallavi pardis
  parisa parul parvaneh parvathi pashtana pegah perizat phindile phumla phumzile piia pilar pina pnina poonam prabha
  pratibha pratima preeti preneet priti pushpa qurratulain rabab rachida rachna radhia radhika raghad ragnhild rahama
  raija raimunda rajani rajeshwari rajkumari rakefet rakhi rakiya ranjana ranjita rasha rashmi razan razia refilwe
  reiko rekha remedios renu renuka reshma rhian rihab riikka rinat ririn rismaharini ritu rizwana roisin rola ronit
  roopa rosangela roselyne rosmah roswitha rouba roza rubina ruchi rudo rukhsana rukmini rumana rumi rumyana rupa
  rupali ruqayyah rutendo ruvimbo ryoko sabitha sachiko sadaf sadhana sadia safaa saima sajida salamatu saliha
  saltanat samah samar sandhya sangeeta sanjida saori sapna sarit sarojini satoko saule savita sawsan sayaka sayora
  sayuri seema sehar seija senait senem seonaid sepideh setareh setsuko sevinj sezen shabana shabnam shagufta shahana
  shahida shahindokht shahla shahnaz shahnoza shahrzad shaimaa shaista shalini shamima shamiso shamshad shanthi
  sharmin shazia sheetal shefali sheida shirin shizuka shlomit shobha shohreh shokoufeh shruti shubhangi shukria
  shulamit shushan shweta sian sigal siham simin simranjit sinead sini sioned siranush sirimavo sirpa sita sivan
  sneha snehal sobia somayeh sonali soninha sorcha souad soudabeh sridevi srimati stanislawa stavroula steffi suad
  sudarat sudha sudharani sufia suha suhana suhasini sultana sumaira sumathi sumiko suna sunanda sunitha supriya
  suraiya surekha susi sussanne suvi svetlana swapna swati swetlana sylvana synnove taban taghreed taguhi tahereh
  tahira tahmina tainara takako tamaki tamar tandeka tanuja tanzila taraneh tariro taslima tawakkol tehmina temilade
  tendayi teuta thandeka thandi thandiwe thembeka thembi thenjiwe thida thiri tigist tirunesh tolani tolgonai tomoko
  toril toshiko tove traudel tshegofatso tsion tsuneko tuija tumelo turid tursunoy tzipi tzipora uchenna ugochi
  ugonna uju ulrike ummi unathi unni urszula urvashi uschi uzma uzoamaka valeriia vandana vani vanitha varsha
  vassiliki vatsala veena vered vigdis vijaya vijayalakshmi vineeta vjosa wafa wafaa wahida wairimu waithera waltraud
  wambui wangari wangechi wangui wanjiku wanjiru waruguru wieslawa xoliswa yael yafa yaffa yamile yasaman yasuko
  yekaterina yelizaveta yemi yenny yeshi yetnebersh yetunde yevgenia yewande yingluck yinka ylva yoani yodit yoko
  yordanka yui yukari yukiko yuko yuliia yumiko yuriko zahia zandile zarifa zartaj zaskia zawadi zebo zeenat zehava
  zenash zille zodwa zohreh zoi zubaida zubeida zuhra zuleika zulfiya`

/** Given names of both, some of one alone in the other tables: Gul Hassan and Andrea Rossi are men. */
export const WORLD_NAMES_OF_BOTH: string =
  'alex andrea ayodeji azar balen bola gul gurpreet harpreet idowu kari kehinde khin lungile mani marian michele nyasha obi ola raja ronke sam sasha shadi shamim shashi shiva simone slava sola suman taiwo tebogo tolu toyin uche valery yuli'
