import type { FulfilmentTexts } from './fulfilment-texts.js';

export const uk: FulfilmentTexts = {
  own: {
    name: 'Ваш вибір і запити щодо приватності',
    kept: 'Ми зберігаємо доказ того, що ви обрали й про що просили, бо закон вимагає, щоб ми могли це показати.',
  },
  task: {
    subject: 'Запит {reference}: для «{source}» потрібна людина',
    text: 'На запит {reference} («{type}») «{source}» не може відповісти без людини. Будь ласка, перевірте й запишіть, що знайдете. На запит треба відповісти до {date}',
  },
};
