import type { FulfilmentTexts } from './fulfilment-texts.js';

export const hu: FulfilmentTexts = {
  own: {
    name: 'Adatvédelmi döntései és kérelmei',
    kept: 'Megőrizzük annak bizonyítékát, hogy mit választott és mit kért, mert a jogszabály szerint ezt igazolnunk kell tudni.',
  },
  task: {
    subject: '{reference} kérelem: ehhez ember kell: „{source}”',
    text: 'A(z) {reference} kérelmet („{type}”) a(z) „{source}” egyedül nem tudja megválaszolni. Kérjük, nézzen utána, és rögzítse, amit talál. A kérelem megválaszolásának határideje: {date}',
  },
};
