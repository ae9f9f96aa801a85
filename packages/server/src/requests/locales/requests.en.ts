import type { RequestTexts } from './requests-texts.js';

export const en: RequestTexts = {
  tooMany: 'We have already answered {count} such requests of yours within twelve months. The law lets us decline more than that.',
  appeal: 'You can appeal on the page of this request. Somebody then looks at it again.',
  complain: 'You can complain to an authority: {authority}, {url}',
  complainHere: 'You can complain to the data protection authority of the place where you live.',
  complainState: 'In the United States, you can complain to the attorney general of your state.',
  court: 'You can also go to court.',
  code: {
    subject: 'Confirm your request to {company}',
    introduction: 'Somebody sent {company} a request in your name: “{type}”. If that is right, please confirm it.',
    ignore: 'If you know nothing of this request, do nothing. Without the code or the link, nothing happens.',
  },
  news: {
    subject: 'There is news about your request to {company}',
    introduction:
      'There is news about your request “{type}”. You can read it on the page of the request; for your protection, it is not in this mail.',
  },
  reminder: {
    subject: 'Request {reference}: {share} of the time is over',
    overdue: 'Request {reference} is overdue',
    text: 'Request {reference} (“{type}”) has to be answered by {date}.',
  },
  about: 'Request: {type}',
  open: 'Open the request',
  orCode: 'Or go to {url} and enter the reference and the code.',
  reference: 'Reference: {reference}',
  codeIs: 'Code:',
  lifetimes: 'The code is good for {minutes} minutes, the link for {days} days. If you ask for another mail, this one no longer works.',
  due: 'Answer due by {date}',
};
