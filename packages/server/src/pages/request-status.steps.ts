import type { RequestEvent, RequestView } from '@privet/types';
import { attributes, html, type Html } from './html.js';
import type { Words } from './in-words.js';
import type { RequestTexts } from './locales/request-texts.js';

type StateName = Exclude<keyof RequestTexts['status']['states'], 'title'>;

interface State {
  readonly name: StateName;
  /** When it was reached; RFC 3339. */
  readonly at?: string | null | undefined;
}

/** The states that a request went through, the one that it is in, and what comes. */
function statesOf(request: RequestView): { readonly states: readonly State[]; readonly current: number } {
  const { receivedAt, verifiedAt, closedAt, status, reason } = request;
  const received: State = { name: 'received', at: receivedAt };
  const end: State = { name: status === 'in_progress' || status === 'open' ? 'answer' : status, at: closedAt };
  if (closedAt === null && reason === 'need_user_verification') {
    const waiting: State = { name: lastOf(request, 'identified') ? 'proving' : 'unverified' };
    return { states: [received, waiting, { name: 'working' }, end], current: 1 };
  }
  const worked: State[] = verifiedAt === null ? [] : (['verified', 'working'] as const).map((name) => ({ name, at: verifiedAt }));
  const states = [received, ...worked, ...appealStates(request), end];
  return { states, current: closedAt === null ? states.length - 2 : states.length - 1 };
}

/** The refusal that was appealed, and the appeal. */
function appealStates(request: RequestView): State[] {
  const appealed = lastOf(request, 'appealed');
  if (!appealed) return [];
  const denied = request.events.findLast(({ type, at }) => type === 'denied' && at <= appealed.at);
  return [
    { name: 'denied', at: denied?.at },
    { name: 'appealed', at: appealed.at },
  ];
}

const lastOf = ({ events }: RequestView, wanted: RequestEvent['type']) => events.findLast(({ type }) => type === wanted);

/** Where a request stands, as a list in which the current state is marked. */
export function statesList(request: RequestView, { states: texts }: RequestTexts['status'], words: Words): Html {
  const { states, current } = statesOf(request);
  return html`<ol class="states">
    ${states.map(
      ({ name, at }, index) =>
        html`<li ${attributes({ 'aria-current': index === current ? 'step' : undefined, class: index > current ? 'ahead' : undefined })}>
          ${texts[name]} ${at && index <= current && html`<small>${words.date(at)}</small>`}
        </li>`,
    )}
  </ol>`;
}
