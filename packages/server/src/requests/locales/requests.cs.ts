import type { RequestTexts } from './requests-texts.js';

export const cs: RequestTexts = {
  tooMany: 'Během dvanácti měsíců jsme vám na takovou žádost odpověděli už {count}krát. Další nám zákon dovoluje odmítnout.',
  appeal: 'Na stránce této žádosti můžete podat odvolání. Pak ji posoudíme znovu.',
  complain: 'Můžete podat stížnost úřadu: {authority}, {url}',
  complainHere: 'Můžete podat stížnost úřadu pro ochranu údajů v místě svého bydliště.',
  complainState: 'Ve Spojených státech můžete podat stížnost generálnímu prokurátorovi svého státu.',
  court: 'Můžete se obrátit i na soud.',
  code: {
    subject: '{company}: potvrďte svou žádost',
    introduction: 'Společnost {company} dostala vaším jménem žádost: „{type}“. Je-li to správně, potvrďte ji.',
    ignore: 'Pokud o této žádosti nevíte, nedělejte nic. Bez kódu nebo odkazu se nic nestane.',
  },
  news: {
    subject: '{company}: novinka k vaší žádosti',
    introduction: 'K vaší žádosti „{type}“ je něco nového. Přečtete si to na stránce žádosti; v tomto e-mailu to pro vaši ochranu není.',
  },
  reminder: {
    subject: 'Žádost {reference}: uplynulo {share} lhůty',
    overdue: 'Žádost {reference} je po lhůtě',
    text: 'Žádost {reference} („{type}“) je třeba zodpovědět do {date}.',
  },
  about: 'Žádost: {type}',
  open: 'Otevřít žádost',
  orCode: 'Nebo přejděte na {url} a zadejte značku žádosti a kód.',
  reference: 'Značka žádosti: {reference}',
  codeIs: 'Kód:',
  lifetimes: 'Kód platí {minutes} minut, odkaz {days} dní. Když si necháte poslat další e-mail, tento přestane platit.',
  due: 'Odpověď do: {date}',
};
