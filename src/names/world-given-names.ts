// Given names that the tables of English, European and American names lack: Africa, the Arab countries, the Caucasus, Central,
// South and South-East Asia, Turkey. Our own list, lower case, without accents; no everyday English words, and no names that are
// family names in the first place.

/** Given names of men. */
export const WORLD_MALE_NAMES: string = `
  abdiqadir abdirizak abdisalam abdiweli abdulkadir abdulrasheed abdurrahman abiodun abiola abiy abubakar achieng
  adamu adebayo adedapo adekunle ademola adeniyi adetokunbo adewale adeyemi adisa agyeman ahmadou ahmadu aidos
  aijaz ajibola akinwumi akinwunmi akio alemayehu alhassan aliko aliyu amangeldy amanuel amaru amjad amrullah arap
  aravind arifin artan arvind asamoah asghar ashfaq ashraf asif asrat atiku avinash ayodele azhar babajide
  babatunde bahadur baimyrza bakyt bakytbek balaji balwinder bamidele bashir bashiru basuki bayo bekele belay
  berhanu bhupesh bhupinder birhanu bisi boakye cengiz chaiyaporn charan chibuike chidi chidiebere chijioke chike
  chima chinonso chinwe chukwudi chukwuemeka chukwuma chukwunonso cipto dagogo dawit debebe deogratias deva
  devendra dharmendra didar dilip dilshod efosa ejike emomali enda enkhbayar ephrem erkin erlan ermek esayas
  eskinder faizal farhad farid farooq farrukh fatai fazal fekadu femi fikru firdaus folarin gaber gadisa gajendra
  gashaw gbenga getachew ghassan ghulam gintaras girma gizaw gobind gulab gulbuddin gurmeet gurpreet habtamu haile
  hailemariam harish harjit haroon harpreet haruna hasanuzzaman hemant heri hisham hossein ifeanyi ignas ikechukwu
  inderjit isam ishaku ismat jahangir jakaya jalal janardan jasbir jaswant jayanta jomo juma jumabek kabiru kairat
  kashif katlego kazem kazuhiro kebede kelechi kenechukwu kipchoge kipchumba kipkorir kiprop kiprotich kishore
  kizito koffi kondwani kubanychbek kulbhushan kunle kurmanbek lamin lanre legesse lemma liaquat lindani lwazi
  maddali madhav madhu magomed mahamat mahamud mahinda mallam mamoun manish manjunath manmohan maqsood masoud
  mekonnen melaku meles mesfin mikhael mkhize mlungisi mogomotsi mohsen mohsin mokhlesur moshood mosiuoa mthuli
  mubarak mudasir muhamad muhammadu mujib mujibur mukhtar mulatu mulugeta murad muralidhar mutahi mwai mzwandile
  nadeem nagendra nandan nandkumar naresh naseer nasser naveed nawaz ngozika nilesh nitin njabulo nkosana
  nkosinathi nnaemeka nursultan obafemi obinna ogbonna okechukwu okezie okwudili oladapo oladele oladipo olalekan
  olamide olanrewaju olatunji olawale olufemi olugbenga olukayode olumuyiwa olusegun oluseun oluwafemi oluwaseun
  oluwole omirbek onyeka osagie otieno paayi palanivel pankaj parag parvez pawan pervez phumzile prabhakar prabowo
  pradeep prafulla pramod pranab prasenjit prateek pravin prayut qasim qazi rabiu raghav raghunath rajat rajeev
  rajesh rajkumar rajnath ramachandra ramanathan rambabu ramzan ratan ravinder ravindra rehan rehman rizal rizwan
  rustem sadiq safdar sahle saidu sajid salahuddin salil salisu sampath sani sanjeev sankar saparbek sardar
  sarvesh sathish satoshi saurabh segun seifu senzo serik serkan seun shabbir shafiq shahbaz shahid shahrukh
  shailesh shakeel shamim shamsul shashank shavkat shehu shekhar sherali shigeru shinzo shiva shivakumar shivraj
  shoaib shreyas shrikant shujaat shyam sikander simbarashe sitiveni siyabonga sobirjon sodik sohail sonam soumya
  sreenivas srikanth srinivas sudhakar sudhir suhail sujit sukhbir sukhdev sukhrob suleiman sumit sundar sunil
  surendra susilo syamsul tadesse tafadzwa taiwo takeshi tamirat tanvir tawfik tayo tayyip tegegne temirlan tendai
  tesfaye tewodros thabo thaksin thapelo thembinkosi thulasi tilahun toktar tolulope tsegaye tsepo tshepo tunde
  tunji uday uddhav ugochukwu uhuru ulugbek umaru umesh utkarsh uzair vasant veerappa velupillai venkat venkatesh
  vijayan vikas vineet vinod vipin virat vishwanath vitalis vusi waheed waqar wasim wiranto wondimu worku xolani
  yakup yared yashwant yerlan yohannes yonas yoshihide zaheer zahid zarin zeeshan zhandos zhomart zikrullah zolile
  zubair zulfiqar zulkifli`

