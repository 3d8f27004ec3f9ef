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
akbar
akram
alaa ala aladdin
alexander aleksandr aleksander alexandr alexandre alessandro alejandro oleksandr aliaksandr alyaksandr aliaksander alaksandr sandor iskander eskandar aleksandar alexandros aleksandrs aleksandras
alexandra aleksandra oleksandra aliaksandra alejandra alessandra
alexei aleksei alexey oleksii oleksiy aliaksei alyaksei alexis alexej aleksej alexius
ali
alina alyna
amal
amin ameen amine
amina aminah
amir ameer emir aamir
amjad
amr amro
ana anna hanna ganna anne hannah
anastasia anastasiya nastassia nastasia
anatoly anatoli anatolii anatoliy anatol
andrew andrei andrey andriy andrii andrej andrzej andreas andre andres andrea andrus andras ondrej andria
angela
angelo angel
anthony anton antoni antonio antoine antonin antonios antun
anwar anouar anvar enver
arkady arkadi arkadii
arman
armen
artur arthur arturo
asad assad asaad
asif
aslan arslan
asma
ayman aiman
ayub ayoub ayyub
azam azzam
aziz
bakr bakar
barack
bashar
bashir basheer
basil vasil vasily vasili vasyl vasiliy vasilios vassily wassily vassilis vasile basilio
bassam
benedict benedikt benoit benedetto benito
benjamin binyamin veniamin biniamin benyamin
bilal
boris barys borys
boutros butros petros
carl karl karel carlo carlos charles karol karoly
catherine katherine ekaterina yekaterina katerina kateryna katsiaryna katarzyna katarina catarina katharina kathryn catalina
chaim haim hayim chayim
chris
christian cristian kristian
christina kristina cristina khrystyna
christopher kristofer christoph christophe cristobal cristoforo krzysztof christoffer
clara klara
claude claudio claudius
cyril kirill kiryl kyrylo kiril kyril cyrille
damir
daniel danil daniil danilo danylo daniele danila
daniela
daoud dawud daud david davud davit dawood davide dovid dawit
daria darya dariya
dmitry dmitri dmitrii dmytro dzmitry zmitser dimitri dimitrios dimitar dimitris dmitriy
dominic dominique domenico domingo dominik
eduard edward eduardo edouard edvard edoardo
eid
elena yelena olena alena helen helena ilona elene jelena
elias ilya illia ilia ilyas elijah eliyahu ilie ilias
elizabeth elisabeth yelizaveta elizaveta yelyzaveta elisabetta lisavet isabel
emma
eric erik erich eirik
ernest ernesto ernst
esther ester
eugene yevgeny evgeny yevhen evgeni yauheni yauhen eugen eugenio jevgenijs yevgeniy
eugenia evgenia yevgenia yevheniia yauheniya
eva eve
fadi
fahd fahad
fahmi
faisal faysal feisal faycal
farhad
farid fareed
farida
faruk farouk faruq farooq
fatima fatma fatemeh fatimah fatimata
fawaz fawwaz
fawzi fouzi
francis francisco francesco francois franciszek franz frans francisc frantisek franjo
frederick friedrich frederic fredrik federico fryderyk
fuad fouad fuaad
fyodor fedor fedir theodore teodor theodor fiodar
gabriel gabriele gavriil gavril havryil
galina halina halyna
gamal jamal jamel djamel dzhamal
gennady gennadi henadz hennadiy hennadii gennadiy
george georgy georgi georges giorgi jorge giorgio heorhiy heorhii jerzy georgios yuri yury yurii yuriy iurii jurij yuryi juri georg gheorghe
gerard gerhard gerardo
ghada
ghassan
ghazi
giovanni ivan john jean juan jan ioannis johann johannes hans joao ioan jovan janos yan yahya ion jon yannis yanis giannis ivane vano
gregory grigory grigori hryhoriy hryhorii grigor gregor gregorio gregoire ryhor hryhor grzegorz
guy guido
habib
hadi
hafez hafiz
haidar haider haydar heydar hayder gaidar geidar geydar
hakim
hamad hamed
hamdan
hamdi
hamid hameed hamed
hamza hamzah khamza
hani
harun haroun aaron haroon aron
hasan hassan khasan hacen
hashim hashem
hassan hasan
hatim hatem
haytham haitham
helmut hellmut
henry heinrich henri henrik enrique enrico henryk hendrik
hisham hesham hicham
hosni husni
hugo ugo
hussam hossam husam
hussein husain husayn hossein hosein hussain hocine husein huseyin khusein khusain hussien houssein houcine
ibrahim ebrahim abraham avraham ibragim brahim avram avrum avrom
idris driss
igor ihor ihar
ikram
imad emad
imran
irina iryna irena irene
isa issa eisa
isaac ishaq yitzhak iskhak ishak isak yitzchak
ishmael ismail ismael esmail ismayil izmail
ismat
ivan ivo
ivana
izzat ezzat
jaber jabir jabr djaber
jacob yakov yakub yaqub jakob jakub yaakov yakiv jacques james diego santiago jacobo giacomo iakob yacoub
jafar gaafar djafar jaafar
jalal djalal galal
jamil djamil jameel
jane jana
jassim jasim qasim kassem qassem kasim kacem ghasem qasem gasem kassim jassem
jawad javad djavad
jihad
joachim joaquin
joseph josef jose giuseppe yusuf yosef youssef yusif yousef iosif osip jozef josip joseba yusef yusup yossi yousuf yousaf yosif
juma jumaa
kamal kemal kamel
kamil kamel
karam
karim kareem kerim
kenan
khadija khadijah hatice
khaled khalid halid
khalifa khalifah
khalil halil khaleel
konstantin constantine kostyantyn konstantinos konstantine kanstantsin costas kostas constantin
larisa larysa
latif lateef
laura
lawrence laurent lorenzo lars laurentius lavrenty
leo lev leon leonardo
leonid leanid
leopold leopoldo
louis luis ludwig luigi lajos lluis luiz
lucy lucia
ludmila lyudmila liudmila ludmilla
luke luca lucas lukas lukasz
lyubov liubov
mahdi mehdi mahdy mehti
maher mahir
mahmoud mohamud mahmud mahmood mehmud makhmud
majd
majed majid
malek malik
manal
mansur mansour
manuel emmanuel emanuel emanuele manoel
marat
marc mark marco marcos marek marcus markus
margaret margarita marguerite
maria mary marie mariya maryam miriam maryia mariia maryna
mario mariusz
martin martino marten martyn
marwa
marwan marouane
masoud masud massoud mesut masood
matthew matvei matthias matteo mateo mateusz matei matej mathieu matthieu
maxim maksim maksym
maximilian
mehmet muhammad mohammed mohamed mohammad muhammed mohamad muhamad mukhammad magomed mohd mhd mamadou muhammet mahomed mohammod mahamed mahamat muhamed mochammad muhamadu
michael mikhail mykhailo miguel michel michal mihail mikael miquel mihai mihkel mikhael mikalai
michelle
miroslav myroslav miraslau
monir munir mounir
muammar moammar
mubarak moubarak
muhanad mohannad
muhsin mohsen mohsin
mujahid
mukhtar mokhtar
murad mourad murat
musa moussa mousa moses moshe moise moises moisei mozes
mustafa mostafa moustafa mustapha mostapha mustapa
nabil nabeel
nader nadir
nadezhda nadiya nadia
naif nayef nayif
naim naeem naem
naji
nasir nasser nassir naser
nasr
natalia natalya nataliya natallia nataliia natalie nathalie
nawaf nawwaf
nazem nazim
nicholas nikolai mykola nicolas mikalai nikolay nicola nikolaos nikola niccolo mikola nikolaus miklos nicolae nikolas
nikita mikita mykyta
nizar
noah nuh nouh
nur noor nour
nuri nouri noori
obaidullah ubaidullah obaydullah
oleg oleh aleh
olga volha olha
omar umar omer oumar umer amor
osama usama oussama
oscar oskar
osman othman uthman usman ousmane
patrick patricio patrice
paul pavel pavlo pablo paulo paolo pavle pawel pal pavol paavo boulos bulus pavlos pau
peter pyotr petro piotr pedro pierre petr petar petros pietro piatro petru peeter petter
philip filip felipe philippe filippo phillip
qais qays kais
qusay
rachid rashid rasheed rashit
rafael raphael raffaele rafail
rafik rafiq rafic
rahim raheem rakhim
rahman rehman rakhman
raisa
ramadan ramazan ramzan ramadhan
rami
ramon raymond raimondo
ramzi
rania
rashad
raul
reza rida riza ridha redha ridho
richard ricardo riccardo ryszard
riyad riad
robert roberto
roger rogelio ruggero
romain
roman raman
rustam rustem rostam
saad
saddam
saddiq sadiq sodik sadik sadegh siddiq
safwan
said saeed sayed saeid syed sayid
salam
saleh salih salah solih
salim salem saleem
salman
sami samy
samir sameer
samira
samuel samuil shmuel samuele
saqr
sara sarah
sean shaun shawn
sebastian sebastien
sergei sergey serhiy serhii siarhei serge sergio syarhei sergiu serguei siarhiej sergej serzh serj
shakir shaker
sharif sherif shareef
shawqi shawki shauki
simon simeon semyon shimon symon simone
sophia sofia sofiya
stanislav stanislau stanislaw
stephen steven stefan stepan stephan esteban stefano stiapan stsiapan etienne istvan stevan
suleiman sulayman suleyman soleiman suleman solomon sliman salomon sulaiman
sultan
susan suzanne susana
svetlana svitlana sviatlana
tahir taher
talal
talib taleb
tamara
taras
tarek tariq tareq tarik
tatiana tatyana tetiana tatsiana tetyana
tawfiq tewfik toufik tawfik taufik
thomas tomas tommaso tomasz tomislav
timothy timofei timofey tsimafei
turki
umaru
vadim vadym
valentin valentine valentyn valiantsin
valentina valentyna valiantsina
valery valeri valeriy valerii valeriu valerio valeryi
victor viktor vittorio wiktor viktar
victoria viktoria viktoriya viktoryia
vincent vicente vincenzo
vitaly vitali vitalii vitaliy vital
vladimir volodymyr uladzimir wladimir vladimiras vladimer uladzimier
vladislav vladyslav uladzislau wladyslaw vladislau
vyacheslav viacheslav vacheslau viachaslau
wael wail
walid waleed oualid velid
walter valter gualtiero
wasim waseem
william wilhelm guillermo guillaume willem guglielmo vilhelm
xavier javier
yahia yahya yehia yehya
yaroslav iaroslav jaroslav yaraslau
yasin yassin yaseen yassine
yasir yasser yaser
yegor egor jegor yehor
yoko
younes yunus yunis yunes younis
yuko
yulia julia yuliya iuliia yuliia giulia
zahir zaher
zahra
zaid zayd zeid
zain zayn zein
zakaria zachary zakaryia zacharias zakariya
zaki
ziad ziyad
zoran
zuhair zuhayr zoheir zuheir zouheir
zulfiqar zulfikar
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
