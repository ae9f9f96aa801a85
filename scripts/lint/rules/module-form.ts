import { defineRule, type ESTree } from '@oxlint/plugins';
import { basename } from 'node:path';
import { eachImport } from '../each-import.ts';
import { isRelative, placeOf, type Place } from '../place.ts';

const alias = /^(?:[#~/]|@\/|src\/)/;
const nameless = /^(?:utils?|helpers?|common|types|misc|shared)(?:\.test)?\.ts$/;

/** Rule 6: relative imports with their ending, no aliases, an index.ts that re-exports by name and nothing else; and files with real names. */
export const moduleForm = defineRule({
  create(context) {
    const place = placeOf(context);
    const endings = endingsFor(place);
    const imports = eachImport(({ specifier, node }) => {
      if (alias.test(specifier))
        context.report({ node, message: `${specifier} is an alias. Import by relative path, or another package by its name.` });
      if (isRelative(specifier) && !endings.some((ending) => specifier.endsWith(ending)))
        context.report({ node, message: `A relative import here ends in ${endings.join(' or ')}: ${specifier}` });
    });
    return {
      ...imports,
      Program: (node) => {
        if (nameless.test(basename(place.path)))
          context.report({ node, message: 'Name the file after what it holds, not after what it is for.' });
        if (place.packageName && basename(place.path) === 'index.ts')
          node.body.filter(isMoreThanAReexport).forEach((one) => context.report({ node: one, message: indexMessage }));
      },
    };
  },
});

const indexMessage = 'An index.ts re-exports by name (`export { one } from …`), or imports for a side effect, and does nothing else.';

/** What Node runs as it stands is imported as it stands; what is built, or run by the test runner, is imported as it will be. */
const endingsFor = ({ path }: Place): string[] =>
  /^(?:packages\/[^/]+\/src|test\/(?!tools\/))/.test(path) ? ['.js', '.json'] : ['.ts', '.js', '.mjs', '.json'];

function isMoreThanAReexport(node: ESTree.Node): boolean {
  if (node.type === 'ImportDeclaration') return node.specifiers.length > 0;
  return node.type !== 'ExportNamedDeclaration' || (node.source === null && (node.declaration !== null || node.specifiers.length > 0));
}
