import type { FulfilmentTexts } from './fulfilment-texts.js';

export const es: FulfilmentTexts = {
  own: {
    name: 'Sus decisiones y solicitudes de privacidad',
    kept: 'Conservamos prueba de lo que eligió y solicitó, porque la ley exige que podamos demostrarlo.',
  },
  task: {
    subject: 'Solicitud {reference}: «{source}» necesita a una persona',
    text: '«{source}» no puede responder por sí solo a la solicitud {reference} («{type}»). Por favor, revísela e indique lo que encuentre. La solicitud debe responderse a más tardar el {date}.',
  },
};
