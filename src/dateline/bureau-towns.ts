// Places that the generated table lacks or settles otherwise than datelines do: towns smaller than its
// threshold where wires keep a bureau or the news often is, older names, and English names that
// GeoNames does not print first. `area:places`, folded, like the generated table, and stronger than it.
export const BUREAU_TOWNS: string = `
BH:bahrain
BM:bermuda
DJ:djibouti
GI:gibraltar
GT:guatemala
GU:guam
HK:hong kong,hongkong
LU:luxembourg
MO:macao,macau
SM:san marino
PR:san juan
SV:san salvador
AE:fujairah
AF:bagram,camp bastion,camp leatherneck,ghazni city,kandahar airfield,konduz,kunduz city,lashkargah,marjah,mazar i sharif,spin boldak,torkham
AL:tirane
AM:erevan,gyumri,spitak,stepanavan
AR:cordoba,ushuaia
AT:alpbach,kitzbuehel,klagenfurt,salzburg,schladming,st anton
AU:alice springs,broome,byron bay,coober pedy,dubbo,gold coast,mt isa,port hedland,uluru
AZ:khankendi,nagorno karabakh,shusha,stepanakert
BA:banja luka,srebrenica
BD:chittagong,cox s bazar,dacca,teknaf
BE:antwerp,bruges,ghent,la hulpe,laeken,liege,spa,spa francorchamps,waterloo,ypres,zeebrugge
BR:belem,brasilia,manaus,porto seguro
BY:brest,gomel,mogilev,vitebsk
CA-AB:banff,fort mcmurray,jasper
CA-BC:kelowna,vancouver,victoria,whistler
CA-MB:churchill
CA-NB:fredericton,moncton,st john
CA-NL:gander,st john s
CA-NS:halifax,sydney mines
CA-NT:yellowknife
CA-NU:iqaluit
CA-ON:hamilton,ottawa,sudbury,windsor
CA-PE:charlottetown
CA-QC:la malbaie,lac megantic,montreal,quebec city
CA-YT:whitehorse
CD:beni,bunia,goma,kisangani,leopoldville
CG:brazzaville
CH:basle,berne,crans montana,davos,geneva,lausanne,locarno,lucerne,montreux,neuchatel,nyon,st gallen,st moritz,verbier,wengen,zug,zurich
CI:abidjan,bouake
CN:amoy,beidaihe,boao,canton,chungking,mukden,nanking,peiping,peking,port arthur,sanya,tientsin,tsingtao,xian,zhengding
CO:cucuta,la gabarra,medellin
CU:guantanamo bay,guantanamo bay naval base
CY:larnaca,limassol,nicosia,paphos
CZ:bruenn,karlovy vary,pilsen,prague
DE:bad homburg,aix la chapelle,baden baden,berchtesgaden,bonn,brunswick,cologne,constance,dachau,east berlin,elmau,frankfurt,frankfurt am main,goettingen,hanover,heiligendamm,hockenheim,kruen,luebeck,meseberg,muenster,munich,nuremberg,oberhof,oberstdorf,potsdam,ramstein,rostock,ruegen,schwerin,stade,stuttgart,weimar,west berlin,wolfsburg
DK:aarhus,billund,copenhagen,elsinore
DZ:algiers,constantine,oran
EG:ain sokhna,alexandria,el arish,luxor,port said,sharm el sheikh,sheikh zuweid,suez,taba
ES:bilbao,cadiz,corunna,ibiza,la coruna,majorca,mallorca,marbella,palma,palma de mallorca,san sebastian,santiago de compostela,saragossa,seville
ET:addis ababa,axum,lalibela,mekele,mekelle
FI:helsinki,rovaniemi,tampere,turku
FR:ajaccio,albertville,alpe d huez,annecy,bastia,biarritz,calais,cannes,chamonix,chantilly,compiegne,courchevel,dax,deauville,dunkirk,evian,evian les bains,le mans,lens,lourdes,lyons,magny cours,marseilles,menton,nancy,nice,orange,pau,rheims,st tropez,st denis,st etienne,st tropez,val d isere,verdun,versailles,vichy
GB:aberdeen,aintree,ascot,balmoral,barrow in furness,bath,belfast,birmingham,bournemouth,brighton,cambridge,canterbury,cardiff,carnoustie,cheltenham,chequers,derry,dover,dunblane,durham,edinburgh,epsom,exeter,glasgow,gleneagles,hartlepool,henley,hillsborough,holyhead,hull,inverness,leeds,lerwick,liverpool,llandudno,lockerbie,londonderry,manchester,newcastle,newcastle upon tyne,newmarket,newry,omagh,oxford,salisbury,sandringham,silverstone,st andrews,st helier,stormont,stratford upon avon,troon,turnberry,wembley,wimbledon
GE:batumi,gori,kutaisi,poti,sukhumi,tbilisi,tskhinvali,zugdidi
GR:ancient olympia,chania,corfu,crete,delphi,heraklion,idomeni,kos,lesbos,lesvos,mytilene,olympia,patras,piraeus,rhodes,salonika,samos,santorini,thessalonica,thessaloniki
HR:agram,dubrovnik,split,vukovar,zagreb
HT:cap haitien,gonaives,les cayes,port au prince
HU:budapest,szeged
ID:amboina,banda aceh,batavia,denpasar,jogjakarta,kuta,nusa dua,palu,sanur,ubud,yogyakarta
IE:adare,dublin,galway,limerick,shannon,tralee
IL:ashkelon,eilat,haifa,jerusalem,kiryat shmona,metula,nazareth,sderot,tel aviv,tel aviv yafo,tiberias
IN:allahabad,amritsar,ayodhya,bangalore,baroda,benares,bhubaneswar,bombay,calcutta,calicut,chandigarh,chennai,cochin,darjeeling,dehra dun,dehradun,delhi,dharamsala,dharamshala,faridabad,gandhinagar,gangtok,goa,gurgaon,gurugram,guwahati,imphal,jammu,kochi,kohima,kozhikode,leh,lucknow,madras,mangaluru,mysore,mysuru,new delhi,panaji,panjim,pondicherry,poona,prayagraj,shillong,shimla,simla,srinagar,thiruvananthapuram,trivandrum,vadodara,varanasi,visakhapatnam
IQ:abu ghraib,al asad,al qaim,anbar,arbil,baghdad,balad,baqouba,baqubah,basra,erbil,fallujah,hilla,hillah,irbil,karbala,kerbala,kirkuk,kut,mosul,najaf,nasiriyah,ramadi,samarra,samawah,sinjar,sulaimaniya,sulaimaniyah,tal afar,tikrit
IR:bushehr,isfahan,mashhad,meshed,qom,teheran,tehran
IS:keflavik,reykjavik
IT:aquila,assisi,bormio,capri,castel gandolfo,cernobbio,como,cortina d ampezzo,florence,genoa,herculaneum,imola,l aquila,lampedusa,leghorn,mantua,milan,monza,naples,padua,pompeii,portofino,rimini,rome,san remo,sanremo,siena,stresa,taormina,trieste,turin,val gardena,venice
JM:kingston,montego bay
JO:amman,aqaba,zaatari
JP:fukushima,futenma,hiroshima,kyoto,nagano,nagasaki,naha,niseko,okinawa,saitama,sapporo,suzuka,tokyo
KE:dadaab,kakuma,lokichoggio,mombasa,nairobi,nakuru
KG:frunze,jalal abad,osh
KH:phnom penh,siem reap,sihanoukville
KP:kaesong,pyongyang,sinuiju
KR:busan,cheju,gangneung,gyeongju,inchon,jeju,jeju island,kwangju,mokpo,paju,panmunjeom,panmunjom,pusan,pyeongchang,sejong,seoul,taegu,taejon,yeonpyeong island
KW:kuwait,kuwait city
KZ:alma ata,almaty,aqtau,astana,atyrau,baikonur,nur sultan,oral,semey,shymkent,taldykorgan,turkestan,ust kamenogorsk,zhezkazgan
LB:baalbek,beirut,marjayoun,nabatieh,naqoura,sidon,tyre
LI:vaduz
LK:hambantota,jaffna,kandy,kilinochchi,trincomalee
LY:ajdabiya,al bayda,bengasi,benghazi,brega,ghadames,misrata,misurata,ras lanuf,sirte,tobruk,tripoli,zawiya
MA:agadir,casablanca,fez,marrakech,marrakesh,rabat,tangier,tangiers
MC:monaco,monaco,monte carlo
MD:chisinau,comrat,kishinev,tiraspol
MK:skopje,skoplje,tetovo
ML:bamako,gao,kidal,timbuktu
MM:bagan,mandalay,naypyidaw,naypyitaw,pyin oo lwin,rangoon,sittwe,yangon
MN:choibalsan,darkhan,ulaanbaatar,ulan bator
MT:valletta
MX:acapulco,ayotzinapa,cabo san lucas,cancun,ciudad juarez,cozumel,cuernavaca,los cabos,mexico city,oaxaca,playa del carmen,puerto vallarta,san cristobal de las casas,san jose del cabo,tapachula,tijuana
MY:kota bharu,kota kinabalu,kuala lumpur,kuantan,labuan,langkawi,penang,putrajaya,sepang
MZ:lourenco marques,maputo,pemba
NG:abuja,chibok,lagos,maiduguri,port harcourt
NL:den bosch,arnhem,eindhoven,the hague,heerenveen,hilversum,maastricht,nijmegen,rotterdam,scheveningen,schiphol,zandvoort
NO:hammerfest,kirkenes,lillehammer,longyearbyen,ny alesund,svalbard,tromso,trondheim
NP:kathmandu,katmandu,lukla,namche bazaar,pokhara
NZ:auckland,christchurch,dunedin,queenstown,waitangi
OM:muscat,salalah
PA:panama,panama city
PE:cusco,cuzco,iquitos,lima,machu picchu
PG:bougainville,port moresby,rabaul
PH:baguio,basilan,cagayan de oro,cebu,clark,cotabato,davao,jolo,legazpi,mandaluyong,manila,marawi,quezon city,subic bay,tacloban,zamboanga
PK:abbottabad,balakot,islamabad,khar,mingora,miranshah,mirpur khas,muzaffarabad,parachinar,peshawar,quetta,rawalpindi,swat,wana
PL:auschwitz,bialystok,breslau,cracow,czestochowa,danzig,gdansk,katowice,krakow,lodz,oswiecim,poznan,sopot,szczecin,warsaw,wroclaw,zakopane
PS:abu dis,beit hanoun,beit lahiya,bethlehem,deir al balah,east jerusalem,gaza,gaza city,hebron,jabalia,jenin,jericho,kalandia,khan younis,khan yunis,nablus,qalqilya,rafah,ramallah,tulkarem,tulkarm
PT:albufeira,cascais,coimbra,fatima,funchal,lisbon,oporto,porto,sintra
PY:asuncion,ciudad del este
RO:brasov,bucharest,cluj,cluj napoca,constanta,jassy,sinaia,timisoara
RS:belgrade,nis,novi sad
RU:baikal,beslan,domodedovo,dzhubga,gorky,grozny,gudermes,kaliningrad,kazan,khabarovsk,khankala,kizlyar,krasnaya polyana,leningrad,magas,makhachkala,mineralnye vody,moscow,nalchik,nazran,nizhni novgorod,nizhny novgorod,norilsk,novo ogaryovo,petropavlovsk kamchatsky,plesetsk,rostov,rostov on don,severomorsk,sochi,st petersburg,stalingrad,star city,sverdlovsk,veliky novgorod,vladikavkaz,vladivostok,volgograd,yakutsk,yekaterinburg,yuzhno sakhalinsk,zhukovsky
SA:dhahran,jeddah,jiddah,khobar,mecca,medina,neom,riyadh
SD:el fasher,el geneina,khartoum,nyala,omdurman,port sudan
SE:aare,falun,goteborg,gothenburg,harpsund,kiruna,malmo,orebro,ostersund,stockholm
SG:singapore
SI:bled,kranj,ljubljana,maribor,planica
SK:bratislava,kosice
SO:baidoa,kismayo,kismayu,mogadishu
SS:bentiu,bor,juba,malakal
SY:aleppo,azaz,damascus,daraa,deir al zor,deir ez zor,douma,hama,hasakeh,homs,idlib,kobani,latakia,manbij,marea,palmyra,qamishli,quneitra,raqqa,tartous,tartus
TD:abeche,n djamena,ndjamena
TH:ayutthaya,bangkok,chiang mai,hat yai,hua hin,ko samui,koh samui,krabi,mae sai,mae sot,nakhon ratchasima,pattani,pattaya,phuket,u tapao,yala
TJ:bokhtar,dushanbe,garm,isfara,khorog,khujand,kulob,kurgan tyube,leninabad,murghab,norak,nurek,panj,panjakent,qurghonteppa,rogun,stalinabad,vahdat
TM:ashgabat,ashkhabad,avaza,turkmenbashi
TN:bizerte,carthage,djerba,sfax,sousse,tunis
TR:akcakale,angora,antakya,antioch,belek,bodrum,cappadocia,constantinople,diyarbakir,edirne,hakkari,incirlik,iskenderun,istanbul,izmir,kahramanmaras,reyhanli,sanliurfa,silopi,smyrna,suruc,trabzon
TW:hualien,kaohsiung,keelung,kinmen,taichung,taipei,taoyuan,yilan
TZ:arusha,dar es salaam,dodoma,zanzibar
UA:artemivsk,avdiivka,bakhmut,balaklava,berdyansk,boryspil,bucha,chernivtsi,chernobyl,debaltseve,dnepropetrovsk,dnipro,dnipropetrovsk,donetsk,enerhodar,genichesk,henichesk,irpin,izium,izyum,kakhovka,kerch,kharkiv,kharkov,kherson,kiev,kramatorsk,kyiv,lugansk,luhansk,lviv,lvov,lyman,mariupol,melitopol,mykolaiv,nikolaev,nikopol,nova kakhovka,odesa,odessa,pokrovsk,poltava,pripyat,sebastopol,sevastopol,severodonetsk,sievierodonetsk,simferopol,skadovsk,slavyansk,sloviansk,soledar,sumy,uzhgorod,vuhledar,yalta,yevpatoria,zaporizhia,zaporizhzhia,zaporozhye
UG:entebbe,gulu,kampala
US-AK:anchorage,barrow,fairbanks,juneau,nome,sitka
US-AL:montgomery,muscle shoals,selma
US-AR:little rock
US-AZ:flagstaff,grand canyon,phoenix
US-CA:anaheim,berkeley,beverly hills,burbank,carson,compton,cupertino,hollywood,malibu,palo alto,pebble beach,san jose,santa monica,sausalito,simi valley,yosemite
US-CO:aspen,beaver creek,boulder,cripple creek,golden,steamboat springs,vail
US-CT:greenwich,hartford,mystic,new haven,newtown
US-DC:washington,washington dc
US-DE:rehoboth beach,wilmington
US-FL:cape canaveral,daytona beach,everglades,kennedy space center,key west,palm beach,parkland,ponte vedra beach,tampa bay
US-GA:atlanta,augusta,sea island
US-HI:hilo,honolulu,kailua,lahaina,maui,pearl harbor
US-IA:ames,council bluffs,des moines,sioux city
US-ID:boise,coeur d alene,sun valley
US-IL:champaign,chicago,joliet,springfield,urbana
US-IN:gary,indianapolis,notre dame,south bend
US-KS:dodge city,topeka,wichita
US-KY:fort knox,frankfort,lexington,louisville
US-LA:baton rouge,new orleans
US-MA:amherst,boston,cape cod,chappaquiddick,foxboro,foxborough,hyannis port,martha s vineyard,nantucket,provincetown,worcester
US-MD:andrews air force base,annapolis,baltimore,bethesda,camp david,fort meade,landover,pimlico
US-ME:bar harbor,kennebunkport,lewiston
US-MI:detroit,east lansing,flint,lansing
US-MN:duluth,minneapolis,st cloud,st paul
US-MO:ferguson,jefferson city,kansas city,st joseph,st louis
US-MT:big sky,butte,helena
US-NC:research triangle park,charlotte,fort bragg,greensboro,raleigh,winston salem
US-ND:bismarck,fargo,minot,west fargo
US-NE:lincoln,omaha
US-NH:concord,dixville notch
US-NJ:upper saddle river,atlantic city,bedminster,camden,east rutherford,princeton,trenton
US-NM:albuquerque,los alamos,roswell,santa fe
US-NV:carson city,las vegas,reno
US-NY:albany,bridgehampton,the bronx,brooklyn,buffalo,chautauqua,cooperstown,flushing meadows,the hamptons,hyde park,lake placid,manhattan,new york,new york city,oneonta,queens,rochester,saratoga springs,southampton,staten island,syracuse,watkins glen,west point,woodstock
US-OH:akron,cincinnati,cleveland,columbus,dayton,oberlin,toledo,youngstown
US-OK:oklahoma city,tulsa
US-OR:eugene,portland,salem
US-PA:erie,gettysburg,harrisburg,hershey,philadelphia,pittsburgh,punxsutawney,scranton,shanksville
US-RI:newport,providence
US-SC:charleston,columbia,hilton head,myrtle beach
US-SD:pierre,sioux falls,sturgis
US-TN:knoxville,memphis,nashville,oak ridge
US-TX:amarillo,arlington,austin,crawford,dallas,dallas fort worth,el paso,fort hood,fort worth,galveston,houston,irving,midland,san antonio,uvalde,waco
US-UT:deer valley,park city,provo,salt lake city
US-VA:charlottesville,fairfax,fort monroe,langley,mt vernon,norfolk,quantico,richmond,williamsburg
US-VT:burlington,montpelier
US-WA:bellevue,seattle,spokane,tacoma
US-WI:green bay,madison,milwaukee
US-WV:morgantown,wheeling
US-WY:casper,cheyenne,jackson hole,laramie
UZ:andijan,andizhan,bukhara,karshi,nukus,samarkand,tashkent,termez
VA:vatican,vatican city
VE:caracas,maracaibo
VI:charlotte amalie
VN:ha noi,hcm city,hochiminh city,da nang,danang,dien bien phu,halong bay,hanoi,ho chi minh city,hoi an,hue,khe sanh,nha trang,saigon
XK:kosovska mitrovica,mitrovica,pec,pristina,prizren
YE:aden,hodeida,hodeidah,marib,mukalla,sana a,sanaa,taiz
ZA:bloemfontein,boksburg,cape town,durban,east london,johannesburg,marikana,nkandla,port elizabeth,pretoria,rustenburg,soweto,sun city,ulundi
ZW:bulawayo,harare,victoria falls
`
