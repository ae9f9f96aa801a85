import { defineRule, type ESTree } from '@oxlint/plugins';
import { visibleStringFiles } from '../architecture.ts';
import { isString } from '../each-import.ts';
import { isShipped, matchesAny, placeOf } from '../place.ts';

const hole = '\0';
const spokenAttribute =
  /\s(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const notText = /<!--.*?-->|<(style|script)\b.*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|&#?\w+;/gs;
const word = /\p{L}{2,}/u;
/** Two words or more that begin with a capital letter. */
const sentence = /^\p{Lu}[\p{L}’']*(?: [\p{L}\d’',-]+)+[.!?…:]?$/u;

/** Rule 5: what a visitor reads stands in locales/ (or comes from the policy), where it can be translated and overridden. */
export const visibleStrings = defineRule({
  create(context) {
    const place = placeOf(context);
    if (!isShipped(place) || matchesAny(place.path, visibleStringFiles)) return {};
    const report = (node: ESTree.Node, text: string): void =>
      context.report({ node, message: `“${text.trim()}” is read by visitors. Put it in locales/ and use the translation.` });
    return {
      TaggedTemplateExpression: (node) => {
        if (node.tag.type !== 'Identifier' || node.tag.name !== 'html') return;
        const found = visibleText(node.quasi.quasis.map(({ value }) => value.cooked ?? '').join(hole));
        if (found) report(node, found);
      },
      Literal: (node) => {
        const speaks = place.packageName === 'widgets' && isString(node) && sentence.test(node.value) && !isForDevelopers(node);
        if (speaks) report(node, node.value);
      },
    };
  },
});

function visibleText(markup: string): string | undefined {
  const attributes = [...markup.matchAll(spokenAttribute)].map(([, double, single]) => double ?? single ?? '');
  const texts = markup.replace(notText, hole).split(hole);
  return [...attributes, ...texts].find((text) => word.test(text));
}

/** An error's or a console's words are for those who build the page. */
function isForDevelopers(node: ESTree.Node): boolean {
  const parent = node.parent;
  if (parent?.type === 'NewExpression') return parent.callee.type === 'Identifier' && parent.callee.name.endsWith('Error');
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
  return parent.callee.object.type === 'Identifier' && parent.callee.object.name === 'console';
}
