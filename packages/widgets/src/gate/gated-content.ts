import { warnOfLoaded } from './gate.warnings.js';
import { idsOf, isAnyEnough, isLetIn } from './gated-purposes.js';
import { placeOf, settle } from './gated-place.js';
import type { PrivetPlaceholder } from './placeholder.element.js';

type Content = HTMLIFrameElement | HTMLImageElement;

interface Gated {
  isOpen: boolean;
  /** The visitor has let in this one alone, until its page is left or the purpose is withdrawn. */
  allowedOnce: boolean;
  placeholder: PrivetPlaceholder | undefined;
  /** What stands in its attributes while it is blocked. */
  readonly closed: ReadonlyMap<string, string | null>;
  /** Its own `display`. */
  display: string;
}

/** `data-src` is `src` once it is let in, and so on. `srcset` goes first, so that no image loads twice. */
const held = ['sizes', 'srcset', 'alt', 'src'];

const known = new WeakMap<Content, Gated>();
/** Those that have a placeholder. */
const blocked = new Set<Content>();
let before: readonly string[] = [];

/** Lets frames and images in whose purposes are granted, and puts a placeholder where the others are. */
export function gateContent(granted: readonly string[]): void {
  const ended = before.filter((id) => !granted.includes(id));
  before = granted;
  for (const content of blocked) if (!content.isConnected) clear(content);
  for (const content of document.querySelectorAll<Content>('iframe[data-privet-purpose],img[data-privet-purpose]')) {
    const gated = known.get(content) ?? meet(content);
    const ids = idsOf(content);
    if (ids.some((id) => ended.includes(id))) gated.allowedOnce = false;
    const open = gated.allowedOnce || isLetIn(ids, isAnyEnough(content), granted);
    if (open) letIn(content, gated);
    else keepOut(content, gated);
  }
}

function meet(content: Content): Gated {
  if (content.hasAttribute('src') && !content.dataset['src']) warnOfLoaded(content);
  const closed = new Map(held.map((name) => [name, name === 'src' && !content.dataset['src'] ? null : content.getAttribute(name)]));
  const gated: Gated = { isOpen: false, allowedOnce: false, placeholder: undefined, closed, display: '' };
  content.dataset['src'] ??= content.getAttribute('src') ?? '';
  known.set(content, gated);
  return gated;
}

function letIn(content: Content, gated: Gated): void {
  if (gated.isOpen) return;
  gated.isOpen = true;
  const wasPressed = gated.placeholder?.isPressed;
  clear(content);
  // A network guard lets it pass.
  content.toggleAttribute('data-privet-once', gated.allowedOnce);
  for (const element of [...sourcesOf(content), content]) {
    for (const name of held) {
      const value = element.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
  }
  if (!wasPressed) return;
  if (content.localName === 'img') content.tabIndex = -1;
  content.focus();
}

function keepOut(content: Content, gated: Gated): void {
  const wasOpen = gated.isOpen;
  gated.isOpen = false;
  if (wasOpen) empty(content, gated);
  if (blocked.has(content)) return;
  blocked.add(content);
  void block(content, gated);
}

/** Takes out what was let in. A frame that is put in again is a new one: it leaves nothing in the history of the tab. */
function empty(content: Content, { closed }: Gated): void {
  for (const source of sourcesOf(content)) source.removeAttribute('srcset');
  for (const [name, value] of closed) {
    if (value === null) content.removeAttribute(name);
    else content.setAttribute(name, value);
  }
  if (content.localName === 'iframe') content.parentNode?.insertBefore(content, content.nextSibling);
}

async function block(content: Content, gated: Gated): Promise<void> {
  try {
    const placeholder = (await import('./placeholder.js')).makePlaceholder(content);
    if (gated.isOpen || gated.placeholder || !content.isConnected) return;
    const place = placeOf(content);
    if (!place) return;
    gated.placeholder = placeholder;
    placeholder.stand(content, place.style, () => allowOnce(content, gated));
    gated.display = content.style.display;
    content.style.setProperty('display', 'none', 'important');
    place.beside.after(placeholder);
    settle(placeholder, place);
  } catch {
    // The code did not load: it stays blocked, and the next change tries again.
    blocked.delete(content);
  }
}

function allowOnce(content: Content, gated: Gated): void {
  gated.allowedOnce = true;
  letIn(content, gated);
}

/** Takes the placeholder away. */
function clear(content: Content): void {
  blocked.delete(content);
  const gated = known.get(content);
  if (!gated?.placeholder) return;
  content.style.display = gated.display;
  gated.placeholder.remove();
  gated.placeholder = undefined;
}

/** Of an image in a `<picture>`. */
const sourcesOf = (content: Content): Iterable<Element> => content.closest('picture')?.querySelectorAll('source') ?? [];
