import type { RequestView } from '@privet/types';
import { html, type Html } from './html.js';
import type { Fault } from './request.faults.js';
import { hiddenFields } from './request.inputs.js';
import { onceField } from './request.once.js';
import type { RequestVisitor } from './request.visitor.js';

/** A request that is open before the person whose it is. */
export interface OpenRequest {
  readonly request: RequestView;
  /** The subject token that opens it. */
  readonly session: string;
  /** What became of what was done. */
  readonly news?: string;
  readonly faults?: readonly Fault[];
  /** What was written, and could not be sent. */
  readonly written?: Written;
}

/** By the names of the inputs. */
export type Written = Readonly<Partial<Record<Fault['name'], string>>>;

export const can = ({ actions }: RequestView, action: RequestView['actions'][number]): boolean => actions.includes(action);

/**
 * What opens the request again. It is in the page's own forms and nowhere else: an address would keep it in histories and logs, and a cookie
 * would open the request to who sits down next.
 */
export const sessionFields = ({ named }: RequestVisitor, { session, request }: OpenRequest): Html =>
  html`${onceField()} ${hiddenFields(Object.entries({ ...named, session, id: request.id }))}`;

/** An input as it was left: what was written into it, and what is wrong with that. */
export const leftIn = ({ written = {}, faults = [] }: OpenRequest, name: Fault['name']) => ({
  value: written[name] ?? '',
  fault: faults.find((one) => one.name === name)?.text,
});
