import { randomUUID } from 'node:crypto';
import type { Request } from './connection.ts';

/** The origin of the page that the choices come from. */
export const origin = 'https://example.com';

/** A server that records consent, and what a page needs to know to send it a choice. */
export type RecordingServer =
  | {
      readonly name: 'Privet';
      readonly url: string;
      readonly key: string;
      readonly policyVersion: string;
      readonly purposes: readonly string[];
    }
  | { readonly name: 'c15t'; readonly url: string };

/** What a banner posts when a visitor who was never seen before has chosen: the same three answers on both sides. */
export function recordingRequest(server: RecordingServer): Request {
  const stranger = randomUUID().replaceAll('-', '');
  if (server.name === 'c15t') return { path: '/subjects', headers: { origin }, body: c15tBody(stranger) };
  return {
    path: '/v1/consents',
    headers: { origin, 'privet-key': server.key, 'privet-device': `dev_${stranger}` },
    body: privetBody(server.policyVersion, server.purposes, stranger),
  };
}

function privetBody(policyVersion: string, purposes: readonly string[], stranger: string) {
  const now = new Date().toISOString();
  return {
    policyVersion,
    choices: Object.fromEntries(purposes.map((purpose, at) => [purpose, at === 0 ? 'granted' : 'denied'])),
    method: 'banner',
    locale: 'en',
    decisionId: stranger,
    decidedAt: now,
    sentAt: now,
  };
}

function c15tBody(stranger: string) {
  return {
    type: 'cookie_banner',
    // Its ids are base 58, which has no zero.
    subjectId: `sub_${stranger.replaceAll('0', 'z')}`,
    domain: 'example.com',
    preferences: { necessary: true, measurement: true, marketing: false },
    givenAt: Date.now(),
    uiSource: 'banner',
    consentAction: 'custom',
  };
}
