import type { FulfilmentTexts } from './fulfilment-texts.js';

export const is: FulfilmentTexts = {
  own: {
    name: 'Persónuverndarval þitt og beiðnir',
    kept: 'Við geymum sönnun fyrir því sem þú valdir og baðst um, því lögin krefjast þess að við getum sýnt fram á það.',
  },
  task: {
    subject: 'Beiðni {reference}: „{source}“ þarf manneskju',
    text: 'Beiðni {reference} („{type}“) getur „{source}“ ekki svarað án aðstoðar. Vinsamlegast athugaðu málið og skráðu það sem þú finnur. Beiðninni þarf að svara í síðasta lagi {date}.',
  },
};
