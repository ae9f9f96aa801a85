import type { FulfilmentTexts } from './fulfilment-texts.js';

export const sv: FulfilmentTexts = {
  own: {
    name: 'Dina integritetsval och begäranden',
    kept: 'Vi sparar bevis på vad du har valt och begärt, eftersom lagen kräver att vi kan visa det.',
  },
  task: {
    subject: 'Begäran {reference}: ”{source}” behöver en människa',
    text: 'Begäran {reference} (”{type}”) kan inte besvaras av ”{source}” ensam. Titta på den och rapportera vad du hittar. Begäran måste besvaras senast den {date}.',
  },
};
