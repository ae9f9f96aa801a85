import type { FulfilmentTexts } from './fulfilment-texts.js';

export const bg: FulfilmentTexts = {
  own: {
    name: 'Вашите избори и искания за поверителност',
    kept: 'Пазим доказателство за това, което сте избрали и поискали, защото законът иска да можем да го покажем.',
  },
  task: {
    subject: 'Искане {reference}: за „{source}“ е нужен човек',
    text: '„{source}“ не може да отговори без човек на искане {reference} („{type}“). Моля, проверете и запишете какво сте намерили. Срок за отговор: {date}',
  },
};
