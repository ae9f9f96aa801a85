import type { MailSlot, MailStore } from '../../mail/mail.store.js';

export function memoryMails(): MailStore {
  let sent: MailSlot[] = [];
  return {
    async take({ address, now, limit, period }) {
      const recent = sent.filter((mail) => mail.address === address && mail.sentAt > now - period);
      if (recent.length >= limit) return { freeAt: Math.min(...recent.map(({ sentAt }) => sentAt)) + period };
      const slot = { address, slot: recent.length, sentAt: now };
      sent.push(slot);
      return slot;
    },
    async giveBack(slot) {
      sent = sent.filter((mail) => mail !== slot);
    },
    async purge(before) {
      sent = sent.filter(({ sentAt }) => sentAt >= before);
    },
  };
}
