import type { FulfilmentTexts } from './fulfilment-texts.js';

export const hi: FulfilmentTexts = {
  own: {
    name: 'आपके निजता विकल्प और अनुरोध',
    kept: 'आपने जो चुना और माँगा, उसका प्रमाण हम रखते हैं, क्योंकि क़ानून चाहता है कि हम उसे दिखा सकें।',
  },
  task: {
    subject: 'अनुरोध {reference}: “{source}” को किसी व्यक्ति की ज़रूरत है',
    text: 'अनुरोध {reference} (“{type}”) का जवाब “{source}” अकेले नहीं दे सकता। कृपया इसे देखें और जो मिले वह दर्ज करें। अनुरोध का जवाब {date} तक देना है।',
  },
};
