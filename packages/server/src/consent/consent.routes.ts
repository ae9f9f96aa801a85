import type { consentContract, RecordConsent, SignalsSeen } from '@privet/types';
import { compactReceipt, signReceipt } from '../audit/receipt-signer.js';
import type { Caller } from '../http/caller.js';
import { placeOf } from '../http/jurisdiction.js';
import { refusal, type Routes } from '../http/mount-contract.js';
import { fail, failInput } from '../http/problem.js';
import type { OpenKeys } from '../keys/server-keys.js';
import type { ConsentService, ListedDecision } from './consent.service.js';

export interface ConsentRoutesOptions {
  readonly consent: ConsentService;
  readonly keys: OpenKeys;
  readonly jurisdictionHeaders: readonly string[];
}

export function consentRoutes({ consent, keys, jurisdictionHeaders }: ConsentRoutesOptions): Routes<typeof consentContract> {
  const subjectOfCaller = (caller: Caller<'device' | 'publishable'>) =>
    caller.kind === 'device' ? consent.subjectOf({ device: caller.device }) : undefined;
  return {
    async record(input, { caller, header, once }) {
      const subject =
        caller.kind === 'device' ? ownSubject(input, consent.subjectOf({ device: caller.device })) : namedSubject(input, consent);
      const place = placeOf(input.jurisdiction, header, jurisdictionHeaders);
      const signals = seenSignals(caller.kind === 'device' ? signalsSent(header) : {}, input.signals);
      const result = await consent.record(input, { subject, place, signals }, once);
      if (!('refused' in result)) return result.answer;
      return result.refused === 'decision-id-reused'
        ? fail('DECISION_ID_REUSED', { detail: 'Give every decision an id of its own' })
        : refusal(result.refused);
    },
    current: ({ jurisdiction }, { caller, header }) =>
      consent.current({
        subject: subjectOfCaller(caller),
        place: placeOf(jurisdiction, header, jurisdictionHeaders),
        signals: signalsSent(header),
      }),
    check: async (input) => ({ results: await consent.check(input) }),
    list: (input) => consent.list(input),
    async receipt({ id }, { caller, format }) {
      const found = await consent.find(id);
      if (!found || !mayRead(caller, found, consent)) return fail('CONSENT_NOT_FOUND');
      const receipt = await signReceipt(await consent.recordOf(found.decision), keys);
      return format === 'application/jose' ? compactReceipt(receipt) : receipt;
    },
  };
}

/** A browser decides for itself alone: whom it names, it could have made up. */
function ownSubject({ subject }: RecordConsent, own: string): string {
  return subject === undefined
    ? own
    : failInput([
        { path: '/subject', message: 'Only a backend, with a secret key, names the person; leave it out', code: 'subject_not_allowed' },
      ]);
}

function namedSubject({ subject }: RecordConsent, consent: ConsentService): string {
  return subject
    ? consent.subjectOf(subject)
    : failInput([{ path: '/subject', message: 'Name the person by user or email', code: 'subject_missing' }]);
}

/** What the browser itself says. Of GPC only the exact value 1 means yes, and of several headers any (GPC §3.3). */
function signalsSent(header: (name: string) => string | undefined): SignalsSeen {
  return {
    ...(isOn(header('Sec-GPC')) && { gpc: true }),
    ...(isOn(header('DNT')) && { dnt: true }),
  };
}

const isOn = (value: string | undefined) => value?.split(',').some((one) => one.trim() === '1') ?? false;

function seenSignals(sent: SignalsSeen, said: SignalsSeen = {}): SignalsSeen {
  return { ...((sent.gpc || said.gpc) && { gpc: true }), ...((sent.dnt || said.dnt) && { dnt: true }) };
}

function mayRead(caller: Caller<'device' | 'secret'>, { decision }: ListedDecision, consent: ConsentService): boolean {
  return caller.kind === 'secret' || decision.subject === consent.subjectOf({ device: caller.device });
}
