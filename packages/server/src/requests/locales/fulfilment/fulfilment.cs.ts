import type { FulfilmentTexts } from './fulfilment-texts.js';

export const cs: FulfilmentTexts = {
  own: {
    name: 'Vaše volby a žádosti týkající se soukromí',
    kept: 'Uchováváme doklad o tom, co jste zvolili a o co jste žádali, protože podle zákona to musíme umět doložit.',
  },
  task: {
    subject: 'Žádost {reference}: „{source}“ potřebuje člověka',
    text: 'Na žádost {reference} („{type}“) nemůže „{source}“ odpovědět bez člověka. Podívejte se na to, prosím, a zapište, co jste našli. Lhůta pro odpověď: {date}.',
  },
};
