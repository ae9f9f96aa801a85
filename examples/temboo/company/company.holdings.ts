import { DatabaseSync } from 'node:sqlite';
import type { Row } from './crm.store.ts';

/** What a table holds about somebody. */
export interface Holding {
  readonly store: string;
  readonly table: string;
  readonly rows: readonly Row[];
}

/** Rows that an erasure has left: they count, and name nobody. */
export interface Nameless {
  readonly table: string;
  readonly rows: number;
}

const ofCustomer = 'customer_id in (select id from customers where lower(email) = lower(?))';
const byEmail = 'lower(email) = lower(?)';

/** How the rows of each table are somebody's. */
const tables = {
  shop: {
    customers: byEmail,
    addresses: ofCustomer,
    orders: ofCustomer,
    deliveries: `order_id in (select id from orders where ${ofCustomer})`,
    payments: byEmail,
    sign_ins: ofCustomer,
    devices: ofCustomer,
    visits: 'lower(visitor) = lower(?)',
    interests: byEmail,
  },
  crm: { contacts: byEmail, tickets: byEmail, tenant_contacts: byEmail },
} as const;

const nameless = { orders: 'customer_id is null', visits: "visitor like 'hmac:%'" } as const;

/**
 * Looks into both stores, past all services, as a developer with a database browser would. It lets go of them each time: only who writes to
 * a file can tidy up behind itself, and must be the last to close it.
 */
export const companyHoldings = (files: { readonly shop: string; readonly crm: string }) => ({
  about: (email: string): readonly Holding[] => [...heldIn('shop', files.shop, email), ...heldIn('crm', files.crm, email)],
  nameless: (): readonly Nameless[] =>
    looking(files.shop, (database) =>
      Object.entries(nameless).map(([table, where]) => ({
        table,
        rows: Number(database.prepare(`select count(*) as rows from ${table} where ${where}`).get()?.['rows'] ?? 0),
      })),
    ),
});
export type CompanyHoldings = ReturnType<typeof companyHoldings>;

const heldIn = (store: keyof typeof tables, file: string, email: string): readonly Holding[] =>
  looking(file, (database) =>
    Object.entries(tables[store]).map(([table, where]) => ({
      store,
      table,
      rows: database.prepare(`select * from ${table} where ${where}`).all(email),
    })),
  );

function looking<T>(file: string, look: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    return look(database);
  } finally {
    database.close();
  }
}
