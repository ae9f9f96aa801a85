import type { FulfilmentTexts } from './fulfilment-texts.js';

export const tr: FulfilmentTexts = {
  own: {
    name: 'Gizlilik tercihleriniz ve talepleriniz',
    kept: 'Neyi seçtiğinizin ve talep ettiğinizin kanıtını saklıyoruz, çünkü yasa bunu gösterebilmemizi istiyor.',
  },
  task: {
    subject: 'Talep {reference}: “{source}” için bir kişi gerekiyor',
    text: '{reference} numaralı talep (“{type}”) yalnızca “{source}” tarafından yanıtlanamıyor. Lütfen inceleyin ve bulduklarınızı kaydedin. Talep en geç {date} tarihinde yanıtlanmalıdır.',
  },
};
