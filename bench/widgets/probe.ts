/** What a page tells of itself; the functions here run in it. */
export interface Seen {
  /** Milliseconds from `begun` to the first frame that shows the banner, and to the first that shows all of it, opaque. */
  readonly first: number;
  readonly full: number;
  /** The same first frame, in milliseconds from the navigation. */
  readonly since: number;
  /** Of all tasks over 50 ms: what is over it. */
  readonly blocking: number;
  readonly shift: number;
  /** Bytes of scripts and styles, as sent. */
  readonly bytes: number;
}

interface Probe {
  first?: number;
  full?: number;
  blocking: number;
  shift: number;
  handlers: number[];
}

declare global {
  interface Window {
    probe: Probe;
    findDeep(selector: string): Element | undefined;
  }
}

/** Runs before everything else in the page. It calls the function that is named once it has seen all of the banner. */
export function install({ banner, told }: { banner: string; told: string }): void {
  const probe: Probe = { blocking: 0, shift: 0, handlers: [] };
  window.probe = probe;
  const observe = <Entry extends PerformanceEntry>(type: string, see: (entry: Entry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => see(entry as Entry))).observe({ type, buffered: true, ...more });
  observe('longtask', ({ duration }) => (probe.blocking += Math.max(0, duration - 50)));
  observe<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shift += value;
  });
  const pressed = ['pointerdown', 'pointerup', 'mouseup', 'click'];
  observe<PerformanceEventTiming>(
    'event',
    ({ name, processingStart, processingEnd }) => pressed.includes(name) && probe.handlers.push(processingEnd - processingStart),
    { durationThreshold: 16 },
  );

  window.findDeep = (selector) => {
    const look = (root: Document | ShadowRoot): Element | undefined => {
      const found = root.querySelector(selector);
      if (found) return found;
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        const inside = shadowRoot && look(shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    return look(document);
  };
  const tellDriver = () => (Reflect.get(window, told) as (what: string) => void)('');
  /** The share of it that is in the window, times its opacity. */
  const visible = (element: Element | undefined): number => {
    if (!element?.checkVisibility({ visibilityProperty: true })) return 0;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const inside =
      Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    let opacity = 1;
    for (let at: Element | null | undefined = element; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host)
      opacity *= Number(getComputedStyle(at).opacity);
    return width * height > 0 ? (opacity * inside) / (width * height) : 0;
  };
  /** When the frame that is being made has been shown. */
  const atPaint = (tell: (time: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => tell(performance.now()), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  const look = () => {
    const share = visible(window.findDeep(banner));
    if (share > 0.02 && !probe.first) atPaint((time) => (probe.first ??= time));
    if (share > 0.98 && !probe.full) atPaint((time) => ((probe.full ??= time), tellDriver()));
    if (!probe.full) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The middle of what is to be clicked. What a click costs from here on is kept. */
export function clickableAt(selector: string): [number, number] {
  window.probe.handlers = [];
  const { left, top, width, height } = window.findDeep(selector)!.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

export function read(): Seen {
  const { first = Number.NaN, full = Number.NaN, blocking, shift } = window.probe;
  const begun = performance.getEntriesByName('begun')[0]?.startTime ?? 0;
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\.(js|css)(\?|$)/.test(name)) as PerformanceResourceTiming[];
  const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { first: first - begun, full: full - begun, since: first, blocking, shift, bytes };
}
