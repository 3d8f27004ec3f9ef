import { romanizationKey } from './romanization-key.js'

// Given names and the forms they take in other languages and romanizations, one name a line; our own
// list. It serves twice: forms on one line are one name, and close-sounding forms on two lines (Amir,
// Omar) are two names. A form may stand on several lines. Spellings that the romanization table brings
// together need not be listed.
const LINES = `
abbas
abdullah
ada
adam
adel adil adl
adnan
afif
ahmad ahmed ahmet akhmad akhmed akhmet ahmadu amadou
aisha aysha aicha ayesha
ajay
ajit
akbar
akram
alaa ala aladdin
alexander aleksandr aleksander alexandr alexandre alessandro alejandro oleksandr aliaksandr alyaksandr aliaksander alaksandr sandor iskander eskandar aleksandar alexandros aleksandrs aleksandras
alexandra aleksandra oleksandra aliaksandra alejandra alessandra
alexei aleksei alexey oleksii oleksiy aliaksei alyaksei alexis alexej aleksej alexius
ali
alina alyna
alisher
alla
almaz
alon
amal
amin ameen amine
amina aminah
amir ameer emir aamir
amit
amjad
ammar amar
amos
amr amro
ana anna hanna ganna anne hannah
ananya
anastasia anastasiya nastassia nastasia
anatoly anatoli anatolii anatoliy anatol
andrew andrei andrey andriy andrii andrej andrzej andreas andre andres andrea andrus andras ondrej andria
angela
angelo angel
anil
anita
anthony anton antoni antonio antoine antonin antonios antun
antranig andranik
anwar anouar anvar enver
arash
arkady arkadi arkadii
arman
armen
arshag arshak
artin harutyun haroutioun
artur arthur arturo
arun
aruna
asad assad asaad
asha
ashish
ashok
asif
askar asqar
aslan arslan
asma
aydin
aylin
ayman aiman
ayub ayoub ayyub
azam azzam
azamat
aziz
babak
badr bader badar
bahman
bahram
bakhtiyor bakhtiyar bakhtiar
bakr bakar
bandar
barack
bashar
bashir basheer
basil vasil vasily vasili vasyl vasiliy vasilios vassily wassily vassilis vasile basilio
bassam
bedros petros
behnam
behrouz behruz
behzad
benedict benedikt benoit benedetto benito
benjamin binyamin veniamin biniamin benyamin
bijan
bilal
bobur babur
bogdan bohdan
boghos poghos
bolat bulat
boris barys borys
botir batyr batir
boutros butros petros
burak
burhan
carl karl karel carlo carlos charles karol karoly
catherine katherine ekaterina yekaterina katerina kateryna katsiaryna katarzyna katarina catarina katharina kathryn catalina
cem
cengiz
chaim haim hayim chayim
chris
christian cristian kristian
christina kristina cristina khrystyna
christopher kristofer christoph christophe cristobal cristoforo krzysztof christoffer
clara klara
claude claudio claudius
cyril kirill kiryl kyrylo kiril kyril cyrille
dalal
daler
damir
daniel danil daniil danilo danylo daniele danila
daniela
daoud dawud daud david davud davit dawood davide dovid dawit
daria darya dariya
dariush daryush
dauren
davlat daulet
davron
deepak dipak
deniz
devendra
dikran tigran
dilip
dilshod dilshad
dinesh
divya
dmitry dmitri dmitrii dmytro dzmitry zmitser dimitri dimitrios dimitar dimitris dmitriy
dominic dominique domenico domingo dominik
doniyor daniyar doniyar
eduard edward eduardo edouard edvard edoardo
ehud
eid
eitan eytan etan
elena yelena olena alena helen helena ilona elene jelena
elias ilya illia ilia ilyas elijah eliyahu ilie ilias
elizabeth elisabeth yelizaveta elizaveta yelyzaveta elisabetta lisavet isabel
elon
elyor
emil
emma
emre
engin
erdal
erdem
erhan
eric erik erich eirik
erkan
erkin
ernest ernesto ernst
erol
esther ester
eugene yevgeny evgeny yevhen evgeni yauheni yauhen eugen eugenio jevgenijs yevgeniy
eugenia evgenia yevgenia yevheniia yauheniya
eva eve
fadel fadhil fazil
fadi
fahd fahad
fahim faheem
fahmi
faisal faysal feisal faycal
faiz fayez fayiz
farah
fares faris
farhad
farid fareed
farida
farrukh
faruk farouk faruq farooq
farzad
farzin
fathi fethi
fatih
fatima fatma fatemeh fatimah fatimata
fawaz fawwaz
fawzi fouzi
fikri
firdavs firdaus firdous
firuz feruz firouz
francis francisco francesco francois franciszek franz frans francisc frantisek franjo
frederick friedrich frederic fredrik federico fryderyk
fuad fouad fuaad
fyodor fedor fedir theodore teodor theodor fiodar
gabriel gabriele gavriil gavril havryil
galina halina halyna
gamal jamal jamel djamel dzhamal
ganesh
garo karo
gennady gennadi henadz hennadiy hennadii gennadiy
george giorgos yorgos georgy georgi georges giorgi jorge giorgio heorhiy heorhii jerzy georgios georg gheorghe
gerard gerhard gerardo
ghada
ghanem ghanim
ghassan
ghazi
gideon gidon
giovanni ivan john jean juan jan ioannis johann johannes hannes hans joao ioan jovan janos yan yahya ion jon yannis yanis giannis ivane vano
girish
gleb
gokhan
gregory grigory grigori hryhoriy hryhorii grigor gregor gregorio gregoire ryhor hryhor grzegorz
guy guido
habib
hadi
hafez hafiz
haidar haider haydar heydar hayder gaidar geidar geydar
hakan
hakim
hakob hagop agop
halim haleem
hamad hamed
hamdan
hamdi
hamid hameed hamed
hamoud hamud hammoud
hamza hamzah khamza
hanan
hani
hari
haris harith hares
harish
harun haroun aaron haroon aron
hasan hassan khasan hacen
hashim hashem
hassan hasan
hatim hatem
haytham haitham
helmut hellmut
henry heinrich henri henrik enrique enrico henryk hendrik
hilal
hisham hesham hicham
hosni husni
hovhannes ohannes hovannes
hovsep
hugo ugo
hushang houshang
hussam hossam husam
hussein husain husayn hossein hosein hussain hocine husein huseyin khusein khusain hussien houssein houcine
ibrahim ebrahim abraham avraham ibragim brahim avram avrum avrom
idris driss
igor ihor ihar
ihab ehab
ihsan ehsan
ikram
ilhan ilhom ilkhom
ilker
imad emad
imran
inna
iraj
irina iryna irena irene
isa issa eisa
isaac ishaq yitzhak iskhak ishak isak yitzchak
ishmael ismail ismael esmail ismayil izmail
ismat
itai
ivan ivo
ivana
izzat ezzat
jabbar
jaber jabir jabr djaber
jacob yakov yakub yaqub jakob jakub yaakov yakiv jacques james diego santiago jacobo giacomo iakob yacoub
jafar gaafar djafar jaafar
jahangir jahongir
jalal djalal galal
jalil jaleel
jamil djamil jameel
jamshid jamshed
jane jana
jassim jasim qasim kassem qassem kasim kacem ghasem qasem gasem kassim jassem
jasur
javid javed
jawad javad djavad
jihad
jitendra
joachim joaquin
joseph josef jose giuseppe yusuf yosef youssef yusif yousef iosif osip jozef josip joseba yusef yusup yossi yousuf yousaf yosif
juma jumaa
kadir qadir qader kader
kairat kayrat
kamal kemal kamel
kambiz
kamil kamel
kamran komron
kanat
karam
karapet garabed
karim kareem kerim
kavita
kazem kazim kadhim kadhem
kenan
kevork gevorg gevork
keyvan kayvan
khachik khatchig
khadija khadijah hatice
khairi khayri
khalaf
khaled khalid halid
khalifa khalifah
khalil halil khaleel
khurshid khurshed
konstantin constantine kostyantyn konstantinos konstantine kanstantsin costas kostas constantin
krikor grigor
kurosh kourosh
laith layth
lalita
larisa larysa
lata
latif lateef
laura
lawrence laurent lorenzo lars laurentius lavrenty
leo lev leon leonardo
leonid leanid
leopold leopoldo
levent
levon
lina leena
louis luis ludwig luigi lajos lluis luiz
lucy lucia
ludmila lyudmila liudmila ludmilla
luke luca lucas lukas lukasz
lyubov liubov
mahdi mehdi mahdy mehti
mahendra
maher mahir
mahesh
mahmoud mohamud mahmud mahmood mehmud makhmud
majd
majed majid
malek malik
manal
manmohan
mansur mansour
manuchehr manouchehr manucher
manuel emmanuel emanuel emanuele manoel
marat
marc mark marco marcos marek marcus markus
margaret margarita marguerite
maria mary marie mariya maryam miriam maryia mariia
marina maryna
mario mariusz
martin martino marten martyn
marwa
marwan marouane
masoud masud massoud mesut masood
matthew matvei matthias matteo mateo mateusz matei matej mathieu matthieu
maxim maksim maksym
maximilian
mazen mazin
mehmet muhammad mohammed mohamed mohammad muhammed mohamad muhamad mukhammad magomed md mohd mhd muhd mamadou muhammet mahomed mohammod mahamed mahamat muhamed mochammad muhamadu
mehran
mehrdad
melis
metin
michael mikhail mykhailo miguel michel michal mihail mikael miquel mihai mihkel mikhael mikalai
michelle
mina
mirlan
miroslav myroslav miraslau
mitra
mkrtich mgrdich
mohan
mohit
mona muna
monir munir mounir
muammar moammar
mubarak moubarak
muhanad mohannad
muhsin mohsen mohsin
mujahid
mukesh
mukhtar mokhtar
murad mourad murat
musa moussa mousa moses moshe moise moises moisei mozes
mustafa mostafa moustafa mustapha mostapha mustapa
mutaz moataz
muzaffar
nabil nabeel
nader nadir
nadezhda nadiya nadia
nadim nadeem
naftali
naif nayef nayif
naim naeem naem
naji
najib najeeb
narendra
naresh
nasir nasser nassir naser
nasr
natalia natalya nataliya natallia nataliia natalie nathalie
nawaf nawwaf
nazem nazim
nicholas nikolai mykola nicolas mikalai nikolay nicola nikolaos nikola niccolo mikola nikolaus miklos nicolae nikolas
nidal
nihat
nikita mikita mykyta
nilesh
nima
nimr
nina
nir
nisha
nitin
nizam
nizar
noah nuh nouh
nodir
nur noor nour
nurbek
nuri nouri noori
nurlan
obaidullah ubaidullah obaydullah
obeid ubaid
oded
ofer
ofir
okan
oksana
oleg oleh aleh
olga volha olha
omar umar omer oumar umer amor
onur
oren
orhan orkhan
osama usama oussama
oscar oskar
osman othman uthman usman ousmane
otabek
oybek
ozan
pankaj
papken babken
parvin
parviz parvez
patrick patricio patrice
paul pavel pavlo pablo paulo paolo pavle pawel pal pavol paavo boulos bulus pavlos pau
payam
peter pyotr petro piotr pedro pierre petr petar petros pietro piatro petru peeter petter
philip filip felipe philippe filippo phillip
polina
prakash
pramod
prasanna
priya
puja pooja
qadri
qais qays kais
qusay
rabih
rachid rashid rasheed rashit
radha
rafael raphael raffaele rafail
rafi
rafik rafiq rafic
rahim raheem rakhim
rahman rehman rakhman
rahmat rakhmat
rahul
raisa
rajesh
rajiv rajeev
rakesh
ramadan ramazan ramzan ramadhan
ramesh
rami
ramin
ramon raymond raimondo
ramzi
rania
ranjan
ranjit
rashad
rasul rasool rassoul
rauf raouf raoof
raul
ravi
ravshan
recep
reem rim
rekha
reza rida riza ridha redha ridho
richard ricardo riccardo ryszard
rimma
riyad riad
robert roberto
roger rogelio ruggero
rohan
rohit
romain
roman raman
ron
roni
rostislav rostyslav
roya
rustam rustem rostam
saad
saddam
saddiq sadiq sodik sadik sadegh siddiq
safwan
said saeed sayed saeid syed sayid sayyed sayyid seyed seyyed
saif sayf seif
sajid
saken
salah
salam
saleh salih solih
salim salem saleem
salma selma
salman
saman
samat
sami samy
samir sameer
samira
samuel samuil shmuel samuele
sanjar
sanjay
sanjiv sanjeev
saqr
sara sarah
sarkis sargis serkis
sarvar
sasan
sattar sattor
saud saoud
savita
sean shaun shawn
sebastian sebastien
serdar
sergei sergey serhiy serhii siarhei serge sergio syarhei sergiu serguei siarhiej sergej serzh serj
serik
serkan
shafiq
shahid
shahin shaheen
shahram
shakir shaker
sharif sherif shareef
shavkat
shawqi shawki shauki
sherzod sherzad
shirin
shuhrat shukhrat shohrat
shukri
siamak
siavash
simon simeon semyon shimon symon simone
sina
sinan
sohrab suhrob suhrab sukhrob
sophia sofia sofiya
soraya
stanislav stanislau stanislaw
stanislava
stephen steven stefan stepan stephan esteban stefano stiapan stsiapan etienne istvan stevan
suha
suhail suheil
suleiman sulayman suleyman soleiman suleman solomon sliman salomon sulaiman
sultan
sunil
sunita
surendra
suresh
susan suzanne susana
sushila
sushma
svetlana svitlana sviatlana
svyatoslav sviatoslav
taha
tahir taher
talal
talat
talib taleb
tamara
tamer tamir
taner
taras
tarek tariq tareq tarik
tatiana tatyana tetiana tatsiana tetyana
tawfiq tewfik toufik tawfik taufik
temur timur teymur taimur
thamer thamir
thomas tomas tommaso tomasz tomislav
tilek
timothy timofei timofey tsimafei
tolga
tuncay
turan
turgut
turki
ufuk
ugur
ulan
ulugbek
uma
umaru
umed umid omid
umut
uri
usha
vadim vadym
valentin valentine valentyn valiantsin
valentina valentyna valiantsina
valery valeri valeriy valerii valeriu valerio valeryi
vartan vardan
victor viktor vittorio wiktor viktar
victoria viktoria viktoriya viktoryia
vidya
vijay
vikas
vikram
vinay
vincent vicente vincenzo
vinod
virendra
vitaly vitali vitalii vitaliy vital
vivek
vladimir volodymyr uladzimir wladimir vladimiras vladimer uladzimier
vladislav vladyslav uladzislau wladyslaw vladislau
volkan
vyacheslav viacheslav vacheslau viachaslau
wael wail
wahid waheed
wajid
walid waleed oualid velid
walter valter gualtiero
wasim waseem
william wilhelm guillermo guillaume willem guglielmo vilhelm
wisam wissam
xavier javier
yahia yahya yehia yehya
yair
yana iana
yaron
yaroslav iaroslav jaroslav yaraslau
yasin yassin yaseen yassine
yasir yasser yaser
yavuz
yazid yezid
yegor egor jegor yehor
yerlan erlan
yerzhan erzhan
yigal
yilmaz
yoav
yoel
yoko
yoram
younes yunus yunis yunes younis
yuko
yulia julia yuliya iuliia yuliia giulia
yuri yury yurii yuriy iurii jurij yuryi juri iouri youri
zafar
zahid
zahir zaher
zahra
zaid zayd zeid
zain zayn zein
zakaria zachary zakaryia zacharias zakariya
zaki
zakir zokir
zarif
zarina
zeev
ziad ziyad
zinaida
zoran
zoya
zubair zubayr zoubair
zuhair zuhayr zoheir zuheir zouheir
zulfiqar zulfikar
zvi tzvi tsvi
`

let table: ReadonlyMap<string, readonly number[]> | undefined

function buildTable(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  LINES.trim()
    .split('\n')
    .forEach((line, i) => {
      for (const key of new Set(line.split(' ').map(romanizationKey)))
        map.set(key, [...(map.get(key) ?? []), i])
    })
  return map
}

/** The lines of the table a romanization key stands on; `[]` for a name that is not in it. */
export function givenNameLines(key: string): readonly number[] {
  table ??= buildTable()
  return table.get(key) ?? []
}
