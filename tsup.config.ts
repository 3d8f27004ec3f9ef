import { defineConfig } from 'tsup'

// One entry a public subpath, so that `import { parseDateline } from 'wirecopy'` costs the
// dateline code and its places, and not the 3.6 MB of the language model.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    dateline: 'src/dateline/index.ts',
    names: 'src/names/index.ts',
    quotes: 'src/quotes/index.ts',
    topics: 'src/topics/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  clean: true,
})
