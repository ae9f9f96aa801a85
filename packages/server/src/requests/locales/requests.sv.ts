import type { RequestTexts } from './requests-texts.js';

export const sv: RequestTexts = {
  tooMany: 'Du har redan fått svar på {count} begäranden av det här slaget inom tolv månader. Lagen låter oss avslå fler än så.',
  appeal: 'Du kan överklaga på sidan för din begäran. Då ser vi på den igen.',
  complain: 'Du kan klaga hos en myndighet: {authority}, {url}',
  complainHere: 'Du kan klaga hos dataskyddsmyndigheten där du bor.',
  complainState: 'I USA kan du klaga hos delstatens justitieminister (attorney general).',
  court: 'Du kan också gå till domstol.',
  code: {
    subject: 'Bekräfta din begäran till {company}',
    introduction: 'Någon har skickat en begäran till {company} i ditt namn: ”{type}”. Om det stämmer, bekräfta den.',
    ignore: 'Om du inte känner till den här begäran behöver du inte göra något. Utan koden eller länken händer ingenting.',
  },
  news: {
    subject: 'Det finns nytt om din begäran till {company}',
    introduction:
      'Det finns något nytt om din begäran ”{type}”. Du kan läsa det på sidan för din begäran; för att skydda dig står det inte i det här mejlet.',
  },
  reminder: {
    subject: 'Begäran {reference}: {share} av tiden har gått',
    overdue: 'Begäran {reference} är försenad',
    text: 'Begäran {reference} (”{type}”) måste besvaras senast den {date}.',
  },
  about: 'Begäran: {type}',
  open: 'Öppna begäran',
  orCode: 'Eller gå till {url} och skriv in referensen och koden.',
  reference: 'Referens: {reference}',
  codeIs: 'Kod:',
  lifetimes: 'Koden gäller i {minutes} minuter, länken i {days} dagar. Om du ber om ett nytt mejl gäller inte det här längre.',
  due: 'Svar senast den {date}',
};
