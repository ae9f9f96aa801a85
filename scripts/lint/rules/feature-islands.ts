import { defineRule } from '@oxlint/plugins';
import { features, joiners, roleImports } from '../architecture.ts';
import { eachImport } from '../each-import.ts';
import { isRelative, isShipped, matchesAny, placeOf, resolveFrom } from '../place.ts';

/** Rule 2: features never import each other, and support folders import no feature. */
export const featureIslands = defineRule({
  create(context) {
    const place = placeOf(context);
    const home = folderOf(place.path);
    if (!isShipped(place) || home === undefined || matchesAny(place.path, joiners)) return {};
    return eachImport(({ specifier, node }) => {
      if (!isRelative(specifier)) return;
      const target = resolveFrom(place, specifier);
      const other = folderOf(target);
      if (other === undefined || other === home || !features.includes(other) || isGranted(place.path, target)) return;
      const message = features.includes(home)
        ? `The feature ${home} may not import the feature ${other}. What both need moves to a support folder.`
        : `${home}/ supports features and may import none. Move what it needs out of ${other}/, or join the two in a file of src/.`;
      context.report({ node, message });
    });
  },
});

/** The folder directly below `src/`; undefined for a file that stands there itself. */
const folderOf = (path: string): string | undefined => /^packages\/[^/]+\/src\/([^/]+)\//.exec(path)?.[1];

const roleOf = (path: string): string | undefined => /\.([a-z-]+)\.js$/.exec(path)?.[1];

const isGranted = (path: string, target: string): boolean =>
  roleImports.some(({ files, roles }) => matchesAny(path, [files]) && roles.includes(roleOf(target) ?? ''));
