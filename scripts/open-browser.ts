import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'

export interface Browser {
  /** A window with an empty profile. */
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

/** Chromium: `/usr/bin/chromium`, or `$CHROMIUM`. */
export function openBrowser(): Browser {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(
      `No Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM to a browser.`,
    )

  const profiles: string[] = []
  const contexts: BrowserContext[] = []
  return {
    open: async (options) => {
      const profile = mkdtempSync(join(tmpdir(), 'wirecopy-browser-'))
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
      for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
    },
  }
}
