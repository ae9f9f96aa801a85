import type { FulfilmentTexts } from './fulfilment-texts.js';

export const lt: FulfilmentTexts = {
  own: {
    name: 'Jūsų privatumo pasirinkimai ir prašymai',
    kept: 'Saugome įrodymą, ką pasirinkote ir ko prašėte, nes įstatymas reikalauja, kad galėtume tai parodyti.',
  },
  task: {
    subject: 'Prašymas {reference}: „{source}“ reikia žmogaus',
    text: 'Į prašymą {reference} („{type}“) „{source}“ negali atsakyti be žmogaus. Peržiūrėkite ir įrašykite, ką radote. Į prašymą reikia atsakyti iki {date}',
  },
};
