import { fr } from './requests.fr.js';
import type { RequestTexts } from './requests-texts.js';

/** French in the words of Québec: « courriel ». */
export const frCA: RequestTexts = {
  ...fr,
  news: {
    ...fr.news,
    introduction:
      'Il y a du nouveau sur votre demande «\u00a0{type}\u00a0». Vous pouvez le lire sur la page de la demande; pour votre protection, ce courriel n’en dit rien.',
  },
  lifetimes:
    'Le code est valable {minutes} minutes, le lien {days} jours. Si vous faites envoyer un autre courriel, celui-ci n’est plus valable.',
};
