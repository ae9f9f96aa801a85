import { defineRule } from '@oxlint/plugins';
import { matchesGlob } from 'node:path';
import { doors } from '../architecture.ts';
import { eachImport } from '../each-import.ts';
import { isRelative, isShipped, matchesAny, placeOf } from '../place.ts';

/** Rule 4: one door per library. */
export const libraryDoors = defineRule({
  create(context) {
    const place = placeOf(context);
    if (!isShipped(place)) return {};
    return eachImport(({ specifier, node }) => {
      if (isRelative(specifier) || specifier.startsWith('@privet/')) return;
      const library = libraryOf(specifier);
      const files = doors.filter((door) => door.library === specifier || matchesGlob(library, door.library)).flatMap((door) => door.files);
      if (matchesAny(place.path, files)) return;
      const message =
        files.length > 0
          ? `${library} is imported only in ${files.join(' and ')}. Call what stands there.`
          : `${library} has no door. Say in scripts/lint/architecture.ts where it may be imported.`;
      context.report({ node, message });
    });
  },
});

const libraryOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
