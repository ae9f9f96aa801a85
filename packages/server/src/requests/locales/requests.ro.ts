import type { RequestTexts } from './requests-texts.js';

export const ro: RequestTexts = {
  tooMany:
    'În douăsprezece luni am răspuns deja de {count} ori la astfel de cereri de la dumneavoastră. Legea ne permite să refuzăm mai multe.',
  appeal: 'Puteți depune o contestație pe pagina acestei cereri. Atunci o analizăm din nou.',
  complain: 'Puteți depune o plângere la o autoritate: {authority}, {url}',
  complainHere: 'Puteți depune o plângere la autoritatea pentru protecția datelor din locul în care locuiți.',
  complainState: 'În Statele Unite, puteți depune o plângere la procurorul general al statului dumneavoastră.',
  court: 'Vă puteți adresa și instanței.',
  code: {
    subject: 'Confirmați cererea dumneavoastră către {company}',
    introduction: 'Cineva a trimis către {company} o cerere în numele dumneavoastră: „{type}”. Dacă este corect, confirmați-o.',
    ignore: 'Dacă nu știți nimic despre această cerere, nu faceți nimic. Fără cod sau link nu se întâmplă nimic.',
  },
  news: {
    subject: 'Sunt noutăți despre cererea dumneavoastră către {company}',
    introduction:
      'Sunt noutăți despre cererea dumneavoastră „{type}”. Le puteți citi pe pagina cererii; pentru protecția dumneavoastră, nu sunt în acest e-mail.',
  },
  reminder: {
    subject: 'Cererea {reference}: a trecut {share} din termen',
    overdue: 'Cererea {reference} a depășit termenul',
    text: 'La cererea {reference} („{type}”) trebuie răspuns până la {date}.',
  },
  about: 'Cerere: {type}',
  open: 'Deschideți cererea',
  orCode: 'Sau mergeți la {url} și introduceți referința și codul.',
  reference: 'Referință: {reference}',
  codeIs: 'Cod:',
  lifetimes: 'Codul este valabil {minutes} minute, iar linkul {days} zile. Dacă cereți alt e-mail, acesta nu mai este valabil.',
  due: 'Răspuns până la {date}',
};
