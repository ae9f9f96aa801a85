import type { FulfilmentTexts } from './fulfilment-texts.js';

export const fi: FulfilmentTexts = {
  own: {
    name: 'Tietosuojavalintasi ja pyyntösi',
    kept: 'Säilytämme todisteen siitä, mitä valitsit ja pyysit, koska lain mukaan meidän on pystyttävä osoittamaan se.',
  },
  task: {
    subject: 'Pyyntö {reference}: ”{source}” tarvitsee ihmistä',
    text: 'Pyyntöön {reference} (”{type}”) ei ”{source}” voi vastata yksin. Tutki asia ja kirjaa, mitä löydät. Pyyntöön on vastattava viimeistään {date}.',
  },
};
