import type { FulfilmentTexts } from './fulfilment-texts.js';

export const ga: FulfilmentTexts = {
  own: {
    name: 'Do roghanna agus d’iarratais phríobháideachais',
    kept: 'Coinnímid cruthúnas ar ar roghnaigh tú agus ar ar iarr tú, mar is mian leis an dlí go mbeimis in ann é a thaispeáint.',
  },
  task: {
    subject: 'Iarratas {reference}: tá duine de dhíth ar “{source}”',
    text: 'Ní féidir le “{source}” iarratas {reference} (“{type}”) a fhreagairt leis féin. Féach air, le do thoil, agus tuairiscigh a bhfaighidh tú. Ní mór an t-iarratas a fhreagairt faoi {date}.',
  },
};
