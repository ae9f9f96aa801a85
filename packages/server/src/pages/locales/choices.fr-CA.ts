import { fr } from './choices.fr.js';
import type { ChoicesTexts } from './choices-texts.js';

const atAnyTime = 'Vous pouvez changer d’avis en tout temps.';

/** French in the words of Québec’s Law 25: « témoins », « renseignements », « fins ». */
export const frCA: ChoicesTexts = {
  ...fr,
  introduction: 'Décidez à quelles fins vos renseignements peuvent servir. Vous pouvez revenir modifier vos choix en tout temps.',
  minimumAge: (years) => `Réservé aux personnes de ${years}\u00a0ans et plus, donc désactivé.`,
  legalBasis: (basis) => `Fondement juridique\u00a0: ${basis}.`,
  categories: 'Renseignements',
  recipients: 'Qui les reçoit',
  until: { ...fr.until, 'purpose-fulfilled': 'jusqu’à ce que la fin soit accomplie' },
  trackers: 'Témoins et technologies semblables',
  honoured: {
    ...fr.honoured,
    gpc: 'Le signal Global Privacy Control de votre navigateur est respecté\u00a0: vos renseignements ne sont ni vendus ni communiqués.',
  },
  saved: {
    accept: { title: 'Vous avez accepté toutes les fins facultatives', text: atAnyTime },
    reject: { title: 'Vous avez refusé toutes les fins facultatives', text: atAnyTime },
    save: { title: 'Vos choix sont enregistrés', text: 'Vous pouvez les modifier en tout temps.' },
  },
  cookieBlocked: {
    ...fr.cookieBlocked,
    text: 'Il n’accepte aucun témoin de cette page; nous ne pourrons donc pas connaître votre choix la prochaine fois. Sans choix, rien de ce qui exige votre consentement n’est activé.',
  },
};
