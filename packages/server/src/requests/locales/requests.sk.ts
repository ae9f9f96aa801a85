import type { RequestTexts } from './requests-texts.js';

export const sk: RequestTexts = {
  tooMany: 'Počas dvanástich mesiacov sme vám na takú žiadosť odpovedali už {count}-krát. Ďalšie nám zákon dovoľuje odmietnuť.',
  appeal: 'Na stránke tejto žiadosti môžete podať odvolanie. Potom ju posúdime znova.',
  complain: 'Môžete podať sťažnosť úradu: {authority}, {url}',
  complainHere: 'Môžete podať sťažnosť úradu na ochranu údajov v mieste svojho bydliska.',
  complainState: 'V Spojených štátoch môžete podať sťažnosť generálnemu prokurátorovi svojho štátu.',
  court: 'Môžete sa obrátiť aj na súd.',
  code: {
    subject: '{company}: potvrďte svoju žiadosť',
    introduction: 'Spoločnosť {company} dostala vo vašom mene žiadosť: „{type}“. Ak je to správne, potvrďte ju.',
    ignore: 'Ak o tejto žiadosti neviete, nerobte nič. Bez kódu alebo odkazu sa nič nestane.',
  },
  news: {
    subject: '{company}: novinka k vašej žiadosti',
    introduction:
      'K vašej žiadosti „{type}“ je niečo nové. Prečítajte si to na stránke žiadosti; v tomto e-maile to pre vašu ochranu nie je.',
  },
  reminder: {
    subject: 'Žiadosť {reference}: uplynulo {share} lehoty',
    overdue: 'Žiadosť {reference} je po lehote',
    text: 'Na žiadosť {reference} („{type}“) treba odpovedať do {date}.',
  },
  about: 'Žiadosť: {type}',
  open: 'Otvoriť žiadosť',
  orCode: 'Alebo prejdite na {url} a zadajte značku žiadosti a kód.',
  reference: 'Značka žiadosti: {reference}',
  codeIs: 'Kód:',
  lifetimes: 'Kód platí {minutes} minút, odkaz {days} dní. Keď si dáte poslať ďalší e-mail, tento prestane platiť.',
  due: 'Odpoveď do: {date}',
};
