import type { RequestTexts } from './requests-texts.js';

export const de: RequestTexts = {
  tooMany:
    'Innerhalb von zwölf Monaten haben wir Ihnen bereits {count} Anfragen dieser Art beantwortet. Das Gesetz erlaubt uns, weitere abzulehnen.',
  appeal: 'Auf der Seite dieser Anfrage können Sie Beschwerde einlegen. Dann sehen wir sie uns noch einmal an.',
  complain: 'Sie können sich bei einer Behörde beschweren: {authority}, {url}',
  complainHere: 'Sie können sich bei der Datenschutzbehörde Ihres Wohnorts beschweren.',
  complainState:
    'In den Vereinigten Staaten können Sie sich bei der Generalstaatsanwaltschaft (Attorney General) Ihres Bundesstaats beschweren.',
  court: 'Sie können auch vor Gericht gehen.',
  code: {
    subject: 'Bestätigen Sie Ihre Anfrage an {company}',
    introduction: 'Bei {company} ist in Ihrem Namen eine Anfrage eingegangen: „{type}“. Wenn das stimmt, bestätigen Sie sie.',
    ignore: 'Wenn Sie von dieser Anfrage nichts wissen, brauchen Sie nichts zu tun. Ohne den Code oder den Link geschieht nichts.',
  },
  news: {
    subject: 'Es gibt Neues zu Ihrer Anfrage an {company}',
    introduction:
      'Es gibt Neues zu Ihrer Anfrage „{type}“. Sie können es auf der Seite der Anfrage lesen. Zu Ihrem Schutz steht es nicht in dieser E-Mail.',
  },
  reminder: {
    subject: 'Anfrage {reference}: {share} der Frist sind um',
    overdue: 'Anfrage {reference} ist überfällig',
    text: 'Die Anfrage {reference} („{type}“) muss bis zum {date} beantwortet werden.',
  },
  about: 'Anfrage: {type}',
  open: 'Anfrage öffnen',
  orCode: 'Oder öffnen Sie {url} und geben Sie das Aktenzeichen und den Code ein.',
  reference: 'Aktenzeichen: {reference}',
  codeIs: 'Code:',
  lifetimes: 'Der Code gilt {minutes} Minuten, der Link {days} Tage. Wenn Sie eine neue E-Mail anfordern, gilt diese nicht mehr.',
  due: 'Antwort bis: {date}',
};
