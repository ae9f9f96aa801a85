import type { RequestTexts } from './requests-texts.js';

export const pt: RequestTexts = {
  tooMany: 'Em doze meses já respondemos a {count} pedidos seus deste tipo. A lei permite-nos recusar mais do que isso.',
  appeal: 'Pode recorrer na página deste pedido. Nesse caso, voltamos a analisá-lo.',
  complain: 'Pode apresentar queixa a uma autoridade: {authority}, {url}',
  complainHere: 'Pode apresentar queixa à autoridade de proteção de dados do lugar onde vive.',
  complainState: 'Nos Estados Unidos, pode apresentar queixa ao procurador-geral do seu estado.',
  court: 'Também pode recorrer aos tribunais.',
  code: {
    subject: 'Confirme o seu pedido a {company}',
    introduction: 'Alguém enviou a {company} um pedido em seu nome: «{type}». Se estiver certo, confirme-o.',
    ignore: 'Se não souber nada deste pedido, não faça nada. Sem o código ou o link nada acontece.',
  },
  news: {
    subject: 'Há novidades sobre o seu pedido a {company}',
    introduction: 'Há novidades sobre o seu pedido «{type}». Pode lê-las na página do pedido; para sua proteção, não estão neste e-mail.',
  },
  reminder: {
    subject: 'Pedido {reference}: passaram {share} do prazo',
    overdue: 'O pedido {reference} está fora do prazo',
    text: 'O pedido {reference} («{type}») tem de ser respondido até {date}.',
  },
  about: 'Pedido: {type}',
  open: 'Abrir o pedido',
  orCode: 'Ou vá a {url} e introduza a referência e o código.',
  reference: 'Referência: {reference}',
  codeIs: 'Código:',
  lifetimes: 'O código é válido durante {minutes} minutos e o link durante {days} dias. Se pedir outro e-mail, este deixa de funcionar.',
  due: 'Resposta até {date}',
};
