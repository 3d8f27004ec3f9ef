import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CommandError } from './command.js'

/** How files that hold no plain text begin, what they are, and what to do. */
const NOT_TEXT: readonly (readonly [start: string, advice: string])[] = [
  ['%PDF-', 'is a PDF, not text. Try: pdftotext FILE - | wirecopy -'],
  ['PK\u0003\u0004', 'is a Word document or another archive, not text. Save it as plain text first'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Word document, not text. Save it as plain text first'],
  ['{\\rtf', 'is RTF, not text. Save it as plain text first'],
  ['\u00ff\u00fe', 'is UTF-16. Try: iconv -f UTF-16 -t UTF-8 FILE | wirecopy -'],
  ['\u00fe\u00ff', 'is UTF-16. Try: iconv -f UTF-16 -t UTF-8 FILE | wirecopy -'],
]

const READ_ERRORS: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: () => 'no such file',
  EISDIR: (file) => `is a folder. Name the files in it, as "${file.replace(/\/$/, '')}/*.txt"`,
  EACCES: () => 'may not be read (permission denied)',
}

/** The text of a file (`-`: of standard input), as it is: offsets of the analysis hold in it. */
export async function readStory(file: string): Promise<string> {
  const shown = file === '-' ? 'standard input' : file
  const fail = (advice: string): never => {
    throw new CommandError(`${shown}: ${advice}`)
  }
  let bytes: Buffer
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return fail(READ_ERRORS[code ?? '']?.(file) ?? message)
  }
  const start = bytes.toString('latin1', 0, 8)
  const known = NOT_TEXT.find(([signature]) => start.startsWith(signature))
  if (known) return fail(known[1].replace('FILE', () => forShell(file)))
  // before the encoding: pictures, sound and archives are not UTF-8 either, and no conversion helps them
  if (bytes.includes(0)) return fail('is not text: it has zero bytes in it')
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.trim() === '' ? fail('is empty') : text
  } catch (error) {
    if (error instanceof CommandError) throw error
    return fail(`is not UTF-8. Try: iconv -f WINDOWS-1252 -t UTF-8 ${forShell(file)} | wirecopy -`)
  }
}

/** A name as a shell reads it back. */
function forShell(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
}
