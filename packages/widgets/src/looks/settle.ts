const css = String.raw;

/** A long text scrolls in the card, and a shade at its end says that there is more. */
const settledStyles = css`
  @media (forced-colors: none) {
    .text {
      background:
        linear-gradient(var(--_surface), var(--_surface)) 0 100% / 100% 1rem no-repeat local,
        linear-gradient(transparent, color-mix(in srgb, var(--_text) 25%, transparent)) 0 100% / 100% 0.75rem no-repeat scroll;
    }
  }
`;

const sheet = globalThis.CSSStyleSheet && new CSSStyleSheet();
sheet?.replaceSync(settledStyles);

/** What stands over the page at its end or its start, with the pixels that it takes there. */
const cards = new Map<Element, { edge: 'end' | 'start'; size: number }>();

const sizes =
  globalThis.ResizeObserver &&
  new ResizeObserver((entries) => {
    for (const { target } of entries) measure(target);
    giveRoom();
  });

/**
 * What a card that stands over the page needs once it shows. For as long as it does, the page can be scrolled free of it: the room is added
 * below the page, or above it out of sight, so nothing that is in view moves. What has the focus comes out from under it (WCAG 2.4.11).
 */
export function settle(card: Element): void {
  const root = card.getRootNode();
  // Another may stand in its place by now.
  if (!(root instanceof ShadowRoot)) return;
  sizes?.observe(card);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function measure(card: Element): void {
  const { top, bottom, height } = card.getBoundingClientRect();
  if (height === 0) cards.delete(card);
  else if (top > innerHeight - bottom) cards.set(card, { edge: 'end', size: innerHeight - top });
  else cards.set(card, { edge: 'start', size: bottom });
}

function giveRoom(): void {
  const { style } = document.documentElement;
  const roomAt = (wanted: string) => Math.ceil(Math.max(0, ...[...cards.values()].map(({ edge, size }) => (edge === wanted ? size : 0))));
  const [start, end] = [roomAt('start'), roomAt('end')];
  const before = parseFloat(style.paddingBlockStart) || 0;
  style.scrollPaddingBlockStart = style.paddingBlockStart = inPixels(start);
  style.scrollPaddingBlockEnd = style.paddingBlockEnd = inPixels(end);
  // A page that is shorter than its window could not be scrolled by as much.
  style.minBlockSize = start ? '100vh' : '';
  if (start !== before) scrollBy({ top: start - before, behavior: 'instant' });
  freeFocused();
}

const inPixels = (size: number): string => (size ? `${size}px` : '');

function freeFocused(): void {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return;
  const its = focused.getBoundingClientRect();
  const isCovered = [...cards.keys()].some((card) => {
    if ((card.getRootNode() as ShadowRoot).host === focused) return false;
    const { top, bottom, left, right } = card.getBoundingClientRect();
    return top < its.bottom && its.top < bottom && left < its.right && its.left < right;
  });
  if (isCovered) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
