import type { FulfilmentTexts } from './fulfilment-texts.js';

export const et: FulfilmentTexts = {
  own: {
    name: 'Teie privaatsusvalikud ja taotlused',
    kept: 'Hoiame alles tõendi selle kohta, mida valisite ja taotlesite, sest seaduse järgi peame suutma seda näidata.',
  },
  task: {
    subject: 'Taotlus {reference}: „{source}“ vajab inimest',
    text: 'Taotlusele {reference} („{type}“) ei saa „{source}“ üksi vastata. Palun uurige asja ja märkige, mida leidsite. Vastamise tähtaeg: {date}.',
  },
};
