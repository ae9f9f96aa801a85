import type { FulfilmentTexts } from './fulfilment-texts.js';

export const zhHant: FulfilmentTexts = {
  own: {
    name: '您的隱私權選擇和請求',
    kept: '我們保留您的選擇和請求的證明，因為法律要求我們能夠出示。',
  },
  task: {
    subject: '請求 {reference}：「{source}」需要人工處理',
    text: '請求 {reference}（「{type}」）無法僅由「{source}」答覆。請查看並登錄您找到的內容。該請求須在 {date}前答覆。',
  },
};
