import type { RequestTexts } from './requests-texts.js';

export const sl: RequestTexts = {
  tooMany: 'V dvanajstih mesecih smo vam na takšno zahtevo odgovorili že {count}-krat. Zakon nam dovoljuje, da nadaljnje zavrnemo.',
  appeal: 'Na strani te zahteve lahko vložite pritožbo. Nato jo znova obravnavamo.',
  complain: 'Prijavo lahko podate pri organu: {authority}, {url}',
  complainHere: 'Prijavo lahko podate pri organu za varstvo podatkov v kraju, kjer živite.',
  complainState: 'V Združenih državah lahko prijavo podate pri generalnem državnem tožilcu svoje zvezne države.',
  court: 'Obrnete se lahko tudi na sodišče.',
  code: {
    subject: '{company}: potrdite svojo zahtevo',
    introduction: 'Nekdo je v vašem imenu poslal zahtevo »{type}« (prejemnik: {company}). Če je to prav, jo potrdite.',
    ignore: 'Če o tej zahtevi ne veste ničesar, ne storite ničesar. Brez kode ali povezave se ne zgodi nič.',
  },
  news: {
    subject: '{company}: novost o vaši zahtevi',
    introduction:
      'O vaši zahtevi »{type}« je nekaj novega. To lahko preberete na strani zahteve; zaradi vaše varnosti tega ni v tem sporočilu.',
  },
  reminder: {
    subject: 'Zahteva {reference}: minilo je {share} roka',
    overdue: 'Zahtevi {reference} je rok potekel',
    text: 'Zahteva {reference} (»{type}«). Rok za odgovor: {date}.',
  },
  about: 'Zahteva: {type}',
  open: 'Odpri zahtevo',
  orCode: 'Ali pa odprite {url} ter vnesite oznako zahteve in kodo.',
  reference: 'Oznaka zahteve: {reference}',
  codeIs: 'Koda:',
  lifetimes: 'Koda velja {minutes} minut, povezava pa {days} dni. Če zahtevate novo sporočilo, to ne velja več.',
  due: 'Rok za odgovor: {date}',
};
