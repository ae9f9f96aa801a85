import { defineRule } from '@oxlint/plugins';
import { packageImports } from '../architecture.ts';
import { eachImport } from '../each-import.ts';
import { isRelative, placeOf, resolveFrom, type Place } from '../place.ts';

/** Rule 1: types ← client ← widgets, types ← server ← msw, and everybody else by public name only. */
export const packageArrows = defineRule({
  create(context) {
    const place = placeOf(context);
    return eachImport(({ specifier, node }) => {
      const message = isRelative(specifier) ? relativeFault(place, specifier) : nameFault(place, specifier);
      if (message) context.report({ node, message });
    });
  },
});

function relativeFault(place: Place, specifier: string): string | undefined {
  const target = resolveFrom(place, specifier);
  if (place.packageName && !target.startsWith(`packages/${place.packageName}/`))
    return `This leaves packages/${place.packageName}. Import another package by its public name.`;
  if (/^(test|bench|examples)\//.test(place.path) && target.startsWith('packages/'))
    return `This reaches into ${target.split('/', 2).join('/')}. Import what the package publishes, by its public name.`;
  return undefined;
}

function nameFault({ packageName, isTest }: Place, specifier: string): string | undefined {
  const [, name, inside] = /^@privet\/([^/]+)(?:\/(src|dist)\b)?/.exec(specifier) ?? [];
  if (!name) return undefined;
  if (inside) return `Import what @privet/${name} publishes, not a file of its ${inside}/.`;
  if (!packageName) return undefined;
  if (name === packageName) return 'Inside a package, import its files by relative path.';
  const allowed = packageImports[packageName] ?? [];
  if (allowed.includes(name) || (isTest && name === 'test-tools')) return undefined;
  const may = allowed.length > 0 ? `only ${allowed.map((one) => `@privet/${one}`).join(' and ')}` : 'no other package';
  return `@privet/${packageName} may import ${may}. What needs @privet/${name} too belongs in test/, bench/ or examples/.`;
}
