// IPTC Media Topics of 2025-10-09, the two upper levels, labels in British English.
// CC BY 4.0, (c) IPTC - International Press Telecommunications Council, https://iptc.org

/** Id of one of the 17 first-level IPTC Media Topics. */
export type TopLevelTopicId =
  | 'medtop:01000000'
  | 'medtop:02000000'
  | 'medtop:03000000'
  | 'medtop:04000000'
  | 'medtop:05000000'
  | 'medtop:06000000'
  | 'medtop:07000000'
  | 'medtop:08000000'
  | 'medtop:09000000'
  | 'medtop:10000000'
  | 'medtop:11000000'
  | 'medtop:12000000'
  | 'medtop:13000000'
  | 'medtop:14000000'
  | 'medtop:15000000'
  | 'medtop:16000000'
  | 'medtop:17000000'

/** A concept of the IPTC Media Topics. */
export interface MediaTopic {
  /** NewsCode: `medtop:16000000`. */
  readonly id: string
  /** English label: `conflict, war and peace`. */
  readonly label: string
  /** The first-level topic that it belongs to; `null` at the first level. */
  readonly parent: TopLevelTopicId | null
}

/** The 17 first-level topics, in the order of their ids. */
export const TOP_LEVEL_TOPICS: readonly (MediaTopic & {
  readonly id: TopLevelTopicId
  readonly parent: null
})[] = [
  { id: 'medtop:01000000', label: 'arts, culture, entertainment and media', parent: null },
  { id: 'medtop:02000000', label: 'crime, law and justice', parent: null },
  { id: 'medtop:03000000', label: 'disaster, accident and emergency incident', parent: null },
  { id: 'medtop:04000000', label: 'economy, business and finance', parent: null },
  { id: 'medtop:05000000', label: 'education', parent: null },
  { id: 'medtop:06000000', label: 'environment', parent: null },
  { id: 'medtop:07000000', label: 'health', parent: null },
  { id: 'medtop:08000000', label: 'human interest', parent: null },
  { id: 'medtop:09000000', label: 'labour', parent: null },
  { id: 'medtop:10000000', label: 'lifestyle and leisure', parent: null },
  { id: 'medtop:11000000', label: 'politics and government', parent: null },
  { id: 'medtop:12000000', label: 'religion', parent: null },
  { id: 'medtop:13000000', label: 'science and technology', parent: null },
  { id: 'medtop:14000000', label: 'society', parent: null },
  { id: 'medtop:15000000', label: 'sport', parent: null },
  { id: 'medtop:16000000', label: 'conflict, war and peace', parent: null },
  { id: 'medtop:17000000', label: 'weather', parent: null },
]

