import type { FulfilmentTexts } from './fulfilment-texts.js';

export const it: FulfilmentTexts = {
  own: {
    name: 'Le sue scelte e richieste sulla privacy',
    kept: 'Conserviamo la prova di ciò che ha scelto e chiesto, perché la legge vuole che possiamo dimostrarlo.',
  },
  task: {
    subject: 'Richiesta {reference}: per «{source}» serve una persona',
    text: 'Alla richiesta {reference} («{type}») «{source}» non può rispondere da solo. La esamini e indichi che cosa trova. Si deve rispondere entro il {date}.',
  },
};
