import { wrap } from './wrap.js';

/** Holds back what scripts send: it fails as it does where there is no network. */
export function guardRequests(isHeld: (address: unknown) => boolean): void {
  wrap(globalThis, 'fetch', async (pass, _, [input]) => {
    if (isHeld((input as Partial<Request> | undefined)?.url ?? input)) throw new TypeError('Privet held it back');
    return pass();
  });
  wrap(Navigator.prototype, 'sendBeacon', (pass, _, [address]) => !isHeld(address) && pass());

  const addresses = new WeakMap<XMLHttpRequest, unknown>();
  const { prototype } = XMLHttpRequest;
  wrap<XMLHttpRequest>(prototype, 'open', (pass, request, [, address]) => {
    addresses.set(request, address);
    Reflect.deleteProperty(request, 'readyState');
    pass();
  });
  wrap<XMLHttpRequest>(prototype, 'send', (pass, request) => {
    if (!isHeld(addresses.get(request))) return pass();
    return setTimeout(() => {
      Object.defineProperty(request, 'readyState', { value: 4, configurable: true });
      for (const type of ['readystatechange', 'error', 'loadend']) request.dispatchEvent(new ProgressEvent(type));
    });
  });
}
