import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadOnSight } from '../on-sight.js';
import { FakeRequests, inProvider } from './fake-requests.suite.js';

beforeEach(() => void new FakeRequests());
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test.each(['privet-request-form', 'privet-request-status'])('%s comes where it stands', async (tag) => {
  expect(customElements.get(tag)).toBeUndefined();
  inProvider(`<${tag}></${tag}>`);
  loadOnSight();
  expect(await customElements.whenDefined(tag)).toBe(customElements.get(tag));
});
