import type { Privet, PrivetCall, PrivetQueue } from './privet.js';

/**
 * `window.privet` where it is ours, or a queue for us. An element with the id `privet`, and a frame of that name, look like properties of
 * the window too; they are not its own.
 */
export function ownPrivet(): Privet | PrivetQueue | undefined {
  const found = Object.hasOwn(window, 'privet') ? window.privet : undefined;
  return Array.isArray(found) || (typeof found?.version === 'string' && typeof found.push === 'function') ? found : undefined;
}

/** Makes a call, at once or when Privet is there. */
export function pushCall(call: PrivetCall): void {
  const own = ownPrivet();
  if (own) own.push(call);
  else window.privet = [call];
}
