import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  // Not *.test.ts: `npm test` wants no browser.
  test: {
    include: ['test/browser/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One file after the other in one process: the machine is busy with the browser.
    fileParallelism: false,
    isolate: false,
  },
}

export default config
