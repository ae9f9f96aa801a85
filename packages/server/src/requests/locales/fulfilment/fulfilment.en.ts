import type { FulfilmentTexts } from './fulfilment-texts.js';

export const en: FulfilmentTexts = {
  own: {
    name: 'Your privacy choices and requests',
    kept: 'We keep proof of what you chose and asked for, because the law wants us to be able to show it.',
  },
  task: {
    subject: 'Request {reference}: {source} needs a person',
    text: 'Request {reference} (“{type}”) cannot be answered by “{source}” alone. Please look into it, and report what you find. The request is due on {date}.',
  },
};
