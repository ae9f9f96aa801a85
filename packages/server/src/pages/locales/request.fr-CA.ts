import { fr } from './request.fr.js';
import type { RequestTexts } from './request-texts.js';

/** French in the words of Québec: « courriel », « renseignements », « supprimer ». */
export const frCA: RequestTexts = {
  ...fr,
  title: 'Faire une demande sur vos renseignements',
  rights: {
    ...fr.rights,
    access: 'Consulter vos renseignements',
    portability: 'Obtenir vos renseignements pour les transférer',
    correct: 'Rectifier vos renseignements',
    delete: 'Supprimer vos renseignements',
    restrict: 'Limiter l’utilisation de vos renseignements',
    object: 'Vous opposer à l’utilisation de vos renseignements',
    'opt-out': 'Ni vente ni communication de vos renseignements',
    limit: 'Limiter l’utilisation de vos renseignements sensibles',
  },
  behalf: { ...fr.behalf, hint: 'La personne concernée confirme la demande par courriel.', email: 'Votre adresse courriel' },
  contact: { ...fr.contact, email: 'Adresse courriel' },
  faults: {
    ...fr.faults,
    email: 'Veuillez écrire une adresse courriel, par exemple name@example.com.',
    code: 'Ce code ou ce lien est erroné, trop ancien ou déjà utilisé. Faites envoyer un autre courriel.',
  },
  verify: {
    ...fr.verify,
    title: 'Confirmer par courriel',
    sentToPerson: (address) =>
      `Nous envoyons un courriel à ${address}. La demande commence quand la personne la confirme. Si vous avez le code, vous pouvez l’écrire ici.`,
    label: 'Code reçu par courriel',
    again: 'Envoyer un autre courriel',
    sentAgain: 'Si cette demande existe, un autre courriel est en route. Les codes précédents ne sont plus valables.',
  },
  done: {
    ...fr.done,
    text: 'Gardez la référence. Avec elle et un code reçu par courriel, vous retrouverez votre demande.',
  },
  status: {
    ...fr.status,
    introduction: 'La référence et le code se trouvent dans notre dernier courriel.',
    ready: 'Vous arrivez par le lien de notre courriel. Un clic confirme que c’est bien vous.',
    ended: 'Votre temps sur cette page est écoulé. Faites envoyer un autre courriel pour continuer.',
    download: 'Télécharger vos renseignements',
    downloadUntil: (date) => `Ils sont ici jusqu’au ${date}.`,
    sources: {
      ...fr.status.sources,
      nothing: 'Nous ne détenons aucun renseignement',
      held: 'Nous détenons des renseignements',
      erased: 'Supprimé',
    },
  },
};
