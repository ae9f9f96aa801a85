import type { consentContract, InclusionProof } from '@privet/types';
import { compactReceipt, signReceipt } from '../audit/receipt-signer.js';
import type { Caller } from '../http/caller.js';
import { placeOf } from '../http/jurisdiction.js';
import { refusal, type Context, type Routes } from '../http/mount-contract.js';
import { fail } from '../http/problem.js';
import type { OpenKeys } from '../keys/server-keys.js';
import { namedSubject, ownSubject, seenSignals, signalsSent, type Said } from './consent.caller.js';
import type { ConsentService } from './consent.service.js';

export interface ConsentRoutesOptions {
  readonly consent: ConsentService;
  readonly keys: OpenKeys;
  /** That the fact at a position is in the log; undefined until it is sealed. */
  readonly proofOf: (position: number) => Promise<InclusionProof | undefined>;
  readonly jurisdictionHeaders: readonly string[];
}

export function consentRoutes({ consent, keys, proofOf, jurisdictionHeaders }: ConsentRoutesOptions): Routes<typeof consentContract> {
  const own = (caller: Caller<'device' | 'subject'>) =>
    caller.kind === 'device' ? consent.subjectOf({ device: caller.device }) : caller.subject;
  const momentOf = (input: Said, { caller, header }: Pick<Context<'device' | 'subject' | 'secret'>, 'caller' | 'header'>) => ({
    subject: caller.kind === 'secret' ? namedSubject(input, consent.subjectOf) : ownSubject(input, own(caller)),
    place: placeOf(input.jurisdiction, header, jurisdictionHeaders),
    signals: seenSignals(caller.kind === 'secret' ? {} : signalsSent(header), input.signals),
  });
  return {
    record: async (input, context) => recorded(await consent.record(input, momentOf(input, context), context.once)),
    withdraw: async (input, context) => recorded(await consent.withdraw(input, momentOf(input, context), context.once)),
    current: ({ jurisdiction }, { caller, header }) =>
      consent.current({
        subject: caller.kind === 'publishable' ? undefined : own(caller),
        place: placeOf(jurisdiction, header, jurisdictionHeaders),
        signals: signalsSent(header),
      }),
    check: async (input) => ({ results: await consent.check(input) }),
    history: (input, { caller }) => consent.history(own(caller), input),
    historyOf: ({ subject, ...page }) => consent.historyOf(subject, page),
    list: (input, { format }) => (format === 'application/x-ndjson' ? consent.lines(input) : consent.list(input)),
    import: (input) => consent.import(input),
    async receipt({ id }, { caller, format }) {
      const found = await consent.find(id);
      if (!found || (caller.kind !== 'secret' && !(await consent.isOf(own(caller), found)))) return fail('CONSENT_NOT_FOUND');
      const receipt = await signReceipt(await consent.recordOf(found.decision), keys);
      if (format === 'application/jose') return compactReceipt(receipt);
      const proof = await proofOf(found.position);
      return { ...receipt, ...(proof && { proof }) };
    },
  };
}

function recorded(result: Awaited<ReturnType<ConsentService['record']>>) {
  if (!('refused' in result)) return result.answer;
  return result.refused === 'decision-id-reused'
    ? fail('DECISION_ID_REUSED', { detail: 'Give every decision an id of its own' })
    : refusal(result.refused);
}