/** The 120 second-level topics, in the order of their ids. */
export const SECOND_LEVEL_TOPICS: readonly (MediaTopic & { readonly parent: TopLevelTopicId })[] = [
  { id: 'medtop:20000002', label: 'arts and entertainment', parent: 'medtop:01000000' },
  { id: 'medtop:20000038', label: 'culture', parent: 'medtop:01000000' },
  { id: 'medtop:20000045', label: 'mass media', parent: 'medtop:01000000' },
  { id: 'medtop:20000053', label: 'act of terror', parent: 'medtop:16000000' },
  { id: 'medtop:20000056', label: 'armed conflict', parent: 'medtop:16000000' },
  { id: 'medtop:20000065', label: 'civil unrest', parent: 'medtop:16000000' },
  { id: 'medtop:20000070', label: "coup d'etat", parent: 'medtop:16000000' },
  { id: 'medtop:20000071', label: 'massacre', parent: 'medtop:16000000' },
  { id: 'medtop:20000073', label: 'peace process', parent: 'medtop:16000000' },
  { id: 'medtop:20000077', label: 'post-war reconstruction', parent: 'medtop:16000000' },
  { id: 'medtop:20000082', label: 'crime', parent: 'medtop:02000000' },
  { id: 'medtop:20000106', label: 'judiciary', parent: 'medtop:02000000' },
  { id: 'medtop:20000121', label: 'law', parent: 'medtop:02000000' },
  { id: 'medtop:20000129', label: 'law enforcement', parent: 'medtop:02000000' },
  { id: 'medtop:20000139', label: 'accident and emergency incident', parent: 'medtop:03000000' },
  { id: 'medtop:20000148', label: 'disaster', parent: 'medtop:03000000' },
  { id: 'medtop:20000168', label: 'emergency response', parent: 'medtop:03000000' },
  { id: 'medtop:20000170', label: 'business information', parent: 'medtop:04000000' },
  { id: 'medtop:20000209', label: 'products and services', parent: 'medtop:04000000' },
  { id: 'medtop:20000344', label: 'economy', parent: 'medtop:04000000' },
  { id: 'medtop:20000349', label: 'business enterprise', parent: 'medtop:04000000' },
  { id: 'medtop:20000385', label: 'market and exchange', parent: 'medtop:04000000' },
  { id: 'medtop:20000398', label: 'parents group', parent: 'medtop:05000000' },
  { id: 'medtop:20000399', label: 'religious education', parent: 'medtop:05000000' },
  { id: 'medtop:20000400', label: 'school', parent: 'medtop:05000000' },
  { id: 'medtop:20000410', label: 'social learning', parent: 'medtop:05000000' },
  { id: 'medtop:20000412', label: 'curriculum', parent: 'medtop:05000000' },
  { id: 'medtop:20000413', label: 'educational testing and examinations', parent: 'medtop:05000000' },
  { id: 'medtop:20000414', label: 'entrance examination', parent: 'medtop:05000000' },
  { id: 'medtop:20000415', label: 'students', parent: 'medtop:05000000' },
  { id: 'medtop:20000416', label: 'teachers', parent: 'medtop:05000000' },
  { id: 'medtop:20000418', label: 'climate change', parent: 'medtop:06000000' },
  { id: 'medtop:20000420', label: 'conservation', parent: 'medtop:06000000' },
  { id: 'medtop:20000424', label: 'environmental pollution', parent: 'medtop:06000000' },
  { id: 'medtop:20000430', label: 'natural resource', parent: 'medtop:06000000' },
  { id: 'medtop:20000441', label: 'nature', parent: 'medtop:06000000' },
  { id: 'medtop:20000446', label: 'disease and condition', parent: 'medtop:07000000' },
  { id: 'medtop:20000461', label: 'health facility', parent: 'medtop:07000000' },
  { id: 'medtop:20000463', label: 'health organisation', parent: 'medtop:07000000' },
  { id: 'medtop:20000464', label: 'health treatment and procedure', parent: 'medtop:07000000' },
  { id: 'medtop:20000480', label: 'government health care', parent: 'medtop:07000000' },
  { id: 'medtop:20000483', label: 'health insurance', parent: 'medtop:07000000' },
  { id: 'medtop:20000484', label: 'private health care', parent: 'medtop:07000000' },
  { id: 'medtop:20000485', label: 'medical profession', parent: 'medtop:07000000' },
  { id: 'medtop:20000498', label: 'award and prize', parent: 'medtop:08000000' },
  { id: 'medtop:20000499', label: 'record and achievement', parent: 'medtop:08000000' },
  { id: 'medtop:20000501', label: 'ceremony', parent: 'medtop:08000000' },
  { id: 'medtop:20000503', label: 'human mishap', parent: 'medtop:08000000' },
  { id: 'medtop:20000504', label: 'high society', parent: 'medtop:08000000' },
  { id: 'medtop:20000505', label: 'celebrity', parent: 'medtop:08000000' },
  { id: 'medtop:20000509', label: 'employment', parent: 'medtop:09000000' },
  { id: 'medtop:20000521', label: 'employment legislation', parent: 'medtop:09000000' },
  { id: 'medtop:20000523', label: 'labour market', parent: 'medtop:09000000' },
  { id: 'medtop:20000524', label: 'labour relations', parent: 'medtop:09000000' },
  { id: 'medtop:20000531', label: 'retirement', parent: 'medtop:09000000' },
  { id: 'medtop:20000533', label: 'unemployment', parent: 'medtop:09000000' },
  { id: 'medtop:20000536', label: 'unions', parent: 'medtop:09000000' },
  { id: 'medtop:20000538', label: 'leisure', parent: 'medtop:10000000' },
  { id: 'medtop:20000565', label: 'lifestyle', parent: 'medtop:10000000' },
  { id: 'medtop:20000574', label: 'election', parent: 'medtop:11000000' },
  { id: 'medtop:20000587', label: 'fundamental rights', parent: 'medtop:14000000' },
  { id: 'medtop:20000593', label: 'government', parent: 'medtop:11000000' },
  { id: 'medtop:20000621', label: 'government policy', parent: 'medtop:11000000' },
  { id: 'medtop:20000638', label: 'international relations', parent: 'medtop:11000000' },
  { id: 'medtop:20000646', label: 'non-governmental organisation (NGO)', parent: 'medtop:11000000' },
  { id: 'medtop:20000648', label: 'political prisoners and dissenters', parent: 'medtop:11000000' },
  { id: 'medtop:20000657', label: 'belief systems', parent: 'medtop:12000000' },
  { id: 'medtop:20000688', label: 'religious conflict', parent: 'medtop:12000000' },
  { id: 'medtop:20000690', label: 'religious festival and holiday', parent: 'medtop:12000000' },
  { id: 'medtop:20000696', label: 'religious ritual', parent: 'medtop:12000000' },
  { id: 'medtop:20000697', label: 'religious facility', parent: 'medtop:12000000' },
  { id: 'medtop:20000702', label: 'relations between religion and government', parent: 'medtop:12000000' },
  { id: 'medtop:20000703', label: 'religious leader', parent: 'medtop:12000000' },
  { id: 'medtop:20000705', label: 'religious text', parent: 'medtop:12000000' },
  { id: 'medtop:20000710', label: 'biomedical science', parent: 'medtop:13000000' },
  { id: 'medtop:20000715', label: 'mathematics', parent: 'medtop:13000000' },
  { id: 'medtop:20000717', label: 'natural science', parent: 'medtop:13000000' },
  { id: 'medtop:20000735', label: 'scientific research', parent: 'medtop:13000000' },
  { id: 'medtop:20000741', label: 'scientific institution', parent: 'medtop:13000000' },
  { id: 'medtop:20000742', label: 'social sciences', parent: 'medtop:13000000' },
  { id: 'medtop:20000755', label: 'scientific standards', parent: 'medtop:13000000' },
  { id: 'medtop:20000756', label: 'technology and engineering', parent: 'medtop:13000000' },
  { id: 'medtop:20000768', label: 'communities', parent: 'medtop:14000000' },
  { id: 'medtop:20000770', label: 'demographics', parent: 'medtop:14000000' },
  { id: 'medtop:20000771', label: 'immigration', parent: 'medtop:14000000' },
  { id: 'medtop:20000772', label: 'emigration', parent: 'medtop:14000000' },
  { id: 'medtop:20000775', label: 'discrimination', parent: 'medtop:14000000' },
  { id: 'medtop:20000780', label: 'family', parent: 'medtop:14000000' },
  { id: 'medtop:20000788', label: 'demographic group', parent: 'medtop:14000000' },
  { id: 'medtop:20000799', label: 'social condition', parent: 'medtop:14000000' },
  { id: 'medtop:20000802', label: 'social problem', parent: 'medtop:14000000' },
  { id: 'medtop:20000808', label: 'values', parent: 'medtop:14000000' },
  { id: 'medtop:20000817', label: 'welfare', parent: 'medtop:14000000' },
  { id: 'medtop:20000822', label: 'competition discipline', parent: 'medtop:15000000' },
  { id: 'medtop:20001103', label: 'disciplinary action in sport', parent: 'medtop:15000000' },
  { id: 'medtop:20001104', label: 'drug use in sport', parent: 'medtop:15000000' },
  { id: 'medtop:20001108', label: 'sport event', parent: 'medtop:15000000' },
  { id: 'medtop:20001124', label: 'sport industry', parent: 'medtop:15000000' },
  { id: 'medtop:20001125', label: 'sport organisation', parent: 'medtop:15000000' },
  { id: 'medtop:20001126', label: 'sport venue', parent: 'medtop:15000000' },
  { id: 'medtop:20001128', label: 'weather forecast', parent: 'medtop:17000000' },
  { id: 'medtop:20001129', label: 'weather phenomena', parent: 'medtop:17000000' },
  { id: 'medtop:20001130', label: 'weather statistic', parent: 'medtop:17000000' },
  { id: 'medtop:20001131', label: 'weather warning', parent: 'medtop:17000000' },
  { id: 'medtop:20001148', label: 'sports transaction', parent: 'medtop:15000000' },
  { id: 'medtop:20001216', label: 'vocational education', parent: 'medtop:05000000' },
  { id: 'medtop:20001217', label: 'educational grading', parent: 'medtop:05000000' },
  { id: 'medtop:20001237', label: 'anniversary', parent: 'medtop:08000000' },
  { id: 'medtop:20001238', label: 'birthday', parent: 'medtop:08000000' },
  { id: 'medtop:20001301', label: 'sport achievement', parent: 'medtop:15000000' },
  { id: 'medtop:20001323', label: 'sports coaching', parent: 'medtop:15000000' },
  { id: 'medtop:20001324', label: 'sports management and ownership', parent: 'medtop:15000000' },
  { id: 'medtop:20001325', label: 'sports officiating', parent: 'medtop:15000000' },
  { id: 'medtop:20001337', label: 'online and remote learning', parent: 'medtop:05000000' },
  { id: 'medtop:20001339', label: 'wellness', parent: 'medtop:10000000' },
  { id: 'medtop:20001358', label: 'public health', parent: 'medtop:07000000' },
  { id: 'medtop:20001361', label: 'cyber warfare', parent: 'medtop:16000000' },
  { id: 'medtop:20001373', label: 'diversity, equity and inclusion', parent: 'medtop:14000000' },
  { id: 'medtop:20001374', label: 'sustainability', parent: 'medtop:06000000' },
  { id: 'medtop:20001377', label: 'war victims', parent: 'medtop:16000000' },
]
