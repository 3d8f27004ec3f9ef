/** One comparison; times in milliseconds a story. */
export interface Row {
  readonly what: string
  readonly ms: number
  readonly peer?: Peer
  readonly goal: string
}

interface Peer {
  readonly what: string
  readonly ms: number
  /** How many times as long ours takes. */
  readonly ratio: number
}

/** What a run of the benchmark came to. */
export interface Report {
  /** By cores only: the ratios are what carries over. */
  readonly machine: string
  readonly stories: number
  readonly charactersPerStory: number
  readonly rows: readonly Row[]
  readonly storiesPerSecond: number
  readonly charactersPerSecond: { readonly analyzeArticle: number; readonly classifyTopics: number }
  /** What a process holds after import and first call. */
  readonly memoryMB: { readonly wirecopy: number; readonly wink: number }
}

/** The report as a page of Markdown. */
export function markdownOf(report: Report): string {
  const { stories, charactersPerStory, machine, rows, charactersPerSecond } = report
  const count = (n: number): string => n.toLocaleString('en-US')
  return [
    `<!-- Written by npm run bench. -->`,
    '',
    `${count(stories)} news stories of ${count(charactersPerStory)} characters on average, warm, medians of whole passes;`,
    `the two of a row take turns, each in a process of its own, and the ratio is the median over the turns; first calls are`,
    `medians of new processes; one core of ${machine}.`,
    '',
    '| | a story | beside | a story | ratio | goal |',
    '| --- | --: | --- | --: | --: | --- |',
    ...rows.map(
      ({ what, ms, peer, goal }) =>
        `| ${what} | ${shown(ms)} | ${peer ? `${peer.what} | ${shown(peer.ms)} | ${shownRatio(peer.ratio)}` : '| |'} | ${goal} |`,
    ),
    '',
    `- \`analyzeArticle\`: ${count(report.storiesPerSecond)} stories, ${count(charactersPerSecond.analyzeArticle)} characters a second on one core.`,
    `- \`classifyTopics\`: ${count(charactersPerSecond.classifyTopics)} characters a second.`,
    `- Memory after the first call: ${report.memoryMB.wirecopy} MB; wink and its model hold ${report.memoryMB.wink} MB (goal: 25 MB more).`,
    '',
  ].join('\n')
}

function shown(ms: number): string {
  return `${ms.toFixed(ms < 0.1 ? 3 : ms < 10 ? 2 : 0)} ms`
}

function shownRatio(ratio: number): string {
  return ratio <= 1 ? `${(1 / ratio).toFixed(1)} × faster` : `${ratio.toFixed(2)} × its time`
}
