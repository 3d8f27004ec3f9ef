import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Nothing may be fetched, framed, evaluated or sent: what is pasted stays in the page. Only the built page is
// that strict; the development server has to inject styles and to open a socket for reloading.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

const config: UserConfig = defineConfig({
  root: here('.'),
  base: './',
  // The sources and not dist/, as in all examples: no build comes first, and a rule that is edited shows at once.
  resolve: {
    alias: [
      { find: /^wirecopy$/, replacement: here('../../src/index.ts') },
      { find: /^wirecopy\/(\w+)$/, replacement: `${here('../../src')}/$1/index.ts` },
    ],
  },
  plugins: [contentSecurityPolicy],
  server: { fs: { allow: [here('../..')] } },
  // A policy in a meta tag does not bind workers, a header does.
  preview: { headers: { 'Content-Security-Policy': POLICY } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The lexicon and the topic model are most of it and load in the worker, beside the page.
    chunkSizeWarningLimit: 6000,
  },
})

export default config
