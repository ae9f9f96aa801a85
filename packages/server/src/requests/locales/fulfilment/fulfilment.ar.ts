import type { FulfilmentTexts } from './fulfilment-texts.js';

export const ar: FulfilmentTexts = {
  own: {
    name: 'خياراتك وطلباتك المتعلقة بالخصوصية',
    kept: 'نحتفظ بما يثبت ما اخترته وما طلبته، لأن القانون يريد أن نتمكن من إثباته.',
  },
  task: {
    subject: 'الطلب {reference}: «\u2068{source}\u2069» يحتاج إلى تدخل أحد الموظفين',
    text: 'لا يستطيع «\u2068{source}\u2069» الإجابة وحده عن الطلب {reference} («\u2068{type}\u2069»). يرجى النظر في الأمر وتسجيل ما تجدونه. آخر موعد للإجابة عن الطلب هو {date}.',
  },
};
