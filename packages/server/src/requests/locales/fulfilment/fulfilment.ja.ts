import type { FulfilmentTexts } from './fulfilment-texts.js';

export const ja: FulfilmentTexts = {
  own: {
    name: 'プライバシーに関するあなたの選択と請求',
    kept: '選択や請求の内容を示せるよう法令で求められているため、その記録を保管しています。',
  },
  task: {
    subject: '請求 {reference}：「{source}」は担当者の対応が必要です',
    text: '請求 {reference}（「{type}」）には「{source}」だけでは回答できません。内容を確認し、わかったことを登録してください。{date}までに回答が必要です。',
  },
};
