import type { FulfilmentTexts } from './fulfilment-texts.js';

export const da: FulfilmentTexts = {
  own: {
    name: 'Dine privatlivsvalg og anmodninger',
    kept: 'Vi gemmer bevis for, hvad du har valgt og bedt om, fordi loven kræver, at vi kan dokumentere det.',
  },
  task: {
    subject: 'Anmodning {reference}: »{source}« har brug for et menneske',
    text: 'Anmodning {reference} (»{type}«) kan ikke besvares af »{source}« alene. Se venligst på den, og indberet, hvad du finder. Anmodningen skal besvares senest {date}.',
  },
};
