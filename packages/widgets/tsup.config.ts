import { cdnBuild, libraryBuild } from '../../tsup.base.ts';
import { joinChunks } from './join-chunks.ts';
import { mergeFacades } from './merge-facades.ts';
import { minifyTemplates } from './minify-templates.ts';

type Build = ReturnType<typeof cdnBuild>;
type Plugins = NonNullable<Build['esbuildPlugins']>;

const folder = import.meta.dirname;

/** Every byte of these counts: licences stand in files beside them, and no comment leads to a source map. */
function leanBuild(entry: Record<string, string>, ...plugins: Plugins): Build {
  const cdn = cdnBuild(entry);
  return {
    ...cdn,
    sourcemap: false,
    esbuildPlugins: [...plugins, minifyTemplates(folder)],
    esbuildOptions: (options, context) => {
      cdn.esbuildOptions?.(options, context);
      options.legalComments = 'external';
    },
  };
}

/** The import leads to the other build's entry, and shares no chunk with it: what a page without it loads stays as small as it is. */
const toPrivet: Plugins[number] = {
  name: 'to-privet',
  setup(build) {
    build.onResolve({ filter: /\/autoloader\.js$/ }, () => ({ path: './privet.js', external: true }));
  },
};

export default [
  ...libraryBuild(folder),
  leanBuild({ privet: 'src/autoloader.ts' }, joinChunks(folder), mergeFacades),
  // The size budgets read the other one's metafile.
  { ...leanBuild({ 'privet-import': 'src/import.ts' }, toPrivet), metafile: false },
  // A script that runs at once, as no module does.
  {
    ...leanBuild({ 'privet-guard': 'src/guard/guard.page.ts' }),
    format: 'iife',
    splitting: false,
    metafile: false,
    outExtension: () => ({ js: '.js' }),
  },
] satisfies ReturnType<typeof libraryBuild>;