/** Given names of women. */
export const WORLD_FEMALE_NAMES: string = `
  abeni adaeze adenike adjoa aigul ainura aishatu aizada ajoke alaba almaz aminatou anjana antara anuradha
  aparajita aparna aranya arundhati ashwini assiatou aster atieno awino ayodeji aysegul aysel azeb babita
  basetsana bhavana bhavna bisola bolanle bunmi chandrika chebet chelangat chepkoech chidinma chioma chitra
  cholpon damini deepa deepti dimakatso dipika ebele efua ekua eyerusalem fadumo farzana fatema fatmata fauzia
  folake folasade folashade fouzia fowzia freweini funke funmi gulalai gulshan hadiza hafsat hasina hauwa hema
  henok ifeyinwa ijeoma ineza itumelang iyabo jayalalithaa jepkosgei jyotsna kadija kajal kamini kavita kavitha
  kehinde keiko khadra khalida kokila kulsum lalitha lathika lindiwe lubna lungile lwam mahnoor maimuna
  makhosazana malini mamata mamta mandisa manju manjula mariamu marziyeh masego mayawati meghna mehbooba mehreen
  mekdes mervat meseret mihret modupe mokgadi mukta muna munmun naheed naledi nandini nandipha nargis nasreen
  nasrin nazia neelam neema nermin neslihan ngozi nikhat nilofar nimmi niranjana nirmala nithya njeri nkechi nkem
  nkiru nkosazana nobuhle nomalanga nomonde nompumelelo nomsa noorjahan ntombi nyambura nyokabi ogechi olajumoke
  olubunmi oluremi oluwatosin omotola onyinye padmini pallavi parul parvathi parveen phindile poonam prabha
  pratibha pratima preeti priti puja qurratulain rachna radhika rahama rajani rajeshwari rakhi ranjana ranjita
  rashmi razia refilwe rekha renu renuka reshma ritu rizwana ruchi rukhsana rukmini rumana rupa rupali ruqayyah
  sabitha sadaf sadia saima sajida salamatu saliha sandhya sangeeta sanjida sapna savita seema sehar shabana
  shabnam shagufta shahana shaheen shahida shahnaz shaista shalini shamima shamshad shanthi sharmin sheetal
  shefali shireen shobha shruti shubhangi sita sneha snehal sobia sonali sridevi srimati sudha sudharani sufia
  suhana suhasini sultana sumaira sumathi sunanda sunitha supriya suraiya surekha sushila swapna swati taban
  tahira tahmina tandeka tanuja tanzila taslima tehmina tendayi thandeka thandi thandiwe thembeka thembi thenjiwe
  tigist tolani tsion tumelo tursunoy ugonna ummi unathi urvashi uzma vandana vani vanitha varsha vatsala veena
  vijaya vijayalakshmi vineeta wahida wambui wangari wangechi wangui wanjiku wanjiru xoliswa yemi yeshi yetunde
  yewande yodit zandile zebo zeenat zenash zille zodwa zubaida zuhra zuleika zulfiya`

/** Given names of both. */
export const WORLD_NAMES_OF_BOTH: string = 'hirut'
