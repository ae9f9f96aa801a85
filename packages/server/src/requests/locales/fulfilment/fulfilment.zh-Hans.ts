import type { FulfilmentTexts } from './fulfilment-texts.js';

export const zhHans: FulfilmentTexts = {
  own: {
    name: '您的隐私选择和请求',
    kept: '我们保留您的选择和请求的证明，因为法律要求我们能够出示。',
  },
  task: {
    subject: '请求 {reference}：“{source}”需要人工处理',
    text: '请求 {reference}（“{type}”）无法仅由“{source}”答复。请查看并登记您找到的内容。该请求须在 {date}前答复。',
  },
};
