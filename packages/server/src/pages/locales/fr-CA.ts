import { frCA as choices } from './choices.fr-CA.js';
import { fr } from './fr.js';
import type { PageTexts } from './page-texts.js';
import type { ReceiptTexts } from './receipt-texts.js';
import { frCA as request } from './request.fr-CA.js';

/** French in the words of Québec’s Law 25: « renseignements », « fins ». */
const receipt: ReceiptTexts = {
  ...fr.receipt,
  introduction:
    'Un reçu prouve ce qui a été présenté à une personne au sujet de ses renseignements, ce qu’elle a choisi et quand. Collez-en un pour le lire en termes simples et savoir s’il est authentique et inchangé.',
  nothingChosen: 'Aucune fin n’a fait l’objet d’un choix\u00a0: le signal du navigateur a été enregistré.',
  categories: 'Renseignements',
  recipients: 'Qui les reçoit',
  years: (count) => `${count}\u00a0ans et plus`,
};

export const frCA: PageTexts = { choices, receipt, request };
