import type { RequestTexts } from './requests-texts.js';

export const en: RequestTexts = {
  types: {
    access: 'See your data',
    portability: 'Take your data with you',
    correct: 'Correct your data',
    delete: 'Delete your data',
    restrict: 'Restrict the use of your data',
    object: 'Object to the use of your data',
    'opt-out': 'No sale or sharing of your data',
    limit: 'Limit the use of your sensitive data',
    withdraw: 'Withdraw your consent',
    'automated-decision': 'A decision that was made by a machine',
  },
  tooMany: 'You have had this answered {count} times in twelve months already. The law lets us decline more than that.',
  appeal: 'You can appeal on the page of this request: somebody looks at it again.',
  complain: 'You can complain to the {authority}: {url}',
  complainHere: 'You can complain to the data protection authority, or the attorney general, of the place where you live.',
  code: {
    subject: 'Confirm your request to {company}',
    introduction: 'Somebody sent {company} a request in your name: “{type}”. If it was you, confirm it.',
    ignore: 'If it was not you, do nothing: without the code nothing happens, and nobody learns anything.',
  },
  news: {
    subject: 'There is news about your request to {company}',
    introduction: 'Your request “{type}” has moved on. What is new stands on its page, not in this mail.',
  },
  reminder: {
    subject: 'Request {reference}: {share} of its time is over',
    overdue: 'Request {reference} is overdue',
    text: 'A request of the kind “{type}” is to be answered by {date}. Its reference is {reference}.',
  },
  about: 'Request: {type}',
  open: 'Open the request',
  orCode: 'Or go to {url} and enter the reference and the code.',
  reference: 'Reference',
  codeIs: 'Code',
  lifetimes: 'The code holds for {minutes} minutes, the link for {days} days. A newer mail replaces both.',
  due: 'Answered by',
};
