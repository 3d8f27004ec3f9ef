// States, provinces, nations and countries as datelines print them: one a line, names separated by |.
// Capitals, accents and dots do not count.

/** Spelled-out name | AP, older and postal abbreviations. */
export const US_STATES: string = `\
Alabama|Ala.|AL
Alaska|AK
Arizona|Ariz.|AZ
Arkansas|Ark.|AR
California|Calif.|Cal.|Calf.|CA
Colorado|Colo.|Col.|CO
Connecticut|Conn.|Ct.|CT
Delaware|Del.|DE
District of Columbia|D.C.|DC
Florida|Fla.|FL
Georgia|Ga.|GA
Hawaii|HI
Idaho|ID
Illinois|Ill.|IL
Indiana|Ind.|IN
Iowa|IA
Kansas|Kan.|Kans.|Kas.|KS
Kentucky|Ky.|KY
Louisiana|La.|LA
Maine|Me.|ME
Maryland|Md.|MD
Massachusetts|Mass.|MA
Michigan|Mich.|MI
Minnesota|Minn.|MN
Mississippi|Miss.|MS
Missouri|Mo.|MO
Montana|Mont.|MT
Nebraska|Neb.|Nebr.|NE
Nevada|Nev.|NV
New Hampshire|N.H.|NH
New Jersey|N.J.|NJ
New Mexico|N.M.|N. Mex.|NM
New York|N.Y.|NY|New York state
North Carolina|N.C.|NC
North Dakota|N.D.|N. Dak.|ND
Ohio|O.|OH
Oklahoma|Okla.|OK
Oregon|Ore.|Oreg.|OR
Pennsylvania|Pa.|Penn.|Penna.|PA
Rhode Island|R.I.|RI
South Carolina|S.C.|SC
South Dakota|S.D.|S. Dak.|SD
Tennessee|Tenn.|TN
Texas|Tex.|TX
Utah|UT
Vermont|Vt.|VT
Virginia|Va.|VA
Washington|Wash.|WA|Washington state
West Virginia|W.Va.|W. Va.|WV
Wisconsin|Wis.|Wisc.|WI
Wyoming|Wyo.|WY`

/** As the states: name | abbreviations. */
export const CANADIAN_PROVINCES: string = `\
Alberta|Alta.|AB
British Columbia|B.C.|BC
Manitoba|Man.|MB
New Brunswick|N.B.|NB
Newfoundland and Labrador|Newfoundland|Labrador|Nfld.|N.L.|NL
Northwest Territories|N.W.T.|NWT|NT
Nova Scotia|N.S.|NS
Nunavut|NU
Ontario|Ont.|ON
Prince Edward Island|P.E.I.|PEI|PE
Quebec|Que.|QC|PQ
Saskatchewan|Sask.|SK
Yukon|Yukon Territory|Y.T.|YT`

/** Nations of the United Kingdom, which datelines print like countries. */
export const UK_NATIONS: string = `\
England
Northern Ireland
Scotland
Wales`

/** Other states and provinces that datelines print: country | name | other names. */
export const REGIONS: string = `\
AU|New South Wales|NSW|N.S.W.
AU|Northern Territory
AU|Queensland|Qld
AU|South Australia
AU|Tasmania|Tas
AU|Victoria|Vic
AU|Western Australia
BR|Amazonas
BR|Bahia
BR|Sao Paulo state
CN|Guangdong
CN|Inner Mongolia
CN|Sichuan
CN|Tibet
CN|Xinjiang
CN|Yunnan
DE|Bavaria
DE|Saxony
ES|Canary Islands
ES|Catalonia
FR|Brittany
FR|Corsica
FR|Normandy
ID|Aceh
ID|Bali
ID|Central Java
ID|East Java
ID|North Sumatra
ID|Papua
ID|Sumatra
ID|West Java
ID|West Papua
IN|Andhra Pradesh
IN|Arunachal Pradesh
IN|Assam
IN|Bihar
IN|Chhattisgarh
IN|Goa
IN|Gujarat
IN|Haryana
IN|Himachal Pradesh
IN|Jammu and Kashmir|Jammu & Kashmir|J&K
IN|Jharkhand
IN|Karnataka
IN|Kerala
IN|Ladakh
IN|Madhya Pradesh|MP
IN|Maharashtra
IN|Manipur
IN|Meghalaya
IN|Mizoram
IN|Nagaland
IN|Odisha|Orissa
IN|Punjab
IN|Rajasthan
IN|Sikkim
IN|Tamil Nadu
IN|Telangana
IN|Tripura
IN|Uttar Pradesh|UP
IN|Uttarakhand
IN|West Bengal
IQ|Iraqi Kurdistan|Kurdistan Region of Iraq
IT|Sardinia
IT|Sicily
IT|Tuscany
MX|Baja California
MX|Chiapas
MX|Guerrero
MX|Oaxaca
MX|Sinaloa
MX|Sonora
MX|Tamaulipas
MX|Veracruz
MY|Sabah
MY|Sarawak
PH|Mindanao
PK|Balochistan
PK|Khyber Pakhtunkhwa
PK|Sindh
PT|Azores
PT|Madeira
RU|Chechnya
RU|Dagestan
RU|Ingushetia
RU|North Ossetia
RU|Siberia
RU|Tatarstan
SD|Darfur
SO|Puntland
SO|Somaliland
TZ|Zanzibar`

