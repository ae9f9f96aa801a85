import type { RequestTexts } from './requests-texts.js';

export const ptBR: RequestTexts = {
  tooMany: 'Em doze meses já respondemos a {count} solicitações suas deste tipo. A lei nos permite recusar mais do que isso.',
  appeal: 'Você pode recorrer na página desta solicitação. Nesse caso, nós a analisamos de novo.',
  complain: 'Você pode reclamar a uma autoridade: {authority}, {url}',
  complainHere: 'Você pode reclamar à autoridade de proteção de dados do lugar onde mora.',
  complainState: 'Nos Estados Unidos, você pode reclamar ao procurador-geral do seu estado.',
  court: 'Você também pode recorrer à Justiça.',
  code: {
    subject: 'Confirme sua solicitação a {company}',
    introduction: 'Alguém enviou a {company} uma solicitação em seu nome: “{type}”. Se estiver certo, confirme.',
    ignore: 'Se você não souber nada desta solicitação, não faça nada. Sem o código ou o link, nada acontece.',
  },
  news: {
    subject: 'Há novidades sobre sua solicitação a {company}',
    introduction:
      'Há novidades sobre sua solicitação “{type}”. Você pode ler na página da solicitação; para sua proteção, elas não estão neste e-mail.',
  },
  reminder: {
    subject: 'Solicitação {reference}: {share} do prazo já passou',
    overdue: 'A solicitação {reference} está atrasada',
    text: 'A solicitação {reference} (“{type}”) deve ser respondida até {date}.',
  },
  about: 'Solicitação: {type}',
  open: 'Abrir a solicitação',
  orCode: 'Ou acesse {url} e informe a referência e o código.',
  reference: 'Referência: {reference}',
  codeIs: 'Código:',
  lifetimes: 'O código vale por {minutes} minutos e o link por {days} dias. Se você pedir outro e-mail, este deixa de valer.',
  due: 'Resposta até {date}',
};
