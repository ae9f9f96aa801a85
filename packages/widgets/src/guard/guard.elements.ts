import { wrap } from './wrap.js';

type Loading = HTMLScriptElement | HTMLImageElement | HTMLIFrameElement;

/** What a held one had: a script its type, an image or a frame its address. */
const mark = 'data-privet-held';
const loading = `:is(script,img,iframe):is([src],[${mark}])`;
/** What the visitor has let in alone. */
const once = '[data-privet-once]';

const inserting =
  'appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement'.split(' ');

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';

/**
 * Holds back scripts, images and frames that other scripts make. A held script is of a type that does not run, a held image or frame has no
 * `src`.
 * @returns lets in those in the page that are no longer to be held
 */
export function guardElements(isHeld: (address: unknown) => boolean): () => void {
  const isToHold = (element: Element, address: unknown) => isHeld(address) && !element.closest(once);

  /** As a `src` is set. */
  const set = (pass: () => unknown, element: Loading, [address]: unknown[]): void => {
    const toHold = isToHold(element, address);
    if (toHold) hold(element, address);
    else unmark(element);
    if (!toHold || isScript(element)) pass();
  };

  /** Before an element comes into the page, and when a purpose is granted. */
  const look = (element: Loading): void => {
    const kept = element.getAttribute(mark);
    const address = isScript(element) ? element.src : (kept ?? element.src);
    if (isToHold(element, address)) hold(element, address);
    else if (kept !== null) {
      unmark(element);
      // A script runs as it comes into the page.
      if (isScript(element)) element.parentNode?.insertBefore(element, element.nextSibling);
      else element.src = kept;
    }
  };

  for (const { prototype } of [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement]) wrap(prototype, 'src', set);
  wrap<Loading>(Element.prototype, 'setAttribute', (pass, element, [name, value]) =>
    /^src$/i.test(String(name)) && element.matches('script,img,iframe') ? set(pass, element, [value]) : pass(),
  );
  for (const { prototype } of [Node, Element, DocumentFragment]) {
    for (const name of inserting) {
      wrap<Partial<Element>>(prototype, name, (pass, parent, given) => {
        if (!parent.closest?.(once)) given.flatMap(loadingIn).forEach(look);
        return pass();
      });
    }
  }
  return () => loadingIn(document).forEach(look);
}

function loadingIn(node: unknown): Loading[] {
  const parent = node as Partial<Element> | null;
  const inside = [...(parent?.querySelectorAll?.<Loading>(loading) ?? [])];
  return parent?.matches?.(loading) ? [parent as Loading, ...inside] : inside;
}

function hold(element: Loading, address: unknown): void {
  if (isScript(element)) {
    // The page may have given it another type since.
    if (element.type !== 'text/plain') element.setAttribute(mark, element.type);
    element.type = 'text/plain';
  } else {
    element.setAttribute(mark, String(address));
    element.removeAttribute('src');
  }
}

function unmark(element: Loading): void {
  const kept = element.getAttribute(mark);
  if (kept === null) return;
  if (isScript(element)) element.type = kept;
  element.removeAttribute(mark);
}
