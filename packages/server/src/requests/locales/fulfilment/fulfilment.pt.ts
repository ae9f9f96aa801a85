import type { FulfilmentTexts } from './fulfilment-texts.js';

export const pt: FulfilmentTexts = {
  own: {
    name: 'As suas escolhas e pedidos de privacidade',
    kept: 'Guardamos a prova do que escolheu e pediu, porque a lei exige que o possamos demonstrar.',
  },
  task: {
    subject: 'Pedido {reference}: «{source}» precisa de uma pessoa',
    text: 'O pedido {reference} («{type}») não pode ser respondido apenas por «{source}». Veja o que há e registe o que encontrar. O pedido tem de ser respondido até {date}.',
  },
};
