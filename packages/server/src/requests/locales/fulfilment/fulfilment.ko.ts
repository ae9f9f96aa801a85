import type { FulfilmentTexts } from './fulfilment-texts.js';

export const ko: FulfilmentTexts = {
  own: {
    name: '나의 개인정보 선택과 요청',
    kept: '선택하고 요청하신 내용을 입증할 수 있어야 한다고 법률이 정하고 있어 그 증거를 보관합니다.',
  },
  task: {
    subject: '요청 {reference}: “{source}”에 담당자가 필요합니다',
    text: '요청 {reference}(“{type}”)은(는) “{source}”에서 자동으로 답변할 수 없습니다. 확인하고 찾은 내용을 등록해 주세요. 이 요청에는 {date}까지 답변해야 합니다.',
  },
};
