import type { RequestTexts } from './requests-texts.js';

export const mt: RequestTexts = {
  tooMany: 'Fi tnax-il xahar diġà weġibna {count} talbiet tiegħek bħal din. Il-liġi tħallina nirrifjutaw aktar minn hekk.',
  appeal: 'Tista’ tappella fuq il-paġna ta’ din it-talba. Imbagħad inħarsu lejha mill-ġdid.',
  complain: 'Tista’ tressaq ilment lil awtorità: {authority}, {url}',
  complainHere: 'Tista’ tressaq ilment lill-awtorità tal-protezzjoni tad-data fejn toqgħod.',
  complainState: 'Fl-Istati Uniti, tista’ tressaq ilment lill-avukat ġenerali tal-istat tiegħek.',
  court: 'Tista’ wkoll tmur il-qorti.',
  code: {
    subject: 'Ikkonferma t-talba tiegħek lil {company}',
    introduction: 'Xi ħadd bagħat talba f’ismek lil {company}: “{type}”. Jekk dan huwa minnu, ikkonfermaha.',
    ignore: 'Jekk ma taf xejn dwar din it-talba, tagħmel xejn. Mingħajr il-kodiċi jew il-link ma jiġri xejn.',
  },
  news: {
    subject: 'Hemm aħbarijiet dwar it-talba tiegħek lil {company}',
    introduction:
      'Hemm xi ħaġa ġdida dwar it-talba tiegħek “{type}”. Tista’ taqraha fuq il-paġna tat-talba; għall-protezzjoni tiegħek, mhix f’din l-email.',
  },
  reminder: {
    subject: 'Talba {reference}: għadda {share} taż-żmien',
    overdue: 'It-talba {reference} qabżet iż-żmien',
    text: 'It-talba {reference} (“{type}”) trid titwieġeb sa {date}.',
  },
  about: 'Talba: {type}',
  open: 'Iftaħ it-talba',
  orCode: 'Jew mur fuq {url} u daħħal ir-referenza u l-kodiċi.',
  reference: 'Referenza: {reference}',
  codeIs: 'Kodiċi:',
  lifetimes: 'Il-kodiċi jiswa għal {minutes} minuti, il-link għal {days} ijiem. Jekk titlob email oħra, din ma tibqax tiswa.',
  due: 'Tweġiba sa: {date}',
};
