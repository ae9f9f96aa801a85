import type { RequestTexts } from './requests-texts.js';

export const lt: RequestTexts = {
  tooMany: 'Per dvylika mėnesių į tokius jūsų prašymus jau atsakėme {count} kartus. Įstatymas leidžia kitus atmesti.',
  appeal: 'Šio prašymo puslapyje galite pateikti skundą. Tada prašymą nagrinėsime iš naujo.',
  complain: 'Galite pateikti skundą institucijai: {authority}, {url}',
  complainHere: 'Galite pateikti skundą savo gyvenamosios vietos duomenų apsaugos institucijai.',
  complainState: 'Jungtinėse Valstijose galite pateikti skundą savo valstijos generaliniam prokurorui.',
  court: 'Taip pat galite kreiptis į teismą.',
  code: {
    subject: '{company}: patvirtinkite savo prašymą',
    introduction: '{company} jūsų vardu gavo prašymą: „{type}“. Jei tai teisinga, patvirtinkite jį.',
    ignore: 'Jei apie šį prašymą nieko nežinote, nieko nedarykite. Be kodo ar nuorodos nieko neįvyks.',
  },
  news: {
    subject: '{company}: yra naujienų apie jūsų prašymą',
    introduction: 'Yra naujienų apie jūsų prašymą „{type}“. Jas galite perskaityti prašymo puslapyje; jūsų saugumui šiame laiške jų nėra.',
  },
  reminder: {
    subject: 'Prašymas {reference}: praėjo {share} termino',
    overdue: 'Prašymo {reference} terminas praėjo',
    text: 'Į prašymą {reference} („{type}“) reikia atsakyti iki {date}',
  },
  about: 'Prašymas: {type}',
  open: 'Atverti prašymą',
  orCode: 'Arba atverkite {url} ir įveskite prašymo numerį bei kodą.',
  reference: 'Prašymo numeris: {reference}',
  codeIs: 'Kodas:',
  lifetimes: 'Kodas galioja {minutes} minučių, nuoroda – {days} dienas. Jei paprašysite kito laiško, šis nebegalios.',
  due: 'Atsakymas iki: {date}',
};
