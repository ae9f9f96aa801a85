/** Smaller than this in pixels there is nothing to read or press: a tracking pixel, a badge. */
const tooSmall = 24;

/** What puts a box where another one is. */
const copied = [
  'position',
  'float',
  'margin',
  'align-self',
  'justify-self',
  'grid-area',
  'flex',
  'order',
  'vertical-align',
  'border-radius',
];

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly size: Size | undefined;
  readonly style: Readonly<Record<string, string>>;
  /** What the placeholder goes after: no button may stand in a link. */
  readonly beside: Element;
}

/** A place is told as what it was made of, so that it follows the window; where that does not come out as it was, in pixels. */
export function settle(placeholder: HTMLElement, { size }: Place): void {
  if (size && placeholder.offsetWidth !== size.width) placeholder.style.width = `${size.width}px`;
}

/** The place that an element takes, so that something else can take it without anything moving; nothing where it is too small. */
export function placeOf(content: HTMLElement): Place | undefined {
  const beside = content.closest('a,button') ?? content.closest('picture') ?? content;
  const size = sizeOf(content);
  if (!size) return { style: {}, beside, size };
  if (size.width < tooSmall || size.height < tooSmall) return undefined;
  const computed = getComputedStyle(content);
  const style = Object.fromEntries(copied.map((name) => [name, computed.getPropertyValue(name)]));
  if (computed.position === 'absolute') Object.assign(style, { 'inset-block-start': computed.top, 'inset-inline-start': '0' });
  style['display'] = computed.display === 'inline' ? 'inline-block' : 'block';
  style['width'] = size.width === roomAround(beside) ? '100%' : `min(100%, ${size.width}px)`;
  if (isNear(size, computed.aspectRatio)) style['aspect-ratio'] = `${size.width} / ${size.height}`;
  else style['height'] = `${size.height}px`;
  return { style, beside, size };
}

/** An image that has not loaded takes the size that it will have only where it has no text to show in its place. */
function sizeOf(content: HTMLElement): Size | undefined {
  const alt = content.getAttribute('alt');
  if (alt) content.removeAttribute('alt');
  const { offsetWidth: width, offsetHeight: height } = content;
  if (alt) content.setAttribute('alt', alt);
  const written = { width: Number(content.getAttribute('width')), height: Number(content.getAttribute('height')) };
  if (width + height > 0) return { width, height };
  return written.width && written.height ? written : undefined;
}

const roomAround = ({ parentElement }: Element): number => {
  if (!parentElement) return 0;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(parentElement);
  return parentElement.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
};

function isNear({ width, height }: Size, ratio: string): boolean {
  const [, across, down] = /([\d.]+) \/ ([\d.]+)/.exec(ratio) ?? [];
  return Math.abs(width / height / (Number(across) / Number(down)) - 1) < 0.02;
}
