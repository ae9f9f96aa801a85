import type { MailStore } from '../../mail/mail.store.js';
import { rowsOf, type SqlDatabase } from './sql-database.js';

export function mailsSqlStore({ from, write, transact }: SqlDatabase): MailStore {
  const ofAddress = (address: string) => from.selectFrom('mails_sent').select(['slot', 'sent_at']).where('address', '=', address);
  return {
    take: ({ address, now, limit, period }) =>
      transact(function* () {
        const sent = new Map((yield* rowsOf(ofAddress(address))).map((row) => [row.slot, row.sent_at]));
        for (let slot = 0; slot < limit; slot += 1) {
          if ((sent.get(slot) ?? -Infinity) > now - period) continue;
          // Another server may take it in between: then no row comes back, and the next one is tried.
          const taken = yield* rowsOf(
            from
              .insertInto('mails_sent')
              .values({ address, slot, sent_at: now })
              .onConflict((conflict) =>
                conflict
                  .columns(['address', 'slot'])
                  .doUpdateSet({ sent_at: now })
                  .where('mails_sent.sent_at', '<=', now - period),
              )
              .returning('slot'),
          );
          if (taken.length > 0) return { address, slot, sentAt: now };
        }
        const times = (yield* rowsOf(ofAddress(address))).map((row) => row.sent_at);
        return { freeAt: Math.min(...times) + period };
      }),
    giveBack: ({ address, slot, sentAt }) =>
      write([from.deleteFrom('mails_sent').where('address', '=', address).where('slot', '=', slot).where('sent_at', '=', sentAt)]),
    purge: (before) => write([from.deleteFrom('mails_sent').where('sent_at', '<', before)]),
  };
}
