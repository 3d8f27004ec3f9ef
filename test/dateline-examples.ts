export interface RuleExamples {
  /** The dateline stands between « and »; this rule finds it. */
  readonly examples: readonly [string, ...string[]]
  /** This rule does not take these, though another may. */
  readonly counterexamples: readonly [string, ...string[]]
}

/** What each rule of datelines takes, and what looks like it and is left to others or to none. */
export const DATELINE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'source-place-date': {
    examples: [
      '«(ANSA) - GENOA, JUL 3 -» Dockers in the port voted to end their strike on Monday.',
      '«(AGI) Naples, March 9 -» A ferry with two hundred aboard ran aground near the port.',
    ],
    counterexamples: [
      '(Rossi) - GENOA, JUL 3 - Dockers in the port voted to end their strike on Monday.',
      '(ANSA) - Dockers in the port of Genoa voted on July 3 to end their strike.',
    ],
  },
  'source-place': {
    examples: [
      '«KYODO NEWS - OSAKA -» A ferry with two hundred aboard ran aground near the port.',
      '«ANSA - Genoa -» Dockers in the port voted to end their strike on Monday.',
      '«(KPL) Savannakhet,» The night market will move to the road by the river.',
    ],
    counterexamples: [
      '(KPL) Savannakhet has a night market, and it will move to the road by the river.',
      'Ferry news - OSAKA - A ferry with two hundred aboard ran aground near the port.',
      'KYODO NEWS - Once a giant - has sold its tower to a maker of boats.',
    ],
  },
  'place-in-brackets': {
    examples: [
      '«(Bergen) –» The authorities should free the captain of the ferry, the group said.',
      '«(Bergen, May 7, 2024) –» The authorities should free the captain of the ferry.',
      '«(Salem, Oregon) May 7, 2024 –» A maker of boats has named a new chairman.',
      '«[Salem, Oregon – May 7, 2024]» A maker of boats has named a new chairman.',
    ],
    counterexamples: [
      '(Bergen) The authorities should free the captain of the ferry, the group said.',
      '(Pictured) – The authorities should free the captain of the ferry, the group said.',
      '(Bergen) – Ten Ferries To See This Summer',
    ],
  },
  'date-place': {
    examples: [
      '«7 May 2024, Oslo -» Farmers need better roads to the coast, the agency said.',
      '«May 7, 2024 – Salem, OR –» A maker of boats has named a new chairman.',
    ],
    counterexamples: [
      '7 May 2024, Harvest - Farmers need better roads to the coast, the agency said.',
      '7 May 2024, Oslo - Bergen',
    ],
  },
  'place-date-line': {
    examples: [
      '«Rohtak, May 7»\nThe High Court has asked the state to explain why the road was shut.',
      '«BERGEN, August 9.»\nThe House last night discussed the price of fish and the new ferry.',
      'Our Correspondent\n«Kharar, May 7»\nFarmers have shut the road to ask for a better price for cane.',
      '«Bergen, May 7, 2024»\n\nThe ferry will run again from Monday, the owner of the line said.',
    ],
    counterexamples: [
      'Spring concert, May 7\nThe choir of the school sings in the hall at seven.',
      'Bergen, May 7\nDear Anna, the ferry was late again and the rain does not stop.',
      'Bergen, May 7\nI woke before dawn and walked down to the ferry in the rain.',
      'Bergen, May 7-9\nThe fair fills the hall with boats for three days.',
      'ADA PORTER\nBergen, May 7',
    ],
  },
  'place-weekday': {
    examples: [
      '«BERGEN, Tuesday.»\nThe House last night discussed the price of fish and the new ferry.',
      '«BERGEN, Thurs.» The House last night discussed the price of fish and the new ferry.',
    ],
    counterexamples: [
      'Bergen, Tuesday. The House last night discussed the price of fish and the new ferry.',
      'CONCERT, Tuesday.\nThe choir of the school sings in the hall at seven o’clock.',
    ],
  },
  'place-slash-wire-date': {
    examples: [
      '«TAMPA, FL / ACCESSWIRE / May 7, 2024 /» A maker of boats today named a new chairman.',
      '«HALIFAX, NOVA SCOTIA / ACCESS Newswire / March 3, 2025 /» A maker of boats named a new chairman.',
    ],
    counterexamples: [
      'TAMPA, FL / Boats and docks / May 7, 2024 / A maker of boats today named a new chairman.',
    ],
  },
  'place-wire-date': {
    examples: [
      '«Calgary, Alberta--(Newsfile Corp. - May 7, 2024) -» A driller today reported results of its first well.',
      '«Oslo, Norway--(Newsfile Corp. - March 5, 2025) -» A driller today reported results of its first well.',
    ],
    counterexamples: ['Calgary, Alberta--(a town - May 7, 2024) - A driller today reported results.'],
  },
  'place-source-date': {
    examples: [
      '«OSLO, Norway--(BUSINESS WIRE)--May 7, 2024--» A maker of boats today named a new chairman.',
      '«TACOMA, WA (PRWEB) MAY 07, 2024» A maker of boats today named a new chairman.',
    ],
    counterexamples: ['OSLO (pictured) May 7, 2024 - A maker of boats today named a new chairman.'],
  },
  'place-agency-date': {
    examples: [
      '«Toronto, Ontario - TheNewswire - May 7, 2024 -» A driller today reported results of its first well.',
    ],
    counterexamples: ['Toronto, Ontario - Drilling - May 7, 2024 - A driller today reported results.'],
  },
  'place-date-source': {
    examples: [
      '«KHUJAND, October 10. /TASS/.» A bridge over the river has been closed for repairs.',
      '«LONDON/MADRID, Feb 26 (Reuters) -» Shares in airlines fell on Monday after a storm.',
      '«BOKHTAR, 15.03.2024 (NIAT Khovar).» Farmers have begun to sow cotton a week early.',
      '«BERGEN, 7 MAY 2024 (Unheard Of News) -» A ferry ran aground outside the port on Monday.',
      '«Shimla, Nov 3 (PTI)» The road to the upper villages was opened after ten days.',
      '«Pune (Maharashtra) [India], June 1 (ANI):» The railway opened a new platform on Friday.',
      '«Malaga, May 3 (EFE).-» The museum opened a new wing on Friday after ten years.',
      '«HAVANA, Cuba, May 3 (ACN)» The museum opened a new wing on Friday after ten years.',
    ],
    counterexamples: [
      'LONDON, May 3 (a Friday) and the road to the upper villages was opened after ten days.',
      'BERGEN, Feb 30 (Reuters) - A ferry ran aground outside the port on Monday.',
    ],
  },
  'place-date-agency': {
    examples: [
      '«GYUMRI, MAY 7, ARMENPRESS.» The mayor opened a school for two hundred children.',
      '«Ganja, May 7, AZERTAC» The mayor opened a school for two hundred children.',
      '«HOBART March 22 AAP -» A court has cleared a former minister of all charges.',
      '«Baku. 7 May. REPORT.AZ/» The price of a barrel of oil rose by a dollar on Monday.',
    ],
    counterexamples: [
      'REGINA, Saskatchewan, May 7 - Pan-Arctic said it will drill two wells this year.',
      'HOBART March 22 Court clears a former minister of all charges.',
    ],
  },
  'place-source': {
    examples: [
      '«RENO, Nev. (AP) —» A truck with ten tons of apples overturned on the highway.',
      '«ABOARD THE HOSPITAL SHIP HOPE (AP) —» Nurses said on Monday that the wards were full.',
      '«ERIE, Pa. (WXYZ) —» A truck with ten tons of apples overturned on the highway on Monday.',
      '«Ciudad del Este (Paraguay) (AFP) –» Traders closed their shops on Monday in protest.',
      '«Manta. (Interfax) -» Traders closed their shops on Monday in protest at the tax.',
      '«ERIE, Pa. (WXYZ)»\nA truck with ten tons of apples overturned on the highway on Monday.',
    ],
    counterexamples: [
      'AURORA Mills Inc (AURM) - Shares in the maker of flour fell by a tenth on Monday.',
      'JOHN PORTER (D) — The senator said on Monday that he would vote for the bill.',
      'ERIE (the lake) — A truck with ten tons of apples overturned on the shore.',
    ],
  },
  'place-source-run-on': {
    examples: ['«Hong Kong (CNN Business)» Shares in the city fell on Monday after the holiday.'],
    counterexamples: [
      'London (Ontario) The council of the city met on Monday to vote on the road.',
      'Editors (AP) The council of the city met on Monday to vote on the road.',
    ],
  },
  'place-agency': {
    examples: [
      '«Homs, SANA-» The first train in ten years left for the coast on Monday.',
      '«Shiraz, IRNA –» The first train in ten years left for the coast on Monday.',
      '«Homs- SANA-» The first train in ten years left for the coast on Monday.',
      '«TALLINN - BNS,» The first train in ten years left for the coast on Monday.',
      '«Basra – INA»\nThe first train in ten years left for the coast on Monday.',
    ],
    counterexamples: [
      'Homs, Una - The first train in ten years left for the coast on Monday.',
      'OIL CITY, PA., May 7 - The university opened a new library on Tuesday.',
    ],
  },
  'place-agency-run-on': {
    examples: [
      '«ASTANA. KAZINFORM» The first train of the new line left for the north on Monday.',
      '«Homs- SANA» The first train of the new line left for the north on Monday.',
    ],
    counterexamples: ['ASTANA. WEATHER The first train of the new line left for the north on Monday.'],
  },
  'place-date': {
    examples: [
      '«SALEM, Va., March 11 -» A maker of boats said on Wednesday that it had named a chairman.',
      '«NEW YORK/GENEVA, 10 October 2023 –» Children need clean water, the agency said.',
      '«Guwahati, Nov 23:» The ferry across the river will run again on Monday.',
      '«SHEKI, Azerbaijan, October 10.» The price of silk went up by a tenth on Monday.',
      '«UNHEARDOFVILLE, March 11 -» A maker of boats said on Wednesday that it had named a chairman.',
    ],
    counterexamples: [
      'London, June 3 - July 9\n\nPrints and drawings at the museum. Entry is free for all.',
      'BERGEN, MAY 1994 - THE FERRY THAT SANK\n\nA new film goes back to the night of the storm.',
      'BERGEN, May 3-5: The fair will fill the hall with boats for three days.',
      'OSLO, May 3: Prints at the museum\nBERGEN, May 4: Drawings at the library',
      'Bergen, May 3, 1986 – A timeline\n\n1.23 a.m.: the fire begins.',
      'Bergen, May 3, 1986: Where were you?\n\nReaders write of the storm.',
      'COPPER CATHODE SWAPS, MAY 3 - 101.20/101.40',
      'FRIDAY, MAY 3: BERGEN - the ferry opens for the season, the council meets at noon.',
    ],
  },
  'date-source': {
    examples: [
      '«Aug. 10 (UPI) --» A truck with ten tons of apples overturned on the highway.',
      '«MAY 7, 2024 (UNHEARD OF NEWS SERVICE) -» A maker of chips named a new chairman on Monday.',
      '«Nov 3 (IFR) -» A maker of chips sold bonds for the first time on Monday.',
    ],
    counterexamples: [
      'June 16 (Bloomsday) - Readers in straw hats crossed the city with a book in hand.',
      'Oct. 10 (UPI) -- and the days that followed - are still spoken of in the town.'.replace(
        '(UPI)',
        '(a Tuesday)',
      ),
    ],
  },
  'place-dash': {
    examples: [
      '«TACOMA —» A truck with ten tons of apples overturned on the highway on Monday.',
      '«SELMA, N.C.—»A truck with ten tons of apples overturned on the highway on Monday.',
      '«Bergen –» A truck with ten tons of fish overturned on the highway on Monday.',
      '«OSLO and BERGEN —» Two ferries ran aground on Monday in the worst storm of the year.',
      '«GROVE TOWNSHIP --» A truck with ten tons of apples overturned on the highway.',
      '«MOSCOW, Idaho —» A truck with ten tons of apples overturned on the highway.',
      '«BERGEN, Wednesday -» A truck with ten tons of fish overturned on the highway.',
    ],
    counterexamples: [
      'BERGEN — led by its captain, who scored twice — won again on Monday night.',
      'OPINION — Bergen needs fewer towers and more trees, says the mayor of the town.',
      'JANE PORTER — The singer said on Monday that she would close her tour in the town.',
      'BERGEN BURNS - AGAIN\n\nA fire at a mill sent smoke over the town for a second day.',
      'Bergen–Oslo trains will run again on Monday after repairs to the line, officials said.',
      'BERGEN -- Ferry sinks\nOSLO -- Tram stops\nTROMSO -- Snow falls',
      'Denver – Ten Things To See With Your Children This Summer',
    ],
  },
  'place-colon': {
    examples: [
      '«SINGAPORE:» A truck with ten tons of apples overturned on the highway on Monday.',
      '«Nagpur:» A truck with ten tons of oranges overturned on the highway on Monday.',
      '«TRIPOLI, Lebanon:» A truck with ten tons of oranges overturned on the highway.',
    ],
    counterexamples: [
      'OSLO: I was ten when my father took the boat and left for the north.',
      'OSLO: He told me to wait on the steps, and the boat left for the north.',
      'Lincoln: The senator said on Monday that he would vote for the bill.',
      'MADISON: The vote was fair.\nPORTER: It was not, and everyone in the room knew it.',
      'Kingston: capital of the island, and a town in two of the provinces of the north.',
    ],
  },
  'place-run-on': {
    examples: [
      '«LEEDS, England» The city council has voted to close two of its libraries.',
      '«DENVER» Bus fares rose for the third time in a year on Monday.',
      '«HOUSTON» NASA’s new crew has begun to train for the flight to the moon.',
      '«TBILISI, Georgia» The city council has voted to close two of its libraries.',
    ],
    counterexamples: [
      'DENVER Nuggets guard Sam Reed will miss two games with a sore knee.',
      'SYDNEY Porter has won the race for the third time in a row.',
      'DENVER has the ball and a crowd on its back, says the coach of the visitors.',
      'DAYTON Tools (DT) — a maker of saws with nine staff — has a deal with the navy.',
      'SINGAPORE AIRLINES said on Monday that it would fly to the north again.',
      'U.S., Canada Agree on new rules for ferries that cross the lake in the summer',
    ],
  },
  'place-line': {
    examples: [
      '«BURSA»\n\nA cable car with forty people aboard stopped above the forest on Monday, officials said.',
      'Cable car stops above forest\n\n«ZUG, SWITZERLAND»\n\nA cable car with forty people aboard stopped above the forest.',
    ],
    counterexamples: [
      'Bursa\n\nA cable car with forty people aboard stopped above the forest on Monday, officials said.',
      'BURSA\nIZMIR\nKONYA',
      'PORTUGAL SELLS FERRIES TO MALTA, CYPRUS\n\nA yard in the north will build two ferries, its owner said on Monday.',
    ],
  },
  'date-dash': {
    examples: ['«10 October 2017 –» Half of all the villages in the valley have clean water.'],
    counterexamples: [
      'October 10 - A day that many in the town would like to forget - began with fog.',
      '10 October 2017 – THE DAY THE RIVER ROSE',
    ],
  },
  'date-line': {
    examples: [
      'Quake strikes valley\n\n«Tuesday, May 7, 2024»\n\nA strong earthquake struck the valley at dawn, the mayor said.',
      '«Friday, 3 May 2024»\n\nA cargo ship ran aground off the cape at dawn, the coast guard said.',
    ],
    counterexamples: [
      'Tuesday, May 7, 2024\n\nBERGEN (AP) — A strong earthquake struck the valley at dawn.',
      'Tuesday, May 7, 2024\n\nBy Ada Lovik',
      'May 7, 2024\n\nA strong earthquake struck the valley at dawn, the mayor said.',
    ],
  },
  'credit-in-brackets': {
    examples: [
      '«(KTLA) —» A truck with ten tons of apples overturned on the highway on Monday.',
      '«(CNN)» A truck with ten tons of apples overturned on the highway on Monday.',
      '«(RNS) —» A truck with ten tons of apples overturned on the highway on Monday.',
    ],
    counterexamples: ['(Pictured) A truck with ten tons of apples overturned on the highway on Monday.'],
  },
  credit: {
    examples: ['«Reuters -» A truck with ten tons of apples overturned on the highway on Monday.'],
    counterexamples: [
      'AP-NORC poll: most people in the state think that the road should be closed.',
      'Fly fishing - A guide to the rivers of the north for those who have never tried.',
      'Canadian Press - OTTAWA (CP) - The government will close two of its ferries.',
    ],
  },
}
