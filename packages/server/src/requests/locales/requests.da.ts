import type { RequestTexts } from './requests-texts.js';

export const da: RequestTexts = {
  tooMany:
    'Du har allerede fået svar på {count} anmodninger af denne slags inden for tolv måneder. Loven giver os lov til at afvise flere.',
  appeal: 'Du kan klage på siden for denne anmodning. Så ser vi på den igen.',
  complain: 'Du kan klage til en myndighed: {authority}, {url}',
  complainHere: 'Du kan klage til datatilsynsmyndigheden dér, hvor du bor.',
  complainState: 'I USA kan du klage til justitsministeren (attorney general) i din delstat.',
  court: 'Du kan også gå til domstolene.',
  code: {
    subject: 'Bekræft din anmodning til {company}',
    introduction: 'Nogen har sendt {company} en anmodning i dit navn: »{type}«. Er det rigtigt, så bekræft den.',
    ignore: 'Kender du ikke til denne anmodning, så gør intet. Uden koden eller linket sker der ingenting.',
  },
  news: {
    subject: 'Nyt om din anmodning til {company}',
    introduction:
      'Der er nyt om din anmodning »{type}«. Du kan læse det på anmodningens side; for at beskytte dig står det ikke i denne mail.',
  },
  reminder: {
    subject: 'Anmodning {reference}: {share} af tiden er gået',
    overdue: 'Anmodning {reference} er over fristen',
    text: 'Anmodning {reference} (»{type}«) skal besvares senest {date}.',
  },
  about: 'Anmodning: {type}',
  open: 'Åbn anmodningen',
  orCode: 'Eller gå til {url}, og indtast referencen og koden.',
  reference: 'Referencenummer: {reference}',
  codeIs: 'Kode:',
  lifetimes: 'Koden gælder i {minutes} minutter, linket i {days} dage. Beder du om en ny mail, gælder denne ikke længere.',
  due: 'Svar senest: {date}',
};
