import { cdnBuild, libraryBuild } from '../../tsup.base.ts';

export default [...libraryBuild(import.meta.dirname), cdnBuild({ privet: 'src/autoloader.ts' })];
