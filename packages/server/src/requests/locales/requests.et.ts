import type { RequestTexts } from './requests-texts.js';

export const et: RequestTexts = {
  tooMany:
    'Oleme teie sellistele taotlustele kaheteistkümne kuu jooksul juba vastanud {count} korda. Seadus lubab meil rohkematest keelduda.',
  appeal: 'Selle taotluse lehel saate esitada vaide. Siis vaatame selle uuesti üle.',
  complain: 'Võite esitada kaebuse asutusele: {authority}, {url}',
  complainHere: 'Võite esitada kaebuse oma elukoha andmekaitseasutusele.',
  complainState: 'Ameerika Ühendriikides võite esitada kaebuse oma osariigi peaprokurörile.',
  court: 'Võite pöörduda ka kohtusse.',
  code: {
    subject: '{company}: kinnitage oma taotlus',
    introduction: '{company} sai teie nimel taotluse: „{type}“. Kui see on õige, kinnitage see.',
    ignore: 'Kui te sellest taotlusest midagi ei tea, ärge tehke midagi. Ilma koodi või lingita ei juhtu midagi.',
  },
  news: {
    subject: '{company}: teie taotluse kohta on uudiseid',
    introduction: 'Teie taotluse „{type}“ kohta on midagi uut. Saate seda lugeda taotluse lehel; teie kaitseks ei ole seda selles kirjas.',
  },
  reminder: {
    subject: 'Taotlus {reference}: {share} ajast on möödas',
    overdue: 'Taotluse {reference} tähtaeg on möödas',
    text: 'Taotlus {reference} („{type}“). Vastamise tähtaeg: {date}.',
  },
  about: 'Taotlus: {type}',
  open: 'Ava taotlus',
  orCode: 'Või avage {url} ning sisestage viitenumber ja kood.',
  reference: 'Viitenumber: {reference}',
  codeIs: 'Kood:',
  lifetimes: 'Kood kehtib {minutes} minutit, link {days} päeva. Kui lasete saata uue kirja, siis see kiri enam ei kehti.',
  due: 'Vastamise tähtaeg: {date}',
};