/** Code | the name datelines print | other and older names. */
export const COUNTRIES: string = `\
AD|Andorra
AE|United Arab Emirates|U.A.E.|UAE|Emirates
AF|Afghanistan
AG|Antigua and Barbuda|Antigua
AI|Anguilla
AL|Albania
AM|Armenia
AO|Angola
AQ|Antarctica
AR|Argentina
AS|American Samoa
AT|Austria
AU|Australia
AW|Aruba
AZ|Azerbaijan
BA|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia
BB|Barbados
BD|Bangladesh|East Pakistan
BE|Belgium
BF|Burkina Faso|Upper Volta
BG|Bulgaria
BH|Bahrain
BI|Burundi
BJ|Benin|Dahomey
BM|Bermuda
BN|Brunei|Brunei Darussalam
BO|Bolivia
BR|Brazil
BS|Bahamas|The Bahamas
BT|Bhutan
BW|Botswana|Bechuanaland
BY|Belarus|Byelorussia
BZ|Belize|British Honduras
CA|Canada
CD|Congo|Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Zaire
CF|Central African Republic
CG|Republic of Congo|Republic of the Congo|Congo Republic|Congo-Brazzaville
CH|Switzerland
CI|Ivory Coast|Cote d'Ivoire
CK|Cook Islands
CL|Chile
CM|Cameroon
CN|China|People's Republic of China|PRC|Manchuria
CO|Colombia
CR|Costa Rica
CU|Cuba
CV|Cape Verde|Cabo Verde
CW|Curacao
CY|Cyprus|Northern Cyprus
CZ|Czech Republic|Czechia
DE|Germany|West Germany|East Germany|W. Germany|E. Germany|W.Germany
DJ|Djibouti
DK|Denmark
DM|Dominica
DO|Dominican Republic
DZ|Algeria
EC|Ecuador
EE|Estonia
EG|Egypt
EH|Western Sahara
ER|Eritrea
ES|Spain
ET|Ethiopia|Abyssinia
FI|Finland
FJ|Fiji
FK|Falkland Islands|Falklands
FM|Micronesia
FO|Faroe Islands
FR|France
GA|Gabon
GB|United Kingdom|U.K.|UK|Britain|Great Britain
GD|Grenada
GE|Republic of Georgia|Abkhazia|South Ossetia
GF|French Guiana
GG|Guernsey
GH|Ghana
GI|Gibraltar
GL|Greenland
GM|Gambia|The Gambia
GN|Guinea
GP|Guadeloupe
GQ|Equatorial Guinea
GR|Greece
GT|Guatemala
GU|Guam
GW|Guinea-Bissau
GY|Guyana
HK|Hong Kong|Hongkong|Hong Kong SAR
HN|Honduras
HR|Croatia
HT|Haiti
HU|Hungary
ID|Indonesia
IE|Ireland|Republic of Ireland|Irish Republic
IL|Israel
IM|Isle of Man
IN|India
IQ|Iraq
IR|Iran|Persia
IS|Iceland
IT|Italy
JE|Jersey
JM|Jamaica
JO|Jordan|Transjordan|Trans-Jordan
JP|Japan
KE|Kenya
KG|Kyrgyzstan|Kirghizia
KH|Cambodia|Kampuchea
KI|Kiribati
KM|Comoros
KN|St. Kitts and Nevis|Saint Kitts and Nevis|St. Kitts
KP|North Korea|N. Korea|DPRK
KR|South Korea|S. Korea|Republic of Korea
KW|Kuwait
KY|Cayman Islands
KZ|Kazakhstan
LA|Laos
LB|Lebanon
LC|St. Lucia|Saint Lucia
LI|Liechtenstein
LK|Sri Lanka|Ceylon
LR|Liberia
LS|Lesotho|Basutoland
LT|Lithuania
LU|Luxembourg
LV|Latvia
LY|Libya
MA|Morocco
MC|Monaco
MD|Moldova|Moldavia
ME|Montenegro
MG|Madagascar
MH|Marshall Islands
MK|North Macedonia|Macedonia
ML|Mali
MM|Myanmar|Burma
MN|Mongolia
MO|Macau|Macao|Macau SAR|Macao SAR
MP|Northern Mariana Islands|Saipan
MQ|Martinique
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauritius
MV|Maldives
MW|Malawi|Nyasaland
MX|Mexico
MY|Malaysia|Malaya
MZ|Mozambique
NA|Namibia
NC|New Caledonia
NE|Niger
NG|Nigeria
NI|Nicaragua
NL|Netherlands|The Netherlands|Holland
NO|Norway
NP|Nepal
NR|Nauru
NU|Niue
NZ|New Zealand
OM|Oman
PA|Panama|Canal Zone
PE|Peru
PF|French Polynesia|Tahiti
PG|Papua New Guinea|PNG
PH|Philippines|The Philippines
PK|Pakistan
PL|Poland
PR|Puerto Rico|P.R.
PS|Palestine|Palestinian Territories|Gaza Strip|Gaza|West Bank|the West Bank|the Gaza Strip|Occupied West Bank|Palestinian Territory
PT|Portugal
PW|Palau
PY|Paraguay
QA|Qatar
RE|Reunion
RO|Romania|Rumania
RS|Serbia
RU|Russia|Russian Federation
RW|Rwanda
SA|Saudi Arabia
SB|Solomon Islands
SC|Seychelles
SD|Sudan
SE|Sweden
SG|Singapore
SH|St. Helena
SI|Slovenia
SK|Slovakia
SL|Sierra Leone
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname
SS|South Sudan
ST|Sao Tome and Principe
SV|El Salvador
SX|St. Maarten|Sint Maarten
SY|Syria
SZ|Eswatini|Swaziland
TC|Turks and Caicos Islands|Turks and Caicos
TD|Chad
TG|Togo
TH|Thailand|Siam
TJ|Tajikistan
TL|East Timor|Timor-Leste
TM|Turkmenistan
TN|Tunisia
TO|Tonga
TR|Turkey|Turkiye
TT|Trinidad and Tobago|Trinidad
TV|Tuvalu
TW|Taiwan|Formosa
TZ|Tanzania|Tanganyika
UA|Ukraine|Crimea
UG|Uganda
US|United States|U.S.|US|USA|U.S.A.|United States of America
UY|Uruguay
UZ|Uzbekistan
VA|Vatican City|Vatican|The Vatican|Holy See
VC|St. Vincent and the Grenadines|St. Vincent
VE|Venezuela
VG|British Virgin Islands
VI|U.S. Virgin Islands|Virgin Islands
VN|Vietnam|South Vietnam|North Vietnam|Viet Nam|S. Vietnam
VU|Vanuatu
WS|Samoa|Western Samoa
XK|Kosovo
YE|Yemen|South Yemen|North Yemen
ZA|South Africa|S. Africa
ZM|Zambia|Northern Rhodesia
ZW|Zimbabwe|Rhodesia|Southern Rhodesia`

/** Countries that are no more and their parts that are, for the town to settle: codes | names. */
export const DISSOLVED: string = `\
AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ|Soviet Union|U.S.S.R.|USSR
BA HR ME MK RS SI XK|Yugoslavia|Serbia and Montenegro|Serbia-Montenegro
BD IN PK|British India
BI RW|Ruanda-Urundi
CZ SK|Czechoslovakia
EG SY|United Arab Republic|U.A.R.|UAR
KH LA VN|Indochina|French Indochina`
