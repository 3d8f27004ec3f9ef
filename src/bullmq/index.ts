export { processStories as default, type StoriesJob, type StoriesResult } from './process-stories.js'
