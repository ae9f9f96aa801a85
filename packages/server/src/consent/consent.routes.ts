import type { consentContract, InclusionProof, RecordedConsent } from '@privet/types';
import { compactReceipt, signReceipt } from '../audit/receipt-signer.js';
import type { Caller } from '../http/caller.js';
import { placeOf } from '../http/jurisdiction.js';
import { refusal, type Context, type Routes } from '../http/mount-contract.js';
import { fail } from '../http/problem.js';
import { signalsSent } from '../http/signals-sent.js';
import type { OpenKeys } from '../keys/server-keys.js';
import { namedSubject, ownSubject, seenSignals, type Said } from './consent.caller.js';
import type { CookieDecision, CookieSetter } from './consent.cookie.js';
import type { ConsentService, Moment } from './consent.service.js';

export interface ConsentRoutesOptions {
  readonly consent: ConsentService;
  readonly keys: OpenKeys;
  /** That the fact at a position is in the log; undefined until it is sealed. */
  readonly proofOf: (position: number) => Promise<InclusionProof | undefined>;
  readonly jurisdictionHeaders: readonly string[];
  readonly cookies: CookieSetter;
}

export function consentRoutes({
  consent,
  keys,
  proofOf,
  jurisdictionHeaders,
  cookies,
}: ConsentRoutesOptions): Routes<typeof consentContract> {
  const own = (caller: Caller<'device' | 'subject'>) =>
    caller.kind === 'device' ? consent.subjectOf({ device: caller.device }) : caller.subject;
  const momentOf = (input: Said, { caller, header }: Pick<Context<'device' | 'subject' | 'secret'>, 'caller' | 'header'>) => ({
    subject: caller.kind === 'secret' ? namedSubject(input, consent.subjectOf) : ownSubject(input, own(caller)),
    place: placeOf(input.jurisdiction, header, jurisdictionHeaders),
    signals: seenSignals(caller.kind === 'secret' ? {} : signalsSent(header), input.signals),
    shows: shownTo(caller),
  });
  return {
    async record(input, context) {
      const moment = momentOf(input, context);
      const answer = recorded(await consent.record(input, moment, context.once));
      cookies.after(told(input, input.choices, moment, answer), context);
      return answer;
    },
    async withdraw(input, context) {
      const moment = momentOf(input, context);
      const answer = recorded(await consent.withdraw(input, moment, context.once));
      const choices = input.purposes && Object.fromEntries(input.purposes.map((id) => [id, 'denied' as const]));
      cookies.after(told(input, choices, moment, answer), context);
      return answer;
    },
    async current({ jurisdiction }, context) {
      const { caller, header } = context;
      const answer = await consent.current({
        subject: caller.kind === 'publishable' ? undefined : own(caller),
        place: placeOf(jurisdiction, header, jurisdictionHeaders),
        signals: signalsSent(header),
        shows: shownTo(caller),
      });
      cookies.again(context);
      return answer;
    },
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

/** What the site of a page shows; a backend and who comes with a token see all. */
const shownTo = (caller: Caller) => ('site' in caller ? caller.site?.purposes : undefined);

/** What the cookie tells of a decision. */
const told = (
  { policyVersion, ageAtLeast, decidedAt, sentAt }: Pick<CookieDecision, 'policyVersion' | 'ageAtLeast' | 'decidedAt' | 'sentAt'>,
  choices: CookieDecision['choices'],
  { place, signals }: Pick<Moment, 'place' | 'signals'>,
  { recordedAt }: RecordedConsent,
): CookieDecision => ({ policyVersion, ageAtLeast, decidedAt, sentAt, choices, recordedAt, signals, jurisdiction: place.jurisdiction });

function recorded(result: Awaited<ReturnType<ConsentService['record']>>) {
  if (!('refused' in result)) return result.answer;
  return result.refused === 'decision-id-reused'
    ? fail('DECISION_ID_REUSED', { detail: 'Give every decision an id of its own' })
    : refusal(result.refused);
}
