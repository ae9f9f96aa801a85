import type { FulfilmentTexts } from './fulfilment-texts.js';

export const mt: FulfilmentTexts = {
  own: {
    name: 'L-għażliet u t-talbiet tiegħek dwar il-privatezza',
    kept: 'Inżommu prova ta’ dak li għażilt u tlabt, għax il-liġi trid li nkunu nistgħu nuruha.',
  },
  task: {
    subject: 'Talba {reference}: “{source}” jeħtieġ persuna',
    text: 'It-talba {reference} (“{type}”) ma tistax titwieġeb minn “{source}” waħdu. Jekk jogħġbok ara x’hemm u rrapporta dak li ssib. It-talba trid titwieġeb sa {date}.',
  },
};
