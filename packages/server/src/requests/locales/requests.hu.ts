import type { RequestTexts } from './requests-texts.js';

export const hu: RequestTexts = {
  tooMany: 'Tizenkét hónapon belül már {count} ilyen kérelmére válaszoltunk. A törvény megengedi, hogy a továbbiakat elutasítsuk.',
  appeal: 'A kérelem oldalán fellebbezést nyújthat be. Ekkor újra megvizsgáljuk.',
  complain: 'Panaszt tehet egy hatóságnál: {authority}, {url}',
  complainHere: 'Panaszt tehet a lakóhelye szerinti adatvédelmi hatóságnál.',
  complainState: 'Az Egyesült Államokban panaszt tehet az állama legfőbb ügyészénél.',
  court: 'Bírósághoz is fordulhat.',
  code: {
    subject: '{company}: erősítse meg a kérelmét',
    introduction: 'Valaki az Ön nevében kérelmet küldött: „{type}” (címzett: {company}). Ha ez helyes, erősítse meg.',
    ignore: 'Ha nem tud erről a kérelemről, ne tegyen semmit. A kód vagy a hivatkozás nélkül semmi sem történik.',
  },
  news: {
    subject: '{company}: újdonság van a kérelméről',
    introduction: 'Újdonság van a „{type}” kérelméről. A kérelem oldalán olvashatja el; az Ön védelmében ebben az e-mailben nem szerepel.',
  },
  reminder: {
    subject: '{reference} kérelem: az idő {share}-a letelt',
    overdue: 'A(z) {reference} kérelem határideje lejárt',
    text: 'A(z) {reference} kérelem („{type}”) megválaszolásának határideje: {date}',
  },
  about: 'Kérelem: {type}',
  open: 'Kérelem megnyitása',
  orCode: 'Vagy nyissa meg ezt: {url}, és írja be a hivatkozási számot és a kódot.',
  reference: 'Hivatkozási szám: {reference}',
  codeIs: 'Kód:',
  lifetimes: 'A kód {minutes} percig, a hivatkozás {days} napig érvényes. Ha újabb e-mailt kér, ez már nem érvényes.',
  due: 'A válasz határideje: {date}',
};
