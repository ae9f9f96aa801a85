import type { RequestTexts } from './requests-texts.js';

export const hr: RequestTexts = {
  tooMany: 'U dvanaest mjeseci već smo vam na takav zahtjev odgovorili {count} puta. Zakon nam dopušta da ostale odbijemo.',
  appeal: 'Na stranici ovog zahtjeva možete podnijeti žalbu. Tada ga ponovno razmatramo.',
  complain: 'Možete podnijeti pritužbu tijelu: {authority}, {url}',
  complainHere: 'Možete podnijeti pritužbu tijelu za zaštitu podataka u mjestu u kojem živite.',
  complainState: 'U Sjedinjenim Državama možete podnijeti pritužbu glavnom državnom odvjetniku svoje savezne države.',
  court: 'Možete se obratiti i sudu.',
  code: {
    subject: '{company}: potvrdite svoj zahtjev',
    introduction: 'Netko je u vaše ime poslao zahtjev „{type}” (primatelj: {company}). Ako je to točno, potvrdite ga.',
    ignore: 'Ako ne znate za ovaj zahtjev, ne činite ništa. Bez koda ili poveznice ništa se ne događa.',
  },
  news: {
    subject: '{company}: novost o vašem zahtjevu',
    introduction:
      'Ima nešto novo o vašem zahtjevu „{type}”. Možete to pročitati na stranici zahtjeva; radi vaše zaštite toga nema u ovoj poruci.',
  },
  reminder: {
    subject: 'Zahtjev {reference}: isteklo je {share} roka',
    overdue: 'Zahtjevu {reference} istekao je rok',
    text: 'Na zahtjev {reference} („{type}”) treba odgovoriti do {date}',
  },
  about: 'Zahtjev: {type}',
  open: 'Otvori zahtjev',
  orCode: 'Ili otvorite {url} i upišite oznaku zahtjeva i kod.',
  reference: 'Oznaka zahtjeva: {reference}',
  codeIs: 'Kod:',
  lifetimes: 'Kod vrijedi {minutes} minuta, a poveznica {days} dana. Ako zatražite novu poruku, ova više ne vrijedi.',
  due: 'Odgovor do: {date}',
};
