import type { FulfilmentTexts } from './fulfilment-texts.js';

export const de: FulfilmentTexts = {
  own: {
    name: 'Ihre Datenschutz-Entscheidungen und Anfragen',
    kept: 'Wir behalten den Nachweis, was Sie gewählt und angefragt haben, weil wir es nach dem Gesetz belegen können müssen.',
  },
  task: {
    subject: 'Anfrage {reference}: „{source}“ braucht einen Menschen',
    text: 'Die Anfrage {reference} („{type}“) kann „{source}“ nicht allein beantworten. Bitte sehen Sie nach, und tragen Sie ein, was Sie finden. Die Anfrage muss bis zum {date} beantwortet werden.',
  },
};
