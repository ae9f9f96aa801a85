import type { FulfilmentTexts } from './fulfilment-texts.js';

export const nb: FulfilmentTexts = {
  own: {
    name: 'Personvernvalgene og forespørslene dine',
    kept: 'Vi tar vare på bevis for hva du valgte og ba om, fordi loven krever at vi kan dokumentere det.',
  },
  task: {
    subject: 'Forespørsel {reference}: «{source}» trenger et menneske',
    text: 'Forespørsel {reference} («{type}») kan ikke besvares av «{source}» alene. Se på den, og registrer det du finner. Forespørselen må besvares senest {date}.',
  },
};
