import type { RequestTexts } from './requests-texts.js';

export const it: RequestTexts = {
  tooMany: 'In dodici mesi abbiamo già risposto a {count} sue richieste di questo tipo. La legge ci permette di rifiutarne altre.',
  appeal: 'Può presentare reclamo sulla pagina di questa richiesta. In tal caso la riesaminiamo.',
  complain: 'Può rivolgersi a un’autorità: {authority}, {url}',
  complainHere: 'Può rivolgersi all’autorità per la protezione dei dati del luogo in cui vive.',
  complainState: 'Negli Stati Uniti può rivolgersi al procuratore generale del suo stato.',
  court: 'Può anche ricorrere al giudice.',
  code: {
    subject: 'Confermi la sua richiesta a {company}',
    introduction: 'Qualcuno ha inviato a {company} una richiesta a suo nome: «{type}». Se è giusto, la confermi.',
    ignore: 'Se non sa nulla di questa richiesta, non faccia nulla. Senza il codice o il link non succede nulla.',
  },
  news: {
    subject: 'Ci sono novità sulla sua richiesta a {company}',
    introduction:
      'Ci sono novità sulla sua richiesta «{type}». Può leggerle sulla pagina della richiesta; per sua protezione non sono in questa e-mail.',
  },
  reminder: {
    subject: 'Richiesta {reference}: è passato il {share} del tempo',
    overdue: 'La richiesta {reference} è in ritardo',
    text: 'Alla richiesta {reference} («{type}») si deve rispondere entro il {date}.',
  },
  about: 'Richiesta: {type}',
  open: 'Apri la richiesta',
  orCode: 'Oppure vada su {url} e inserisca il riferimento e il codice.',
  reference: 'Riferimento: {reference}',
  codeIs: 'Codice:',
  lifetimes: 'Il codice vale {minutes} minuti, il link {days} giorni. Se chiede un’altra e-mail, questa non vale più.',
  due: 'Risposta entro il {date}',
};
