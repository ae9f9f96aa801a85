import { trusted } from './trusted-scripts.js';

/** The ids of the purposes in effect. */
let granted: readonly string[] = [];
let running = false;
let watch: MutationObserver | undefined;

/**
 * Runs the gated scripts whose purposes are all granted: each once, in the document's order, also those that are added later. What has
 * run cannot be undone; after a withdrawal no further script runs.
 *
 *     <script type="text/plain" data-privet-purpose="analytics" src="/analytics.js"></script>
 *
 * `data-src` stands for `src`, and `data-type="module"` for the type that the script will have. Whoever can write such a script into the
 * page can run it after a yes, so they are escaped or sanitised like any other script.
 *
 * @param now the ids of the purposes in effect
 */
export function gateScripts(now: readonly string[]): void {
  granted = now;
  if (!watch) {
    watch = new MutationObserver(() => void runAll());
    watch.observe(document, { childList: true, subtree: true });
  }
  void runAll();
}

async function runAll(): Promise<void> {
  if (running) return;
  running = true;
  for (let script = nextScript(); script; script = nextScript()) {
    // First, so that no script is tried twice, whatever happens.
    script.removeAttribute('data-privet-purpose');
    try {
      await run(script);
    } catch (error) {
      reportError(error);
    }
  }
  running = false;
}

function nextScript(): HTMLScriptElement | undefined {
  const waiting = document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"][data-privet-purpose]');
  return [...waiting].find(({ dataset }) => purposesIn(dataset['privetPurpose']).every((id) => granted.includes(id)));
}

/** An empty list names no purpose that could be granted. */
const purposesIn = (list: string | undefined): string[] => (list ?? '').trim().split(/\s+/);

/** A script element runs only when it is made: the waiting one gives its place to a new one. Resolves when the next may run. */
async function run(waiting: HTMLScriptElement): Promise<void> {
  const script = document.createElement('script');
  const source = waiting.dataset['src'] ?? waiting.getAttribute('src');
  const own = new Set(['type', 'data-type', 'src', 'data-src', 'nonce', 'async']);
  for (const { name, value } of waiting.attributes) {
    if (!own.has(name)) script.setAttribute(name, name.startsWith('on') ? trusted.createScript(value) : value);
  }
  const { type } = waiting.dataset;
  if (type) script.type = type;
  // The attribute reads as empty once the element is in a page.
  if (waiting.nonce) script.nonce = waiting.nonce;
  script.async = waiting.hasAttribute('async');
  if (source === null) script.text = trusted.createScript(waiting.text);
  else script.src = trusted.createScriptURL(source);
  const settled = source === null || script.async ? undefined : settle(script);
  waiting.replaceWith(script);
  await settled;
}

/** A script that cannot be loaded does not hold up those after it. */
function settle(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
}
