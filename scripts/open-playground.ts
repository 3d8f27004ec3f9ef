import { build, preview } from 'vite'
import { type Browser, openBrowser } from './open-browser.js'

export interface OpenPlayground extends Browser {
  /** Where the built page is served. */
  readonly url: string
}

/** Builds the playground, serves it on a free port, and has a browser ready. */
export async function openPlayground(): Promise<OpenPlayground> {
  const browser = openBrowser()
  const configFile = 'examples/playground/vite.config.ts'
  await build({ configFile, logLevel: 'warn' })
  const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The page is not served on a port.')
  return {
    ...browser,
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
