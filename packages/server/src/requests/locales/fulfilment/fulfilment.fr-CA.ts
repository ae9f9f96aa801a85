import type { FulfilmentTexts } from './fulfilment-texts.js';
import { fr } from './fulfilment.fr.js';

/** French in the words of Québec: « renseignements ». */
export const frCA: FulfilmentTexts = {
  ...fr,
  own: { ...fr.own, name: 'Vos choix et vos demandes sur vos renseignements' },
};
