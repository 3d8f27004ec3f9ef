import type { Options } from 'tsup'

// One entry a public subpath, so that `import { parseDateline } from 'wirecopy'` costs the
// dateline code and its places, and not the 3.6 MB of the language model.
const options: Options = {
  entry: {
    index: 'src/index.ts',
    dateline: 'src/dateline/index.ts',
    export: 'src/export/index.ts',
    names: 'src/names/index.ts',
    quotes: 'src/quotes/index.ts',
    topics: 'src/topics/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // tsup asks for an option of TypeScript 5 that TypeScript 6 warns of.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  clean: true,
}

export default options
