import type { RequestTexts } from './requests-texts.js';

export const lv: RequestTexts = {
  tooMany: 'Divpadsmit mēnešu laikā uz šādiem jūsu pieprasījumiem jau esam atbildējuši {count} reizes. Likums ļauj pārējos noraidīt.',
  appeal: 'Šī pieprasījuma lapā varat iesniegt sūdzību. Tad mēs to izskatām vēlreiz.',
  complain: 'Varat iesniegt sūdzību iestādē: {authority}, {url}',
  complainHere: 'Varat iesniegt sūdzību savas dzīvesvietas datu aizsardzības iestādē.',
  complainState: 'Amerikas Savienotajās Valstīs varat iesniegt sūdzību sava štata ģenerālprokuroram.',
  court: 'Varat vērsties arī tiesā.',
  code: {
    subject: '{company}: apstipriniet savu pieprasījumu',
    introduction: 'Kāds jūsu vārdā ir nosūtījis pieprasījumu “{type}” (saņēmējs: {company}). Ja tas ir pareizi, apstipriniet to.',
    ignore: 'Ja par šo pieprasījumu neko nezināt, nedariet neko. Bez koda vai saites nekas nenotiek.',
  },
  news: {
    subject: '{company}: jaunumi par jūsu pieprasījumu',
    introduction: 'Ir jaunumi par jūsu pieprasījumu “{type}”. Tos varat izlasīt pieprasījuma lapā; jūsu drošībai šajā vēstulē to nav.',
  },
  reminder: {
    subject: 'Pieprasījums {reference}: pagājuši {share} termiņa',
    overdue: 'Pieprasījuma {reference} termiņš ir pagājis',
    text: 'Pieprasījums {reference} (“{type}”). Atbildes termiņš: {date}.',
  },
  about: 'Pieprasījums: {type}',
  open: 'Atvērt pieprasījumu',
  orCode: 'Vai atveriet {url} un ievadiet pieprasījuma numuru un kodu.',
  reference: 'Pieprasījuma numurs: {reference}',
  codeIs: 'Kods:',
  lifetimes: 'Kods ir derīgs {minutes} minūtes, saite – {days} dienas. Ja pieprasīsiet vēl vienu vēstuli, šī vairs nebūs derīga.',
  due: 'Atbildes termiņš: {date}',
};
