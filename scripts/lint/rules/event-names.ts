import { defineRule, type ESTree } from '@oxlint/plugins';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventNameFiles } from '../architecture.ts';
import { isString } from '../each-import.ts';
import { isShipped, matchesAny, placeOf } from '../place.ts';

const eventName = /^privet-[a-z-]+$/;
const takesEventName = /^(?:addEventListener|removeEventListener|Event|CustomEvent|super)$/;
const boundInTemplate = /@(privet-[a-z-]+)=/;

/** Rule 5: the name of an event is written in *.events.ts alone. */
export const eventNames = defineRule({
  create(context) {
    const place = placeOf(context);
    if (!isShipped(place) || matchesAny(place.path, eventNameFiles)) return {};
    const known = declaredIn(context.cwd);
    const report = (node: ESTree.Node, name: string): void =>
      context.report({ node, message: `The event name ${name} is written in *.events.ts alone. Import its constant or its Event class.` });
    const checkCall = ({ callee, arguments: [first] }: ESTree.CallExpression | ESTree.NewExpression): void => {
      if (isString(first) && eventName.test(first.value) && !known.has(first.value) && takesEventName.test(calleeName(callee)))
        report(first, first.value);
    };
    return {
      CallExpression: checkCall,
      NewExpression: checkCall,
      Literal: (node) => typeof node.value === 'string' && known.has(node.value) && report(node, node.value),
      TemplateElement: (node) => {
        const [, name] = boundInTemplate.exec(node.value.raw) ?? [];
        if (name) report(node, name);
      },
    };
  },
});

function calleeName(callee: ESTree.Node): string {
  if (callee.type === 'Super') return 'super';
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
}

const declared = new Map<string, ReadonlySet<string>>();

/** The event names that the tree declares; read once per run. */
function declaredIn(root: string): ReadonlySet<string> {
  const names =
    declared.get(root) ??
    new Set(globSync(eventNameFiles, { cwd: root }).flatMap((file) => namesIn(readFileSync(join(root, file), 'utf8'))));
  declared.set(root, names);
  return names;
}

const namesIn = (source: string): string[] => [...source.matchAll(/['"](privet-[a-z-]+)['"]/g)].flatMap(([, name]) => name ?? []);
