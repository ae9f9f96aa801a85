import { defineRule, type ESTree } from '@oxlint/plugins';
import { endpointPathFiles } from '../architecture.ts';
import { isShipped, matchesAny, placeOf } from '../place.ts';

const endpointPath = /\/v1\/|\/v1$|(?:^|[\s/])\.well-known\/|(?:^|\s)\/(?:healthz|readyz|openapi\.json)\b/;

/** Rule 5: an endpoint's path is written in its contract alone. */
export const endpointPaths = defineRule({
  create(context) {
    const place = placeOf(context);
    if (!isShipped(place) || matchesAny(place.path, endpointPathFiles)) return {};
    const check = (node: ESTree.Node, text: string | null): void => {
      if (text === null || !endpointPath.test(text)) return;
      context.report({
        node,
        message: `The path of an endpoint is written in its *.contract.ts alone. Take it from the contract (\`${text.trim()}\`).`,
      });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
});
