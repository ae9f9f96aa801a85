import { readAnswer } from '@privet/client/lite/answer';
import { ConsentChangeEvent } from '../consent/consent.change.events.js';
import { guardElements } from './guard.elements.js';
import { guardRequests } from './guard.requests.js';

/** By the id of a purpose, the hosts that serve it, with a port that is not the usual one; `*.` before one stands for it and all below it. */
export type GuardedHosts = Readonly<Record<string, readonly string[]>>;

/**
 * Holds back what scripts ask of hosts that serve no granted purpose: `fetch`, `XMLHttpRequest`, `sendBeacon`, and the scripts, images and
 * frames that they make. It passes again once a purpose of the host is granted; what is held in the page is let in then. All other hosts are
 * left alone. As long as nothing is known of the visitor's consent, nothing is granted.
 *
 * It is a net under gated scripts, not a wall: it sees neither what stands in the page's HTML nor what frames and workers do.
 *
 * @param served `trackerHosts(policy)` of `@privet/types` makes it
 */
export function startGuard(served: GuardedHosts): void {
  let granted = readAnswer()?.granted ?? [];
  const isHeld = (address: unknown): boolean => {
    const host = hostOf(address);
    const serves = (id: string) =>
      served[id]?.some((listed) => listed === host || (listed.startsWith('*.') && `.${host}`.endsWith(listed.slice(1))));
    return Object.keys(served).some(serves) && !granted.some(serves);
  };
  guardRequests(isHeld);
  const release = guardElements(isHeld);
  document.addEventListener(ConsentChangeEvent.type, (event) => {
    granted = event.granted;
    release();
  });
}

function hostOf(address: unknown): string {
  try {
    return new URL(String(address), document.baseURI).host;
  } catch {
    return '';
  }
}
