import type { FulfilmentTexts } from './fulfilment-texts.js';

export const sl: FulfilmentTexts = {
  own: {
    name: 'Vaše izbire in zahteve glede zasebnosti',
    kept: 'Hranimo dokazilo o tem, kaj ste izbrali in zahtevali, ker zakon zahteva, da to lahko pokažemo.',
  },
  task: {
    subject: 'Zahteva {reference}: »{source}« potrebuje človeka',
    text: 'Na zahtevo {reference} (»{type}«) »{source}« ne more odgovoriti brez človeka. Prosimo, preverite in zapišite, kaj ste našli. Rok za odgovor: {date}.',
  },
};
