#!/usr/bin/env node
import { EXIT } from './command.js'
import { runCommand } from './run-command.js'

// `wirecopy … | head` closes the pipe: stop without a word, as a program that SIGPIPE ends does (128 + 13).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(141)
  console.error(`wirecopy: cannot write: ${error.message}`)
  process.exit(EXIT.unread)
})

process.exitCode = await runCommand(process.argv.slice(2))
