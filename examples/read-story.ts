// npm start                    reads the story this project grew up with
// npm start -- my-story.txt    reads yours; this is the wirecopy command, with all its options

import { runCommand } from '../src/cli/run-command.js'

const args = process.argv.slice(2)
process.exitCode = await runCommand(args.length > 0 ? args : ['test/cases/tass-imomi/article.txt'])
