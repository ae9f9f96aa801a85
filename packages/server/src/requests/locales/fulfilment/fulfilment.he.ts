import type { FulfilmentTexts } from './fulfilment-texts.js';

export const he: FulfilmentTexts = {
  own: {
    name: 'הבחירות והבקשות שלך בענייני פרטיות',
    kept: 'אנחנו שומרים הוכחה למה שבחרת ולמה שביקשת, כי החוק דורש שנוכל להראות זאת.',
  },
  task: {
    subject: 'בקשה {reference}: נדרש אדם עבור ״\u2068{source}\u2069״',
    text: '״\u2068{source}\u2069״ לא יכול לענות לבדו על בקשה {reference} (״\u2068{type}\u2069״). נא לבדוק ולדווח מה נמצא. יש לענות על הבקשה עד {date}.',
  },
};
