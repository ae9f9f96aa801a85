import type { FulfilmentTexts } from './fulfilment-texts.js';

export const fr: FulfilmentTexts = {
  own: {
    name: 'Vos choix et vos demandes sur vos données',
    kept: 'Nous gardons la preuve de ce que vous avez choisi et demandé, car la loi veut que nous puissions le démontrer.',
  },
  task: {
    subject: 'Demande {reference}\u00a0: «\u00a0{source}\u00a0» a besoin d’une personne',
    text: '«\u00a0{source}\u00a0» ne peut pas répondre seul à la demande {reference} («\u00a0{type}\u00a0»). Veuillez l’examiner et consigner ce que vous trouvez. La demande doit recevoir une réponse au plus tard le {date}.',
  },
};
