import { cdnBuild, libraryBuild } from '../../tsup.base.ts';
import { minifyTemplates } from './minify-templates.ts';

const folder = import.meta.dirname;
const cdn = cdnBuild({ privet: 'src/autoloader.ts' });

export default [
  ...libraryBuild(folder),
  {
    ...cdn,
    // Every byte of these counts: licences stand in files beside them, and no comment leads to a source map.
    sourcemap: false,
    esbuildPlugins: [minifyTemplates(folder)],
    esbuildOptions: (options, context) => {
      cdn.esbuildOptions?.(options, context);
      options.legalComments = 'external';
    },
  },
] satisfies ReturnType<typeof libraryBuild>;
