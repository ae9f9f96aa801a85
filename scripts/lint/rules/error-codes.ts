import { defineRule, type ESTree } from '@oxlint/plugins';
import { errorCodeFiles } from '../architecture.ts';
import { isString } from '../each-import.ts';
import { isShipped, matchesAny, placeOf } from '../place.ts';

const shouted = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
/** One word alone may be anything (`GET`); two are a code. */
const code = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Rule 5: error codes are declared in *.errors.ts alone; elsewhere they are used, and the compiler knows them by their type. */
export const errorCodes = defineRule({
  create(context) {
    const place = placeOf(context);
    if (!isShipped(place) || matchesAny(place.path, errorCodeFiles)) return {};
    const report = (node: ESTree.Node, name: string): void =>
      context.report({
        node,
        message: `The error code ${name} is declared outside *.errors.ts. Put it in its feature's table and use the table's type.`,
      });
    return {
      Property: (node) => {
        const name = keyName(node.key);
        if (name && shouted.test(name) && isTableRow(node.value)) report(node, name);
        if (name === 'code' && isString(node.value) && code.test(node.value.value)) report(node, node.value.value);
      },
      TSUnionType: (node) => {
        const names = node.types.flatMap((type) => (type.type === 'TSLiteralType' && isString(type.literal) ? [type.literal.value] : []));
        const found = names.find((name) => code.test(name));
        if (found) report(node, found);
      },
    };
  },
});

const keyName = (key: ESTree.PropertyKey): string | undefined => {
  if (key.type === 'Identifier') return key.name;
  return isString(key) ? key.value : undefined;
};

/** `[404, 'There is nothing here']` or `{ status: 404, … }`. */
function isTableRow(value: ESTree.Node): boolean {
  if (value.type === 'ArrayExpression') return isStatus(value.elements[0]);
  return (
    value.type === 'ObjectExpression' &&
    value.properties.some((one) => one.type === 'Property' && keyName(one.key) === 'status' && isStatus(one.value))
  );
}

const isStatus = (node: ESTree.Node | null | undefined): boolean =>
  node?.type === 'Literal' && typeof node.value === 'number' && node.value >= 400 && node.value < 600;
