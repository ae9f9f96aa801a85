import type { FulfilmentTexts } from './fulfilment-texts.js';

export const ro: FulfilmentTexts = {
  own: {
    name: 'Alegerile și cererile dvs. privind confidențialitatea',
    kept: 'Păstrăm dovada a ceea ce ați ales și ați cerut, pentru că legea ne obligă să o putem arăta.',
  },
  task: {
    subject: 'Cererea {reference}: pentru „{source}” este nevoie de un om',
    text: 'La cererea {reference} („{type}”) „{source}” nu poate răspunde fără un om. Vă rugăm să verificați și să notați ce găsiți. La cerere trebuie răspuns până la {date}.',
  },
};
