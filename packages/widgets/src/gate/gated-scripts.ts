import { idsOf, isAnyEnough, isLetIn } from './gated-purposes.js';
import { trusted } from './trusted-scripts.js';

/** The purposes of the scripts that have run. What has run cannot be undone. */
export const purposesRun = new Set<string>();

let granted: readonly string[] = [];
let running = false;

/**
 * Runs the gated scripts whose purposes are granted: each once, in the order in which a browser runs those of a page. A script that is
 * `async` keeps none; `defer` and `type=module` come after the others.
 */
export async function runScripts(now: readonly string[]): Promise<void> {
  granted = now;
  if (running) return;
  running = true;
  for (let script = nextScript(); script; script = nextScript()) {
    idsOf(script).forEach((id) => granted.includes(id) && purposesRun.add(id));
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
  const ready = [...waiting].filter((script) => isLetIn(idsOf(script), isAnyEnough(script), granted));
  return ready.find((script) => !isDeferred(script)) ?? ready[0];
}

const isModule = ({ dataset }: HTMLScriptElement) => dataset['type'] === 'module';
const sourceOf = (script: HTMLScriptElement) => script.dataset['src'] ?? script.getAttribute('src');

/** An inline script has no `defer`, unless it is a module. */
function isDeferred(script: HTMLScriptElement): boolean {
  if (script.hasAttribute('async')) return false;
  return isModule(script) || (script.hasAttribute('defer') && sourceOf(script) !== null);
}

const own = new Set(['type', 'data-type', 'src', 'data-src', 'data-privet-match', 'nonce', 'async']);

/** A script element runs only when it is made: the waiting one gives its place to a new one. Resolves when the next may run. */
async function run(waiting: HTMLScriptElement): Promise<void> {
  const script = document.createElement('script');
  const source = sourceOf(waiting);
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
  // What is inline says nothing of its end; modules that are not `async` keep their order by themselves.
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
