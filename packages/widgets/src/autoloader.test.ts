import { eventually } from '@privet/test-tools/eventually';
import { createPageConsent, type PageConsentOptions } from '@privet/client/lite';
import { answerKey, readAnswer } from '@privet/client/lite/answer';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { consentSettings } from './element/settings.js';
import { fakeApi, providerWith } from './preferences/fake-api.suite.js';
import type { Privet } from './window/privet.js';

beforeAll(() => void fakeApi());
afterAll(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Answers as a visitor did on a page before. */
async function answer(settings: PageConsentOptions): Promise<void> {
  const before = createPageConsent(settings);
  const { policy } = await before.load();
  await before.decide({ policy, choices: { research: 'denied', analytics: 'granted', advertising: 'denied' }, method: 'banner' });
  await eventually(() => expect(readAnswer()?.granted).toEqual(['account', 'analytics']));
}

test('a returning visitor’s page loads no banner, until it has to ask again', async () => {
  const provider = providerWith('<privet-banner></privet-banner><privet-choices-link></privet-choices-link>');
  await answer(consentSettings(provider.querySelector('privet-banner')!, provider));
  expect(Object.keys(localStorage)).toContain(answerKey);
  const run = vi.fn<() => void>();
  addEventListener('ran', run);
  const script = document.createElement('script');
  Object.assign(script, { type: 'text/plain', text: "dispatchEvent(new Event('ran'))" });
  script.dataset['privetPurpose'] = 'analytics';
  document.body.append(script);

  await import('./autoloader.js');
  await eventually(() => expect(run).toHaveBeenCalledOnce());
  const { privet } = window as { privet?: Privet };
  expect((await privet?.ready)?.effective['analytics']).toEqual({ granted: true, reason: 'choice' });
  // Whatever else the page has is loaded along with the banner, or without it.
  await customElements.whenDefined('privet-choices-link');
  expect(customElements.get('privet-banner')).toBeUndefined();

  await privet?.reset();
  await eventually(() => expect(provider.querySelector('privet-banner')?.shadowRoot?.querySelector('[part~=reject]')).toBeTruthy());
});
