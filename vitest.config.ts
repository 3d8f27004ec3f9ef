import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: { include: ['test/**/*.test.ts'], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 300_000 },
}

export default config
