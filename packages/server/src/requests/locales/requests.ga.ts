import type { RequestTexts } from './requests-texts.js';

export const ga: RequestTexts = {
  tooMany:
    'Freagraíomar iarratais den chineál seo uait cheana laistigh de dhá mhí dhéag (líon: {count}). Ligeann an dlí dúinn níos mó ná sin a dhiúltú.',
  appeal: 'Is féidir leat achomharc a dhéanamh ar leathanach an iarratais seo. Breathnaítear air arís ansin.',
  complain: 'Is féidir leat gearán a dhéanamh le húdarás: {authority}, {url}',
  complainHere: 'Is féidir leat gearán a dhéanamh leis an údarás cosanta sonraí san áit a bhfuil cónaí ort.',
  complainState: 'Sna Stáit Aontaithe, is féidir leat gearán a dhéanamh le hArd-Aighne do stáit.',
  court: 'Is féidir leat dul chun na cúirte freisin.',
  code: {
    subject: 'Deimhnigh d’iarratas chuig {company}',
    introduction: 'Sheol duine éigin iarratas chuig {company} i d’ainm: “{type}”. Má tá sé sin ceart, deimhnigh é.',
    ignore: 'Mura bhfuil eolas agat ar an iarratas seo, ná déan dada. Gan an cód ná an nasc ní tharlaíonn dada.',
  },
  news: {
    subject: 'Tá scéala ann faoi d’iarratas chuig {company}',
    introduction:
      'Tá rud éigin nua ann faoi d’iarratas “{type}”. Is féidir leat é a léamh ar leathanach an iarratais; ar mhaithe le do chosaint, níl sé sa ríomhphost seo.',
  },
  reminder: {
    subject: 'Iarratas {reference}: tá {share} den am caite',
    overdue: 'Tá iarratas {reference} thar téarma',
    text: 'Ní mór iarratas {reference} (“{type}”) a fhreagairt faoi {date}.',
  },
  about: 'Iarratas: {type}',
  open: 'Oscail an t-iarratas',
  orCode: 'Nó téigh chuig {url} agus cuir isteach an tagairt agus an cód.',
  reference: 'Tagairt: {reference}',
  codeIs: 'Cód:',
  lifetimes:
    'Tá an cód bailí ar feadh {minutes} nóiméad agus an nasc ar feadh {days} lá. Má iarrann tú ríomhphost eile, ní oibríonn an ceann seo a thuilleadh.',
  due: 'Freagra faoi: {date}',
};
