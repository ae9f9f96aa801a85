import type { RequestTexts } from './requests-texts.js';

export const nl: RequestTexts = {
  tooMany: 'Binnen twaalf maanden hebben wij al {count} van zulke verzoeken van u beantwoord. De wet staat ons toe om er meer te weigeren.',
  appeal: 'U kunt bezwaar maken op de pagina van dit verzoek. Dan bekijken wij het opnieuw.',
  complain: 'U kunt een klacht indienen bij een autoriteit: {authority}, {url}',
  complainHere: 'U kunt een klacht indienen bij de gegevensbeschermingsautoriteit van uw woonplaats.',
  complainState: 'In de Verenigde Staten kunt u een klacht indienen bij de procureur-generaal (attorney general) van uw staat.',
  court: 'U kunt ook naar de rechter gaan.',
  code: {
    subject: 'Bevestig uw verzoek aan {company}',
    introduction: 'Iemand heeft {company} in uw naam een verzoek gestuurd: “{type}”. Als dat klopt, bevestig het dan.',
    ignore: 'Weet u niets van dit verzoek, doe dan niets. Zonder de code of de link gebeurt er niets.',
  },
  news: {
    subject: 'Er is nieuws over uw verzoek aan {company}',
    introduction:
      'Er is nieuws over uw verzoek “{type}”. U kunt het lezen op de pagina van het verzoek; om u te beschermen staat het niet in deze e-mail.',
  },
  reminder: {
    subject: 'Verzoek {reference}: {share} van de termijn is voorbij',
    overdue: 'Verzoek {reference} is over de termijn',
    text: 'Verzoek {reference} (“{type}”) moet uiterlijk op {date} zijn beantwoord.',
  },
  about: 'Verzoek: {type}',
  open: 'Het verzoek openen',
  orCode: 'Of ga naar {url} en vul het kenmerk en de code in.',
  reference: 'Kenmerk: {reference}',
  codeIs: 'Code:',
  lifetimes: 'De code geldt {minutes} minuten, de link {days} dagen. Als u een nieuwe e-mail laat sturen, werkt deze niet meer.',
  due: 'Antwoord uiterlijk op {date}',
};
