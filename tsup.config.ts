import { join, relative, sep } from 'node:path'
import type { Options } from 'tsup'

const common: Options = { target: 'es2022', outDir: 'dist', splitting: true }

// One entry a public subpath, so that `import { parseDateline } from 'wirecopy'` costs the
// dateline code and its places, and not the lexicon of the tagger.
const library: Options = {
  ...common,
  entry: {
    index: 'src/index.ts',
    bullmq: 'src/bullmq/index.ts',
    dateline: 'src/dateline/index.ts',
    debug: 'src/debug/index.ts',
    export: 'src/export/index.ts',
    names: 'src/names/index.ts',
    quotes: 'src/quotes/index.ts',
    topics: 'src/topics/index.ts',
    train: 'src/train/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // tsup asks for an option of TypeScript 5 that TypeScript 6 warns of.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
}

/** The command takes the library from the files beside it and does not carry it a second time. */
const libraryBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^\..*\/index\.js$/ }, ({ path, resolveDir }) => {
      const [entry] = relative('src', join(resolveDir, path)).split(sep)
      return { path: entry === 'index.js' ? './index.js' : `./${entry}.js`, external: true }
    })
  },
}

// What only the command needs (a pool of threads, patterns of file names) is a development dependency and
// bundled here, so that those who install the library get nothing more. The pool starts entry/worker.js.
const command: Options = {
  ...common,
  entry: {
    cli: 'src/cli/main.ts',
    'answer-worker': 'src/cli/jsonl/answer-worker.ts',
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  format: ['esm'],
  platform: 'node',
  esbuildPlugins: [libraryBeside],
}

const options: Options[] = [library, command]

export default options
