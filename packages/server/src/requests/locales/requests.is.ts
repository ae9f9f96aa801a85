import type { RequestTexts } from './requests-texts.js';

export const is: RequestTexts = {
  tooMany: 'Við höfum þegar svarað slíkri beiðni frá þér {count} sinnum á tólf mánuðum. Lögin leyfa okkur að hafna fleirum.',
  appeal: 'Þú getur kært ákvörðunina á síðu þessarar beiðni. Þá skoðum við hana aftur.',
  complain: 'Þú getur kvartað til yfirvalds: {authority}, {url}',
  complainHere: 'Þú getur kvartað til persónuverndaryfirvalds þar sem þú býrð.',
  complainState: 'Í Bandaríkjunum getur þú kvartað til ríkissaksóknara (attorney general) þíns ríkis.',
  court: 'Þú getur líka leitað til dómstóla.',
  code: {
    subject: '{company}: staðfestu beiðnina þína',
    introduction: '{company} fékk beiðni í þínu nafni: „{type}“. Ef það er rétt skaltu staðfesta hana.',
    ignore: 'Ef þú kannast ekki við þessa beiðni skaltu ekkert gera. Án kóðans eða tengilsins gerist ekkert.',
  },
  news: {
    subject: '{company}: eitthvað nýtt um beiðnina þína',
    introduction:
      'Eitthvað nýtt er að frétta af beiðninni „{type}“. Þú getur lesið það á síðu beiðninnar; þér til verndar stendur það ekki í þessum pósti.',
  },
  reminder: {
    subject: 'Beiðni {reference}: {share} tímans eru liðin',
    overdue: 'Beiðni {reference} er komin fram yfir frest',
    text: 'Beiðni {reference} („{type}“) þarf að svara í síðasta lagi {date}.',
  },
  about: 'Beiðni: {type}',
  open: 'Opna beiðnina',
  orCode: 'Eða farðu á {url} og sláðu inn tilvísunina og kóðann.',
  reference: 'Tilvísun: {reference}',
  codeIs: 'Kóði:',
  lifetimes: 'Kóðinn gildir í {minutes} mínútur, tengillinn í {days} daga. Ef þú lætur senda annan póst gildir þessi ekki lengur.',
  due: 'Svar í síðasta lagi: {date}',
};
