#!/usr/bin/env node
import { runCommand } from './run-command.js'

// `wirecopy … | head` closes the pipe: stop without a word, as a program that SIGPIPE ends does (128 + 13).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(141)
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2))
