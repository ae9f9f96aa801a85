import type { FulfilmentTexts } from './fulfilment-texts.js';

export const ptBR: FulfilmentTexts = {
  own: {
    name: 'Suas escolhas e solicitações de privacidade',
    kept: 'Guardamos a prova do que você escolheu e pediu, porque a lei exige que possamos demonstrá-lo.',
  },
  task: {
    subject: 'Solicitação {reference}: “{source}” precisa de uma pessoa',
    text: 'A solicitação {reference} (“{type}”) não pode ser respondida apenas por “{source}”. Verifique e informe o que encontrar. A solicitação deve ser respondida até {date}.',
  },
};
