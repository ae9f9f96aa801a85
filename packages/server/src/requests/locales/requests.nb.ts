import type { RequestTexts } from './requests-texts.js';

export const nb: RequestTexts = {
  tooMany: 'Du har allerede fått svar på {count} slike forespørsler i løpet av tolv måneder. Loven lar oss avslå flere.',
  appeal: 'Du kan klage på siden for denne forespørselen. Da ser vi på den igjen.',
  complain: 'Du kan klage til en myndighet: {authority}, {url}',
  complainHere: 'Du kan klage til personvernmyndigheten der du bor.',
  complainState: 'I USA kan du klage til statsadvokaten (attorney general) i delstaten din.',
  court: 'Du kan også gå til domstolene.',
  code: {
    subject: 'Bekreft forespørselen din til {company}',
    introduction: 'Noen har sendt {company} en forespørsel i ditt navn: «{type}». Hvis det stemmer, bekreft den.',
    ignore: 'Hvis du ikke kjenner til denne forespørselen, trenger du ikke gjøre noe. Uten koden eller lenken skjer det ingenting.',
  },
  news: {
    subject: 'Nytt om forespørselen din til {company}',
    introduction:
      'Det er noe nytt om forespørselen din «{type}». Du kan lese det på siden for forespørselen; for å beskytte deg står det ikke i denne e-posten.',
  },
  reminder: {
    subject: 'Forespørsel {reference}: {share} av tiden er gått',
    overdue: 'Forespørsel {reference} er over fristen',
    text: 'Forespørsel {reference} («{type}») må besvares senest {date}.',
  },
  about: 'Forespørsel: {type}',
  open: 'Åpne forespørselen',
  orCode: 'Eller gå til {url} og skriv inn referansen og koden.',
  reference: 'Referanse: {reference}',
  codeIs: 'Kode:',
  lifetimes: 'Koden gjelder i {minutes} minutter, lenken i {days} dager. Ber du om en ny e-post, gjelder ikke denne lenger.',
  due: 'Svar senest: {date}',
};
