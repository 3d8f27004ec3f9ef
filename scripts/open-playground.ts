import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { build, preview } from 'vite'

export interface OpenPlayground {
  /** Where the built page is served. */
  readonly url: string
  /** A browser with an empty profile. */
  readonly open: (options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Builds the playground, serves it on a free port, and has Chromium ready: `/usr/bin/chromium`, or `$CHROMIUM`. */
export async function openPlayground(): Promise<OpenPlayground> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(
      `No Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM to a browser.`,
    )

  const configFile = 'examples/playground/vite.config.ts'
  await build({ configFile, logLevel: 'warn' })
  const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The page is not served on a port.')

  const profiles: string[] = []
  const contexts: BrowserContext[] = []
  return {
    url: `http://127.0.0.1:${address.port}/`,
    open: async (options) => {
      const profile = mkdtempSync(join(tmpdir(), 'playground-'))
      profiles.push(profile)
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        headless: true,
        args: FLAGS,
        ...options,
      })
      contexts.push(context)
      return context
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()))
      await server.close()
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
    },
  }
}
