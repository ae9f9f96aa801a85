/** What can be pressed, switched or focused, in its order. Both sides have the same, since one template makes them. */
const controls = 'a, button, input:not([type=hidden]), summary';

/** The shadow roots that the server declared and that still stand. */
const standing = new WeakSet<ShadowRoot>();

/**
 * Lets what the server has declared stand for as long as the element itself would show the same, so that nothing moves, flickers or loses
 * the focus. What is pressed or switched in it is passed on; the first press that changes anything puts the element's own in its place.
 * @param own what the element has rendered; empty while it knows nothing, and once it has taken its place
 */
export function takeOver(host: Element & { requestUpdate(): void }, own: DocumentFragment): void {
  const root = host.shadowRoot!;
  // A preference center that loads shows less than the server did.
  if (!own.firstElementChild || own.querySelector('[aria-busy=true]')) return;
  if (!standing.has(root)) {
    standing.add(root);
    passOn(root, own);
  }
  const same = looksOf(root) === looksOf(own);
  // A press that has begun is let to end: its click comes right after.
  if (!same && root.querySelector(':active')) whenReleased(() => host.requestUpdate());
  else if (!same) replace(root, own);
  // A cached page hid it from a visitor who seemed to have answered.
  host.removeAttribute('declared');
}

/** A press reaches the element's own rendering, which does what has to be done. What that changes takes the place of what was pressed. */
function passOn(root: ShadowRoot, own: DocumentFragment): void {
  root.addEventListener('click', (event) => {
    const { detail, target } = event as MouseEvent;
    const pressed = (target as Element).closest('[part~=button]');
    const twin = own.firstElementChild && pressed && twinOf(pressed, root, own);
    if (!twin) return;
    event.preventDefault();
    keepSwitches(root, own);
    twin.dispatchEvent(new MouseEvent('click', { detail }));
  });
}

/** Moves the element's own nodes to where the server's were, in one task. Lit goes on with them there. */
function replace(root: ShadowRoot, own: DocumentFragment): void {
  const focused = root.activeElement;
  const twin = focused && twinOf(focused, root, own);
  keepSwitches(root, own);
  const scrolled = [...root.querySelectorAll('section, .text, .body')].map(({ scrollTop }) => scrollTop);
  root.replaceChildren(own);
  root.querySelectorAll('section, .text, .body').forEach((box, index) => (box.scrollTop = scrolled[index] ?? 0));
  if (!(twin instanceof HTMLElement)) return;
  // What is not shown takes no focus; the update that follows hides what is not to be seen.
  root.querySelector<HTMLElement>('[popover]')?.showPopover?.();
  twin.focus({ preventScroll: true });
}

/** What the visitor has switched before the script was there. */
function keepSwitches(root: ShadowRoot, own: DocumentFragment): void {
  for (const one of root.querySelectorAll<HTMLInputElement>('[part=switch]')) {
    const twin = own.querySelector<HTMLInputElement>(`[part=switch][value="${CSS.escape(one.value)}"]`);
    if (!twin || one.checked === one.defaultChecked) continue;
    twin.checked = one.checked;
    twin.dispatchEvent(new Event('change'));
  }
}

function twinOf(element: Element, root: ParentNode, own: ParentNode): Element | undefined {
  const [all, twins] = [root, own].map((side) => [...side.querySelectorAll(controls)]);
  const twin = twins?.[all?.indexOf(element) ?? -1];
  const part = element.getAttribute('part');
  return twin?.getAttribute('part') === part ? twin : (part && own.querySelector(`[part="${part}"]`)) || undefined;
}

/** The form, the words, where the links lead, and what is switched on before the visitor switches anything. */
function looksOf(side: ParentNode): string {
  const card = side.querySelector('section');
  const links = [...side.querySelectorAll('a:not([part])')].map((link) => link.getAttribute('href'));
  const switches = [...side.querySelectorAll<HTMLInputElement>('[part=switch]')].map((one) =>
    side instanceof ShadowRoot ? one.defaultChecked : one.checked,
  );
  return JSON.stringify([card?.className.trim(), card?.textContent.replaceAll(/\s+/g, ''), links, switches]);
}

function whenReleased(work: () => void): void {
  const released = new AbortController();
  const once = () => {
    released.abort();
    setTimeout(work);
  };
  for (const type of ['pointerup', 'pointercancel', 'keyup']) addEventListener(type, once, { signal: released.signal });
}
