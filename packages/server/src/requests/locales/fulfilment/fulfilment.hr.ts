import type { FulfilmentTexts } from './fulfilment-texts.js';

export const hr: FulfilmentTexts = {
  own: {
    name: 'Vaši izbori i zahtjevi o privatnosti',
    kept: 'Čuvamo dokaz o tome što ste odabrali i zatražili jer zakon traži da to možemo pokazati.',
  },
  task: {
    subject: 'Zahtjev {reference}: za „{source}” treba čovjek',
    text: '„{source}” ne može odgovoriti na zahtjev {reference} („{type}”) bez čovjeka. Molimo pogledajte i upišite što ste pronašli. Rok za odgovor: {date}',
  },
};
