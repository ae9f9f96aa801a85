import { definePolicy, type RequestView } from '@privet/types';
import { eventually } from '@privet/test-tools/eventually';
import type { PrivetOptions } from '../create-privet.js';
import type { Source, SourceCall, SourceRow } from '../sources/source.js';
import { backend, requestWorld, requestsPolicy, type RequestWorld } from './requests.suite.js';

const category = (id: string) => ({ id, name: id, source: ['given' as const] });

/** A company whose invoices a law keeps. */
const sourcesPolicy = definePolicy({
  ...requestsPolicy,
  categories: [category('profile'), category('orders'), category('invoices')],
  purposes: [
    ...requestsPolicy.purposes.map((purpose) => ({ ...purpose, categories: ['profile', 'orders', 'invoices'] })),
    { id: 'analytics', name: 'Analytics', description: 'Visits', legalBasis: 'consent', categories: ['profile'] },
  ],
  recipients: [
    { id: 'mailer', name: 'Mailer', kind: 'processor' },
    { id: 'payments', name: 'Payments', kind: 'processor' },
  ],
  rights: ['access', 'portability', 'correct', 'delete', 'opt-out'].map((id) => ({ id: id as 'access', deadline: 'P30D' })),
  requests: { holds: [{ category: 'invoices', ground: 'Tax law keeps invoices for ten years.', citation: 'AO §147' }] },
});

type Rows = Record<string, SourceRow[]>;

/** A source whose data is an object: rows by the address of their person. It counts how often each thing was done. */
export function heldSource(id: string, rows: Rows, more: Partial<Source> = {}) {
  const calls: string[] = [];
  const of = ({ email = '' }) => rows[email] ?? [];
  const counts = (some: readonly SourceRow[]) => {
    const all: Record<string, number> = {};
    for (const row of some) all[row.category] = (all[row.category] ?? 0) + 1;
    return all;
  };
  const source: Source = {
    id,
    categories: ['profile', 'orders', 'invoices'],
    async *access({ person }) {
      calls.push('access');
      yield* of(person);
    },
    count: async ({ person }) => counts(of(person)),
    async erase({ person, keep }) {
      calls.push('erase');
      const before = of(person);
      const kept = before.filter((row) => keep.includes(row.category));
      if (person.email !== undefined) rows[person.email] = kept;
      return { erased: before.length - kept.length, kept: counts(kept) };
    },
    ...more,
  };
  return { source, rows, calls };
}

export const row = (table: string, category_: string, values: SourceRow['values'], person?: string): SourceRow => ({
  table,
  category: category_,
  values,
  ...(person !== undefined && { person }),
});

/** A server whose requests are answered by these sources. */
export const sourcesWorld = (sources: readonly Source[], more: Partial<PrivetOptions> = {}): RequestWorld =>
  requestWorld({ policy: sourcesPolicy, sources, ...more });

/** The request, once it is so. Time goes on meanwhile, since what failed is tried again later. */
export async function once(world: RequestWorld, id: string, test: (request: RequestView) => boolean, step = 0): Promise<RequestView> {
  return eventually(async () => {
    world.now += step;
    const { body } = await world.call('GET', `/v1/requests/${id}`, { as: backend });
    if (!test(body))
      throw new Error(`Not yet: ${body.status} ${JSON.stringify(body.sources)} ${body.events.map(({ type }) => type).join(' ')}`);
    return body;
  });
}

export const isFulfilled = ({ status }: RequestView): boolean => status === 'fulfilled';

export const ada = 'ada@example.com';

export const shopRows = () => ({
  [ada]: [
    row('customers', 'profile', { name: 'Ada' }, ada),
    row('orders', 'orders', { number: 1, total: 12n, at: new Date('2026-01-02T03:04:05.000Z') }, ada),
    row('invoices', 'invoices', { number: 7 }, ada),
  ],
  'bob@example.com': [row('customers', 'profile', { name: 'Bob' }, 'bob@example.com')],
});

/** What a source says by itself. */
export const gathered = (source: Source, call: SourceCall) => source.access?.(call) ?? Promise.reject(new Error('It cannot tell'));

/** How far each source is, by its id. */
export const told = (request: { readonly sources: readonly { readonly id: string; readonly status: string }[] }) =>
  Object.fromEntries(request.sources.map(({ id, status }) => [id, status]));

export const steps = (request: { readonly events: readonly { readonly type: string }[] }) => request.events.map(({ type }) => type);
