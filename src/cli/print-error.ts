import { withoutControls } from './report/without-controls.js'

/** One plain line on standard error: names of files are as little trusted as stories. */
export function printError(message: string): void {
  console.error(`wirecopy: ${withoutControls(message).replace(/[\r\n]+/g, ' ')}`)
}
