import type { FulfilmentTexts } from './fulfilment-texts.js';

export const nl: FulfilmentTexts = {
  own: {
    name: 'Uw privacykeuzes en verzoeken',
    kept: 'Wij bewaren het bewijs van wat u hebt gekozen en gevraagd, omdat wij dat volgens de wet moeten kunnen aantonen.',
  },
  task: {
    subject: 'Verzoek {reference}: voor “{source}” is een mens nodig',
    text: 'Verzoek {reference} (“{type}”) kan niet door “{source}” alleen worden beantwoord. Kijk ernaar en meld wat u vindt. Het verzoek moet uiterlijk op {date} zijn beantwoord.',
  },
};
