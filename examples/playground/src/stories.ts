/** A story to begin with. */
export interface Story {
  readonly slug: string
  readonly label: string
  readonly text: string
}

const LABELS = {
  'tass-imomi': 'Agency: one minister, two spellings',
  'ap-reservoir-vote': 'American agency: a reservoir vote',
  'family-orchard-dispute': 'Five people, one surname',
  'reuters-ferry-merger': 'Financial wire: a ferry merger',
  'uk-paper-library-fight': 'British paper: save the library',
  'live-blog-flood': 'Live blog: the flood',
  'press-release-battery-plant': 'Press release: a battery plant',
  'old-wire-copper-strike': 'Old wire, hard-wrapped: a strike',
} as const

const files = import.meta.glob<string>(['../../../test/cases/*/article.txt', '!**/dirt-*/article.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The golden stories of the tests, the one this project began with first. */
export const STORIES: readonly Story[] = Object.entries(LABELS).map(([slug, label]) => ({
  slug,
  label,
  text: files[`../../../test/cases/${slug}/article.txt`] ?? '',
}))
