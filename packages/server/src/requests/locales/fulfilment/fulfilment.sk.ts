import type { FulfilmentTexts } from './fulfilment-texts.js';

export const sk: FulfilmentTexts = {
  own: {
    name: 'Vaše voľby a žiadosti týkajúce sa súkromia',
    kept: 'Uchovávame doklad o tom, čo ste si zvolili a o čo ste žiadali, pretože podľa zákona to musíme vedieť preukázať.',
  },
  task: {
    subject: 'Žiadosť {reference}: „{source}“ potrebuje človeka',
    text: 'Na žiadosť {reference} („{type}“) nemôže „{source}“ odpovedať bez človeka. Pozrite sa na to, prosím, a zapíšte, čo ste našli. Na žiadosť treba odpovedať do {date}.',
  },
};
