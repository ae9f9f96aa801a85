import type { RequestTexts } from './requests-texts.js';

export const fi: RequestTexts = {
  tooMany: 'Olet jo saanut vastauksen {count} tällaiseen pyyntöön kahdentoista kuukauden aikana. Lain mukaan voimme kieltäytyä useammista.',
  appeal: 'Voit tehdä valituksen tämän pyynnön sivulla. Silloin katsomme sitä uudelleen.',
  complain: 'Voit tehdä valituksen viranomaiselle: {authority}, {url}',
  complainHere: 'Voit tehdä valituksen asuinpaikkasi tietosuojaviranomaiselle.',
  complainState: 'Yhdysvalloissa voit tehdä valituksen osavaltiosi oikeusministerille (attorney general).',
  court: 'Voit myös viedä asian tuomioistuimeen.',
  code: {
    subject: '{company}: vahvista pyyntösi',
    introduction: '{company} sai nimissäsi pyynnön: ”{type}”. Jos se pitää paikkansa, vahvista se.',
    ignore: 'Jos et tiedä tästä pyynnöstä mitään, älä tee mitään. Ilman koodia tai linkkiä mitään ei tapahdu.',
  },
  news: {
    subject: '{company}: pyynnöstäsi on uutta tietoa',
    introduction:
      'Pyynnöstäsi ”{type}” on uutta tietoa. Voit lukea sen pyynnön sivulta; turvallisuutesi vuoksi sitä ei ole tässä viestissä.',
  },
  reminder: {
    subject: 'Pyyntö {reference}: ajasta on kulunut {share}',
    overdue: 'Pyyntö {reference} on myöhässä',
    text: 'Pyyntöön {reference} (”{type}”) on vastattava viimeistään {date}.',
  },
  about: 'Pyyntö: {type}',
  open: 'Avaa pyyntö',
  orCode: 'Tai mene osoitteeseen {url} ja anna viitenumero ja koodi.',
  reference: 'Viitenumero: {reference}',
  codeIs: 'Koodi:',
  lifetimes: 'Koodi on voimassa {minutes} minuuttia, linkki {days} päivää. Jos pyydät uuden viestin, tämä ei enää toimi.',
  due: 'Vastaus viimeistään: {date}',
};
