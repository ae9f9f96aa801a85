import type { PolicyView, RequestView } from '@privet/types';
import { html, nothing } from 'lit/html.js';
import type { RequestMessages } from '../locales/request-locale.js';
import { paragraph } from '../request.element.js';
import { dayIn, fill, isolated } from '../request.formats.js';

interface State {
  readonly name: string;
  readonly at?: string | undefined;
}

/** Where the request stands, on its way: what is behind it has its day, one is the present one. */
export function timeline(request: RequestView, policy: PolicyView, words: RequestMessages): unknown {
  const states = statesOf(request, words);
  const current = currentOf(request, states);
  return html`<ol part="states">
      ${states.map(
        ({ name, at }, index) =>
          html`<li part="state" aria-current=${index === current ? 'step' : nothing} class=${index > current ? 'ahead' : ''}>
            ${name} ${at ? html`<span class="hint">${dayIn(policy, at)}</span>` : nothing}
          </li>`,
      )}
    </ol>
    ${request.closedAt ? nothing : dueNotes(request, policy, words)}`;
}

function statesOf({ receivedAt, verifiedAt, status, closedAt }: RequestView, words: RequestMessages): State[] {
  const ends: Partial<Record<RequestView['status'], string>> = {
    denied: words.stateDenied,
    revoked: words.stateRevoked,
    expired: words.stateExpired,
  };
  const begun = [{ name: words.stateReceived, at: receivedAt }];
  const confirmed = { name: words.stateConfirmed, at: verifiedAt ?? undefined };
  const end = ends[status];
  // What was ended early did not go the whole way.
  if (end) return [...begun, ...(verifiedAt ? [confirmed] : []), { name: end, at: closedAt ?? undefined }];
  return [...begun, confirmed, { name: words.stateWorking }, { name: words.stateAnswered, at: closedAt ?? undefined }];
}

function currentOf({ closedAt, verifiedAt }: RequestView, states: readonly State[]): number {
  if (closedAt) return states.length - 1;
  return verifiedAt ? 2 : 0;
}

/** Until when it is answered, and why that moved. */
function dueNotes(request: RequestView, policy: PolicyView, words: RequestMessages): unknown {
  const needsProof = request.reason === 'need_user_verification' && request.actions.includes('upload');
  return html`<p>${words.dueBy}: <strong part="due">${dayIn(policy, request.dueAt)}</strong></p>
    ${paragraph(request.extension ? fill(words.extended, { reason: isolated(request.extension.reason) }) : undefined)}
    ${request.paused ? html`<p part="notice" class="notice">${words.paused}</p>` : nothing}
    ${needsProof ? html`<p part="notice" class="notice">${words.proofNeeded}</p>` : nothing}`;
}

/** Why it was refused, and what one can do about it. */
export function denialSection({ denial, status }: RequestView, words: RequestMessages): unknown {
  // Who appealed waits for another answer.
  if (!denial || status !== 'denied') return nothing;
  const { ground, citation, remedies } = denial;
  return html`<section part="denial" aria-labelledby="denial-title">
    <h3 id="denial-title">${words.deniedTitle}</h3>
    <p class="written" dir="auto">${ground}</p>
    ${citation ? html`<p>${words.legalGround}: <bdi>${citation}</bdi></p>` : nothing}
    ${
      remedies.length > 0
        ? html`<h4>${words.remediesTitle}</h4>
            <ul>
              ${remedies.map((remedy) => html`<li dir="auto">${remedy}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}
