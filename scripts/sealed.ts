import { createHash } from 'node:crypto'

const SEAL = /^\/\/ Seal: ([\da-f]{64})$/m

/**
 * A generated file whose sources are not in the repository, with a seal of its content behind the first line: what a
 * script wrote has it, what a hand has changed since has not.
 */
export function sealed(source: string): string {
  const end = source.indexOf('\n') + 1
  return `${source.slice(0, end)}// Seal: ${sealOf(source)}\n${source.slice(end)}`
}

/** Whether a file is as its script wrote it. */
export function isSealed(file: string): boolean {
  const [line = '', seal] = SEAL.exec(file) ?? []
  return seal !== undefined && seal === sealOf(file.replace(`${line}\n`, ''))
}

function sealOf(source: string): string {
  return createHash('sha256').update(source).digest('hex')
}
