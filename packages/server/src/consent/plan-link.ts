import { joinStates, noChoices, type ConsentState } from '@privet/types';
import type { AppendEntry, AppendPlan, Fact, Known, SubjectRow } from '../storage/append.js';
import { replay, type Once } from '../storage/once.js';
import type { LinkResult, StoredLink } from './consent.store.js';

/** A device that joins a user or leaves one, and what its caller is answered. */
export interface NewLinkEntry {
  readonly link: Omit<StoredLink, 'person'>;
  /** Whom it joins. */
  readonly person?: string | undefined;
  readonly once?: Once | undefined;
  answer(state: ConsentState): object;
}

/** What linking means: what was chosen on the device, and no user's yet, becomes the user's. A device has one user; a second takes it over. */
export function linkEntry(entry: NewLinkEntry & { readonly person: string }): AppendEntry<LinkResult> {
  const { link, person, once } = entry;
  return { subjects: [link.device, person], once, plan: (known) => replayed(entry, known) ?? planLink(entry, known) };
}

/** What unlinking means: later choices of the device are its own, and what was chosen before stays the user's. */
export function unlinkEntry(entry: NewLinkEntry): AppendEntry<LinkResult> {
  return { subjects: [entry.link.device], once: entry.once, plan: (known) => replayed(entry, known) ?? planUnlink(entry, known) };
}

const replayed = ({ once }: NewLinkEntry, known: Known): AppendPlan<LinkResult> | undefined =>
  once && known.once && { result: replay<object>(once, known.once) };

function planLink(entry: NewLinkEntry & { readonly person: string }, { rows }: Known): AppendPlan<LinkResult> {
  const { link, person } = entry;
  const device = rows.get(link.device);
  if (!device) return { result: { refused: 'unknown-device' } };
  const user = rows.get(person) ?? { state: noChoices };
  if (device.person === person) return answered(entry, user.state);
  // What somebody else chose on the device, and how old they are, stays theirs; a signal is the browser's, whoever uses it.
  const brought = { ...(device.unclaimed ?? device.state), signals: device.state.signals };
  const state = joinStates(user.state, brought);
  return answered(entry, state, {
    fact: linkFact({ ...link, person }),
    rows: [
      [link.device, { state: device.state, unclaimed: noChoices, person }],
      [person, { ...user, state }],
    ],
  });
}

function planUnlink(entry: NewLinkEntry, { rows }: Known): AppendPlan<LinkResult> {
  const { link } = entry;
  const device = rows.get(link.device);
  if (!device) return { result: { refused: 'unknown-device' } };
  if (device.person === undefined) return answered(entry, device.state);
  const left = leftBehind(device, rows.get(device.person));
  return answered(entry, left.state, { fact: linkFact({ ...link, person: device.person }), rows: [[link.device, left]] });
}

/** Who signs out of a device takes along what they allowed elsewhere; what they refused stays refused on it. */
function leftBehind({ state }: SubjectRow, user: SubjectRow | undefined): SubjectRow {
  const refused = Object.entries(user?.state.choices ?? {}).filter(([, choice]) => choice.state === 'denied');
  return { state: joinStates(state, { ...noChoices, choices: Object.fromEntries(refused) }), unclaimed: noChoices };
}

function answered(
  entry: NewLinkEntry,
  state: ConsentState,
  write: Pick<AppendPlan<LinkResult>, 'fact' | 'rows'> = {},
): AppendPlan<LinkResult> {
  const answer = entry.answer(state);
  return { result: { answer }, ...write, ...(entry.once && { keep: { ...entry.once, answer: JSON.stringify(answer) } }) };
}

/** That a device joined a user or left, as the fact that is kept. */
const linkFact = (link: StoredLink): Fact => ({
  id: link.id,
  kind: link.kind,
  subject: link.device,
  person: link.person,
  decisionId: null,
  recordedAt: link.recordedAt,
  record: link,
});
