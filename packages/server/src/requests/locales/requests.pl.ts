import type { RequestTexts } from './requests-texts.js';

export const pl: RequestTexts = {
  tooMany:
    'W ciągu dwunastu miesięcy odpowiedzieliśmy już na takie wnioski {count} razy. Prawo pozwala nam odmówić rozpatrzenia kolejnych.',
  appeal: 'Na stronie tego wniosku można złożyć odwołanie. Wtedy rozpatrzymy go ponownie.',
  complain: 'Można złożyć skargę do organu: {authority}, {url}',
  complainHere: 'Można złożyć skargę do organu ochrony danych w miejscu zamieszkania.',
  complainState: 'W Stanach Zjednoczonych można złożyć skargę do prokuratora generalnego swojego stanu.',
  court: 'Można także wnieść sprawę do sądu.',
  code: {
    subject: '{company}: prosimy potwierdzić wniosek',
    introduction: 'Ktoś złożył wniosek „{type}”, podając ten adres (odbiorca: {company}). Jeśli to się zgadza, prosimy go potwierdzić.',
    ignore: 'Jeśli ten wniosek jest nieznany, nie trzeba nic robić. Bez kodu lub linku nic się nie stanie.',
  },
  news: {
    subject: '{company}: są nowe informacje o wniosku',
    introduction:
      'Są nowe informacje o wniosku „{type}”. Można je przeczytać na stronie wniosku; dla bezpieczeństwa nie ma ich w tej wiadomości.',
  },
  reminder: {
    subject: 'Wniosek {reference}: minęło {share} terminu',
    overdue: 'Wniosek {reference} jest po terminie',
    text: 'Na wniosek {reference} („{type}”) trzeba odpowiedzieć do {date}.',
  },
  about: 'Wniosek: {type}',
  open: 'Otwórz wniosek',
  orCode: 'Można też otworzyć {url} i wpisać numer sprawy oraz kod.',
  reference: 'Numer sprawy: {reference}',
  codeIs: 'Kod:',
  lifetimes: 'Kod jest ważny {minutes} minut, a link {days} dni. Po zamówieniu nowej wiadomości ta przestaje działać.',
  due: 'Odpowiedź do: {date}',
};
