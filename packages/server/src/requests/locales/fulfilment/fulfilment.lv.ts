import type { FulfilmentTexts } from './fulfilment-texts.js';

export const lv: FulfilmentTexts = {
  own: {
    name: 'Jūsu privātuma izvēles un pieprasījumi',
    kept: 'Mēs glabājam pierādījumu par to, ko izvēlējāties un lūdzāt, jo likums prasa, lai mēs to varētu parādīt.',
  },
  task: {
    subject: 'Pieprasījums {reference}: “{source}” vajag cilvēku',
    text: 'Uz pieprasījumu {reference} (“{type}”) “{source}” nevar atbildēt bez cilvēka. Lūdzu, pārbaudiet un ierakstiet, ko atradāt. Atbildes termiņš: {date}.',
  },
};
