import { analyzeArticle } from 'wirecopy'

const story = analyzeArticle('text')
export const place: string = story.dateline.places[0]!.name
