/**
 * Terms that show a second-level topic, given that its first-level topic is certain. Ours (CC0-1.0),
 * lower case, words and phrases; topics without a line are never found. Not measured.
 */
export const SUBTOPIC_TERMS: Readonly<Record<string, string>> = {
  'medtop:20000002':
    'actor, actress, album, art, artist, ballet, band, box office, comedy, concert, dance, drama, fashion, film, films, hollywood, movie, movies, music, musical, musician, novel, opera, orchestra, painting, paintings, rapper, sculpture, singer, song, songs, television series, theater, theatre',
  'medtop:20000038':
    'cultural, culture, customs, festival, folklore, heritage, heritage site, language, library, monument, museum, museums, tradition, world heritage',
  'medtop:20000045':
    'broadcaster, broadcasting, cable news, editor, journalism, journalist, journalists, magazine, news agency, newspaper, newspapers, newsroom, podcast, publisher, radio station, social media, streaming, television network',
  'medtop:20000053':
    'bomber, car bomb, hostage, hostages, suicide bomber, suicide bombing, terror, terror attack, terrorism, terrorist, terrorists',
  'medtop:20000056':
    'air strike, air strikes, airstrike, airstrikes, armed conflict, artillery, battle, civil war, fighting, front line, insurgents, invasion, missile, missiles, offensive, rebels, shelling, soldiers, troops, war',
  'medtop:20000065':
    'clashes, demonstration, demonstrations, demonstrators, protest, protesters, protests, rally, revolt, riot, rioters, riots, sit in, tear gas, unrest, uprising',
  'medtop:20000070': 'coup, coup attempt, coup plot, junta, military takeover, putsch, seized power',
  'medtop:20000071': 'ethnic cleansing, genocide, mass grave, mass graves, massacre, massacred, massacres',
  'medtop:20000073':
    'armistice, cease fire, ceasefire, disarmament, peace agreement, peace deal, peace plan, peace process, peace talks, peacekeepers, peacekeeping, truce',
  'medtop:20000077': 'post war reconstruction, rebuild after war, reconstruction, war damage',
  'medtop:20000082':
    'arson, assault, bribery, burglary, corruption, crime, cybercrime, drug trafficking, fraud, gang, homicide, hostage taking, kidnapped, kidnapping, killer, manslaughter, money laundering, murder, murdered, rape, robbery, shooting, smuggling, stabbing, theft, trafficking',
  'medtop:20000106':
    'appeals court, attorney, conviction, court, defendant, high court, judge, judges, jury, lawsuit, plaintiff, prosecutor, prosecutors, sentenced, supreme court, trial, tribunal, verdict, witness',
  'medtop:20000121': 'civil law, copyright law, criminal law, international law, law, laws, legal, statute',
  'medtop:20000129':
    'arrest, arrested, arrests, detectives, detective, fbi, interpol, investigation, investigators, officers, police, policing, raid, sheriff',
  'medtop:20000139':
    'accident, accidents, capsized, collided, collision, crash, crashed, derailed, derailment, drowned, explosion, fire, plane crash, sank, shipwreck, train crash',
  'medtop:20000148':
    'avalanche, drought, earthquake, earthquakes, eruption, famine, flood, flooding, floods, landslide, landslides, mudslide, natural disaster, quake, tsunami, volcano, wildfire, wildfires',
  'medtop:20000168':
    'aid workers, emergency services, evacuated, evacuation, firefighters, paramedics, red cross, relief, rescue, rescue teams, rescue workers, rescued, rescuers, search and rescue',
  'medtop:20000170':
    'acquisition, annual report, bankruptcy, chief executive, dividend, earnings, executive, merger, net income, net profit, profit, profits, quarterly, restructuring, revenue, shareholders, takeover',
  'medtop:20000209':
    'agriculture, airline, airlines, automaker, banking, carmaker, construction, crop, energy, farmers, insurance, manufacturer, manufacturing, mining, oil, pharmaceutical company, real estate, retailer, retailers, steel, telecom, tourism industry',
  'medtop:20000344':
    'budget deficit, central bank, consumer prices, consumer spending, economic growth, economic policy, economy, exports, gdp, gross domestic product, imports, inflation, interest rates, monetary policy, recession, tariffs, trade deficit',
  'medtop:20000349':
    'business, co operative, company, corporation, entrepreneur, entrepreneurs, multinational, small business, small businesses, start up, startup',
  'medtop:20000385':
    'bond market, bonds, commodities, commodity, crude, currencies, currency, dow jones, exchange rate, futures, nasdaq, oil prices, share price, shares, stock exchange, stock market, stocks, wall street',
  'medtop:20000399': 'religious education, religious school, sunday school',
  'medtop:20000400':
    'boarding school, charter school, classroom, college, colleges, elementary school, high school, kindergarten, preschool, primary school, private school, public school, school, school district, schools, secondary school, universities, university',
  'medtop:20000412': 'common core, course, courses, curriculum, syllabus, textbook, textbooks',
  'medtop:20000413': 'exam, exam results, examinations, exams, standardized tests, test scores',
  'medtop:20000414': 'admission test, entrance exam, entrance examination',
  'medtop:20000415': 'pupil, pupils, student, students, undergraduate, undergraduates',
  'medtop:20000416': 'educators, faculty, headteacher, lecturer, professor, professors, teacher, teachers',
  'medtop:20000418':
    'carbon emissions, climate change, climate crisis, climate summit, global warming, greenhouse gas, greenhouse gases, paris agreement, sea level rise',
  'medtop:20000420':
    'conservation, conservationists, endangered, endangered species, nature reserve, rewilding, wildlife sanctuary',
  'medtop:20000424':
    'air pollution, contamination, oil spill, plastic waste, pollutants, pollution, sewage, smog, toxic waste, water pollution',
  'medtop:20000430':
    'energy resources, fish stocks, forest, forests, groundwater, logging, natural resources, rainforest, water supply, wetlands',
  'medtop:20000441':
    'animals, biodiversity, ecosystem, ecosystems, fauna, flora, habitat, invasive species, species, wild animals, wildlife',
  'medtop:20000446':
    'alzheimer, cancer, cholera, coronavirus, covid, dementia, diabetes, disease, diseases, ebola, flu, heart disease, hiv, illness, infection, influenza, malaria, measles, mental illness, obesity, polio, stroke, tuberculosis, virus',
  'medtop:20000461': 'clinic, clinics, hospice, hospital, hospitals, intensive care, ward, wards',
  'medtop:20000463': 'health authority, health organization, world health organization',
  'medtop:20000464':
    'chemotherapy, clinical trial, diagnosis, drug, drugs, medicine, medicines, operation, prescription, surgery, therapy, transplant, treatment, vaccination, vaccine, vaccines',
  'medtop:20000480': 'health service, medicaid, medicare, national health service, nhs',
  'medtop:20000483': 'health coverage, health insurance, health insurer, health plan',
  'medtop:20000484': 'private clinic, private health care, private hospital',
  'medtop:20000485': 'doctor, doctors, midwife, nurse, nurses, physician, physicians, surgeon, surgeons',
  'medtop:20000498': 'award, awarded, awards, medal of honor, nobel, nobel prize, prize, prizes',
  'medtop:20000499': 'guinness world record, guinness world records, record breaking, world record',
  'medtop:20000501': 'ceremony, coronation, funeral, memorial service, parade, state funeral, wedding',
  'medtop:20000503': 'accidentally, blunder, gaffe, mishap, mistake, mistakenly, wrong house',
  'medtop:20000504':
    'aristocrat, high society, monarch, prince, princess, royal family, royal wedding, socialite',
  'medtop:20000505': 'celebrities, celebrity, paparazzi, pop star, red carpet, superstar',
  'medtop:20000509':
    'apprentices, career, careers, employees, hiring, job interview, jobs, overtime, salaries, salary, wages, workers, workplace',
  'medtop:20000521': 'employment law, labor law, labor laws, labour law, minimum wage, working time rules',
  'medtop:20000523': 'job market, jobs report, labor market, labour market, payrolls, vacancies',
  'medtop:20000524':
    'collective bargaining, general strike, industrial action, lockout, picket line, strike, strikes, walkout, work stoppage',
  'medtop:20000531':
    'pension, pension reform, pensioners, pensions, retire, retirees, retirement, retirement age',
  'medtop:20000533':
    'job cuts, job losses, jobless, laid off, layoffs, redundancies, unemployed, unemployment',
  'medtop:20000536':
    'labor union, labour union, trade union, trade unions, union, union leader, union leaders, union members, unions',
  'medtop:20000538':
    'camping, casino, fishing, gambling, game, gardening, hiking, hobby, holiday, hotel, hotels, nightclub, restaurant, restaurants, theme park, tourism, tourist, tourists, travel, vacation, video game, video games',
  'medtop:20000565':
    'decor, fashion tips, food, furniture, home improvement, house party, recipe, recipes, shopping, trends, wine',
  'medtop:20000574':
    'ballot, by election, campaign, candidate, candidates, caucus, election, elections, electoral, polling stations, polls, primary, referendum, voter, voters, voting',
  'medtop:20000587':
    'censorship, civil rights, equal rights, freedom of religion, freedom of speech, human rights, privacy, women rights',
  'medtop:20000593':
    'cabinet, congress, council, federal government, governor, head of state, legislature, mayor, minister, ministers, ministry, parliament, president, prime minister, senate, white house',
  'medtop:20000621':
    'austerity, budget, economic policy, government policy, gun control, health policy, immigration policy, law, legislation, reform, reforms, regulation, regulations, tax cuts',
  'medtop:20000638':
    'ambassador, bilateral, diplomacy, diplomat, diplomatic, diplomats, embassy, foreign minister, foreign policy, sanctions, summit, treaty, united nations',
  'medtop:20000646': 'aid agency, amnesty international, greenpeace, ngo, ngos, non governmental',
  'medtop:20000648':
    'dissident, dissidents, jailed opposition, political asylum, political prisoner, political prisoners',
  'medtop:20000657':
    'buddhism, buddhist, catholic, christian, christianity, christians, hindu, hinduism, islam, jewish, judaism, muslim, muslims, orthodox, protestant, sikh',
  'medtop:20000688': 'anti semitism, blasphemy, religious persecution, religious violence, sectarian',
  'medtop:20000690': 'christmas, diwali, easter, eid, hanukkah, passover, ramadan, yom kippur',
  'medtop:20000696': 'baptism, communion, hajj, mass, pilgrimage, prayer, prayers, sermon, worship',
  'medtop:20000697':
    'cathedral, chapel, church, churches, monastery, mosque, mosques, shrine, synagogue, temple, temples',
  'medtop:20000702': 'blasphemy law, church and state, head scarf ban, religious freedom, religious liberty',
  'medtop:20000703':
    'archbishop, ayatollah, bishop, bishops, cardinal, cardinals, clergy, imam, imams, pastor, patriarch, pope, priest, priests, rabbi, rabbis',
  'medtop:20000705': 'bible, gospel, koran, quran, scripture, scriptures, torah',
  'medtop:20000710': 'biomedical, biotechnology, dna, gene, genes, genetic, genome, stem cell, stem cells',
  'medtop:20000715': 'algebra, mathematical, mathematician, mathematicians, mathematics, theorem',
  'medtop:20000717':
    'asteroid, astronomers, astronomy, biologist, biology, black hole, chemistry, comet, exoplanet, fossil, fossils, galaxy, geologists, geology, mars, moon, particle, physicist, physicists, physics, planet, species, telescope',
  'medtop:20000735':
    'experiment, experiments, findings, laboratory, research, researcher, researchers, scientists, study',
  'medtop:20000741':
    'institute of technology, nasa, observatory, research centre, research institute, space agency',
  'medtop:20000742':
    'anthropology, archaeologists, archaeology, linguistics, psychologists, psychology, sociologists',
  'medtop:20000755': 'metric system, scientific standards, units of measurement',
  'medtop:20000756':
    'algorithm, android, app, apps, artificial intelligence, computer, computers, electric car, engineering, engineers, internet, robot, robotics, robots, rocket, satellite, semiconductor, smartphone, software, spacecraft, technology',
  'medtop:20000768': 'community, indigenous community, neighborhood, neighbourhood, rural communities',
  'medtop:20000770':
    'ageing population, aging population, birth rate, census, demographic, fertility rate, population growth',
  'medtop:20000771':
    'asylum, asylum seekers, deportation, deported, immigrant, immigrants, immigration, migrant, migrants, refugee, refugees, undocumented',
  'medtop:20000772': 'emigrants, emigration',
  'medtop:20000775':
    'ageism, discrimination, homophobia, prejudice, racial discrimination, racism, racist, segregation, sexism, xenophobia',
  'medtop:20000780':
    'adoption, child care, divorce, family, family life, father, grandparents, marriage, married, mother, parent, parenting, parents, pregnancy, wedding',
  'medtop:20000788':
    'black people, elderly, ethnic minority, gay, indigenous people, lesbian, lgbt, lgbtq, men, millennials, minorities, senior citizens, teenagers, transgender, women, young people',
  'medtop:20000799': 'homeless, homelessness, inequality, living conditions, poor, poverty, slum, slums',
  'medtop:20000802':
    'addiction, alcoholism, bullying, child abuse, domestic abuse, domestic violence, human trafficking, prostitution, slavery, suicide',
  'medtop:20000808': 'ethics, euthanasia, morality, pornography, values',
  'medtop:20000817':
    'charities, charity, donations, food bank, philanthropy, social security, social services, volunteers, welfare',
  'medtop:20000822':
    'athletics, badminton, baseball, basketball, boxing, cricket, cycling, football, golf, gymnastics, hockey, marathon, rugby, sailing, skiing, soccer, swimming, tennis, volleyball, wrestling',
  'medtop:20001103': 'banned for, match ban, red card, suspended for, suspension, yellow card',
  'medtop:20001104': 'anti doping, banned substance, doping, performance enhancing, steroids',
  'medtop:20001108':
    'champions league, championship, cup final, final, grand prix, grand slam, olympic games, olympics, play offs, playoffs, super bowl, tournament, world cup, world series',
  'medtop:20001124': 'prize money, sponsorship, television rights, ticket sales',
  'medtop:20001125': 'fifa, football association, ioc, nba, ncaa, nfl, olympic committee, uefa',
  'medtop:20001126': 'arena, ballpark, stadium, stadiums, velodrome',
  'medtop:20001128': 'forecast, forecaster, forecasters, forecasts, outlook, weather forecast',
  'medtop:20001129':
    'blizzard, cyclone, fog, frost, hail, heat wave, heatwave, hurricane, lightning, rain, rainfall, snow, snowfall, storm, thunderstorm, tornado, tropical storm, typhoon, winds',
  'medtop:20001130':
    'degrees, hottest day, inches of rain, inches of snow, record temperature, temperature, temperatures',
  'medtop:20001131':
    'amber warning, flood warning, red warning, storm warning, weather warning, yellow warning',
  'medtop:20001148':
    'contract extension, free agent, loan deal, signed, transfer, transfer fee, transfer window',
  'medtop:20001216': 'apprenticeship, technical college, vocational, vocational school, vocational training',
  'medtop:20001217': 'grades, grading, report card',
  'medtop:20001237': 'anniversary, centenary, jubilee',
  'medtop:20001238': '100th birthday, birthday, birthdays',
  'medtop:20001301': 'bronze medal, gold medal, hat trick, medal, silver medal, world record',
  'medtop:20001323': 'coach, coaches, coaching, head coach, trainer',
  'medtop:20001324': 'club owner, general manager, owner, team owner',
  'medtop:20001325': 'referee, referees, umpire, umpires',
  'medtop:20001337': 'distance learning, e learning, online classes, online courses, remote learning',
  'medtop:20001339': 'fitness, meditation, mindfulness, self care, wellbeing, wellness, yoga',
  'medtop:20001358': 'epidemic, lockdown, outbreak, pandemic, public health, quarantine, vaccination',
  'medtop:20001361': 'cyber attack, cyber warfare, cyberattack, cyberattacks',
  'medtop:20001373': 'diversity, equity and inclusion, inclusion',
  'medtop:20001374': 'net zero, renewable, renewable energy, sustainability, sustainable',
  'medtop:20001377':
    'civilian casualties, civilians killed, displaced people, prisoners of war, war dead, wounded civilians',
}
