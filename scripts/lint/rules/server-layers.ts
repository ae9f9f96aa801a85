import { defineRule, type ESTree } from '@oxlint/plugins';
import { serverLayers, sqlFiles } from '../architecture.ts';
import { eachImport } from '../each-import.ts';
import { isRelative, isShipped, matchesAny, placeOf, resolveFrom } from '../place.ts';

const sqlStatement =
  /^\s*(select\s.+\sfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|create\s+(unique\s+)?(table|index)|alter\s+table|drop\s+table|pragma\s)/is;

/** Rule 3: routes → service → store, and SQL only under storage/. */
export const serverLayersRule = defineRule({
  create(context) {
    const place = placeOf(context);
    if (!isShipped(place) || place.packageName !== 'server') return {};
    const layers = serverLayers.filter(({ files }) => matchesAny(place.path, [files]));
    const imports = eachImport(({ specifier, node }) => {
      if (!isRelative(specifier)) return;
      const target = resolveFrom(place, specifier).slice('packages/server/src/'.length);
      const crossed = layers.find(({ not }) => matchesAny(target, not));
      if (crossed) context.report({ node, message: `This file may not import ${specifier}: ${crossed.because}.` });
    });
    const checkSql = (node: ESTree.Node, text: string | null): void => {
      if (text !== null && sqlStatement.test(text))
        context.report({ node, message: 'SQL stands only under storage/. Give the store a method for it.' });
    };
    if (matchesAny(place.path, sqlFiles)) return imports;
    return {
      ...imports,
      Literal: (node) => typeof node.value === 'string' && checkSql(node, node.value),
      TemplateElement: (node) => checkSql(node, node.value.cooked),
    };
  },
});
