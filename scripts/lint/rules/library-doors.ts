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
      const door = doors.find((one) => matchesGlob(library, one.library));
      if (door && matchesAny(place.path, door.files)) return;
      const message = door
        ? `${library} is imported only in ${door.files.join(' and ')}. Call what stands there.`
        : `${library} has no door. Say in scripts/lint/architecture.ts where it may be imported.`;
      context.report({ node, message });
    });
  },
});

const libraryOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
