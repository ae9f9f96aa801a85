import { fr } from './fr.js';
import type { Locale } from './locale.js';

/** French in the words of Québec’s Law 25: « témoins », « renseignements », « fins ». */
export const frCA: Locale = {
  ...fr,
  gpcHonoured:
    'Le signal Global Privacy Control de votre navigateur est respecté\u00a0: vos renseignements ne sont ni vendus ni communiqués.',
  accepted: 'Vous avez accepté toutes les fins facultatives. Vous pouvez changer d’avis en tout temps.',
  acceptedOthers: 'Vous avez accepté toutes les autres fins facultatives. Vous pouvez changer d’avis en tout temps.',
  rejected: 'Vous avez refusé toutes les fins facultatives. Vous pouvez changer d’avis en tout temps.',
  saved: 'Vos choix sont enregistrés. Vous pouvez les modifier en tout temps.',
  introduction: 'Décidez à quelles fins vos renseignements peuvent servir. Vous pouvez revenir modifier vos choix en tout temps.',
  minimumAge: 'Réservé aux personnes de {age}\u00a0ans et plus, donc désactivé.',
  legalBasis: 'Fondement juridique\u00a0: {basis}.',
  categories: 'Renseignements',
  recipients: 'Qui les reçoit',
  trackers: 'Témoins et technologies semblables',
  'purpose-fulfilled': 'jusqu’à ce que la fin soit accomplie',
};
