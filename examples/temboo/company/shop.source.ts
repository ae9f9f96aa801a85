import type { Source } from '@privet/server';
import { sqliteDialect, sqlSource } from '@privet/server/sources/sql';

const ofCustomer = { column: 'customer_id', table: 'customers', references: 'id' };

/**
 * The shop's database: what a company writes so that requests are answered from it. Nothing of the database is changed for it.
 *
 * @param hashKey what visits are hashed with, so that they can still be counted
 */
export const shopSource = ({ file, hashKey }: { readonly file: string; readonly hashKey: string }): Source =>
  sqlSource({
    id: 'shop',
    name: { en: 'The shop', de: 'Der Shop', ar: 'المتجر' },
    recipients: ['hosting', 'payment-processor'],
    dialect: sqliteDialect(file),
    hashKey,
    tables: [
      {
        table: 'customers',
        category: 'identity',
        key: 'id',
        person: { email: 'email', user: 'id' },
        erase: 'delete',
        correct: { name: 'name', company: 'company' },
      },
      {
        table: 'addresses',
        category: 'contact',
        key: 'id',
        via: ofCustomer,
        erase: 'delete',
        correct: { street: 'street', city: 'city', postcode: 'postcode', phone: 'phone' },
      },
      {
        // What was sold stays in the figures, and leads to nobody.
        table: 'orders',
        category: 'details',
        key: 'id',
        via: ofCustomer,
        erase: { nullify: ['customer_id', 'note'] },
      },
      {
        // Whom it went to is somebody else's data.
        table: 'deliveries',
        category: 'details',
        key: 'id',
        via: { column: 'order_id', table: 'orders', references: 'id' },
        mask: { recipient_name: 'mask', recipient_email: 'mask' },
        erase: 'delete',
      },
      {
        // `requests.holds` of the policy keeps them.
        table: 'payments',
        category: 'payment',
        key: 'invoice',
        person: { email: 'email', user: 'customer_id' },
        erase: 'delete',
      },
      { table: 'sign_ins', category: 'credentials', key: 'customer_id', via: ofCustomer, mask: { password_hash: 'omit' }, erase: 'delete' },
      { table: 'devices', category: 'device', key: 'id', via: ofCustomer, erase: 'delete' },
      { table: 'visits', category: 'usage', key: 'id', person: { email: 'visitor' }, erase: { hash: ['visitor'] } },
      // Bought and found: each row says from whom.
      {
        table: 'interests',
        category: 'enrichment',
        key: 'id',
        person: { email: 'email' },
        origin: { column: 'origin' },
        erase: 'delete',
      },
    ],
  });
