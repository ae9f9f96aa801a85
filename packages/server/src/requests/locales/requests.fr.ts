import type { RequestTexts } from './requests-texts.js';

export const fr: RequestTexts = {
  tooMany: 'Nous avons déjà répondu à {count} de vos demandes de ce type en douze mois. La loi nous permet de refuser les suivantes.',
  appeal: 'Vous pouvez former un recours sur la page de cette demande. Elle est alors réexaminée.',
  complain: 'Vous pouvez porter plainte auprès d’une autorité\u00a0: {authority}, {url}',
  complainHere: 'Vous pouvez porter plainte auprès de l’autorité de protection des données de votre lieu de résidence.',
  complainState: 'Aux États-Unis, vous pouvez porter plainte auprès du procureur général de votre État.',
  court: 'Vous pouvez aussi saisir la justice.',
  code: {
    subject: 'Confirmez votre demande à {company}',
    introduction: 'Une demande a été envoyée en votre nom à {company}\u00a0: «\u00a0{type}\u00a0». Si c’est exact, confirmez-la.',
    ignore: 'Si vous ne savez rien de cette demande, ne faites rien. Sans le code ou le lien, il ne se passe rien.',
  },
  news: {
    subject: 'Il y a du nouveau sur votre demande à {company}',
    introduction:
      'Il y a du nouveau sur votre demande «\u00a0{type}\u00a0». Vous pouvez le lire sur la page de la demande\u00a0; pour votre protection, cet e-mail n’en dit rien.',
  },
  reminder: {
    subject: 'Demande {reference}\u00a0: {share} du délai est écoulé',
    overdue: 'La demande {reference} est en retard',
    text: 'La demande {reference} («\u00a0{type}\u00a0») doit recevoir une réponse au plus tard le {date}.',
  },
  about: 'Demande\u00a0: {type}',
  open: 'Ouvrir la demande',
  orCode: 'Ou allez sur {url} et saisissez la référence et le code.',
  reference: 'Référence\u00a0: {reference}',
  codeIs: 'Code\u00a0:',
  lifetimes:
    'Le code est valable {minutes} minutes, le lien {days} jours. Si vous faites envoyer un autre e-mail, celui-ci n’est plus valable.',
  due: 'Réponse au plus tard le {date}',
};
