import type { Locator, Page } from 'playwright';

interface Value {
  readonly value?: unknown;
}

/** A node as the DevTools protocol tells it: the part that is used here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What a screen reader passes over. */
const silent = new Set(['none', 'generic', 'LineBreak', 'ListMarker']);
/** Their name tells all that is in them. */
const whole = new Set(['button', 'InlineTextBox']);
const states = ['checked', 'expanded', 'modal', 'disabled', 'busy', 'level', 'hasPopup', 'live', 'focused', 'invalid'];

/**
 * What the browser gives to a screen reader below an element: a line for each node, `role "name" [states] – description`, indented below
 * what it is in. A text that is its parent's name is not repeated.
 */
export async function accessibilityTree(page: Page, root: Locator): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const nodes = (await session.send('Accessibility.getFullAXTree')).nodes as readonly Node[];
    const wanted = await backendIdOf(page, root, session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const top = nodes.find(({ backendDOMNodeId, ignored }) => backendDOMNodeId === wanted && !ignored);
    if (!top) throw new Error('The element is not in the accessibility tree');
    return linesOf(top, byId, '', '').join('\n');
  } finally {
    await session.detach();
  }
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function backendIdOf(page: Page, root: Locator, session: Session): Promise<number> {
  await root.evaluate((element) => Object.assign(globalThis, { wanted: element }));
  const { result } = await session.send('Runtime.evaluate', { expression: 'wanted' });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'wanted'));
  return node.backendNodeId;
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, indent: string, around: string): string[] {
  // What unfolds is called by two names, from one version of Chromium to another.
  const role = String(node.role?.value ?? 'none').replace(/^DisclosureTriangle.*/, 'disclosure');
  const name = String(node.name?.value ?? '');
  const isText = role === 'StaticText';
  const isPassed =
    node.ignored || silent.has(role) || role === 'InlineTextBox' || (isText && (name.trim() === '' || around.includes(name.trim())));
  const own = isPassed ? [] : [indent + (isText ? `“${name.trim()}”` : lineOf(role, name, node))];
  const children = (whole.has(role) ? [] : (node.childIds ?? [])).flatMap((id) => byId.get(id) ?? []);
  const inner = isPassed ? indent : `${indent}  `;
  return [...own, ...children.flatMap((child) => linesOf(child, byId, inner, isPassed || isText ? around : name))];
}

function lineOf(role: string, name: string, { properties = [], description }: Node): string {
  const on = states.flatMap((state) => {
    const value = properties.find((one) => one.name === state)?.value.value;
    if (value === undefined || value === 'none' || (value === false && state !== 'expanded') || (value === 'false' && state !== 'checked'))
      return [];
    return value === true ? state : `${state}=${String(value)}`;
  });
  const said = description?.value ? ` – ${String(description.value)}` : '';
  return `${role}${name && ` "${name}"`}${on.length > 0 ? ` [${on.join(', ')}]` : ''}${said}`;
}
