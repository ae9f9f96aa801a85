/** The mailbox is for developers: it speaks English alone. */
export const mailboxTexts = {
  title: 'Development mailbox',
  about: 'Mail that would have been sent. It is kept in memory, and only this machine sees it. Set PRIVET_SMTP_URL to send mail.',
  none: 'No mail yet.',
  refresh: 'Look again',
  to: 'To',
  from: 'From',
  sentAt: 'Sent at',
  headers: 'Headers',
};
