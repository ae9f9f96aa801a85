import type { RequestTexts } from './requests-texts.js';

export const ja: RequestTexts = {
  tooMany: '12か月の間に、この種類の請求にすでに{count}回お答えしています。これを超える請求は、法令によりお断りできます。',
  appeal: 'この請求のページで不服を申し立てることができます。その場合は再検討します。',
  complain: '監督機関に苦情を申し立てることができます：{authority}、{url}',
  complainHere: 'お住まいの地域のデータ保護機関に苦情を申し立てることができます。',
  complainState: 'アメリカ合衆国では、お住まいの州の司法長官に苦情を申し立てることができます。',
  court: '裁判所に訴えることもできます。',
  code: {
    subject: '{company}への請求を確認してください',
    introduction: '{company}に、あなたの名前で請求がありました：「{type}」。間違いなければ、確認してください。',
    ignore: 'この請求にお心当たりがなければ、何もしないでください。コードやリンクがなければ、何も起こりません。',
  },
  news: {
    subject: '{company}への請求について新しいお知らせがあります',
    introduction:
      '請求「{type}」について新しいお知らせがあります。請求のページでお読みください。安全のため、このメールには書いてありません。',
  },
  reminder: {
    subject: '請求 {reference}：期間の{share}が過ぎました',
    overdue: '請求 {reference} の期限が過ぎました',
    text: '請求 {reference}（「{type}」）には{date}までに回答が必要です。',
  },
  about: '請求：{type}',
  open: 'この請求を開く',
  orCode: 'または {url} を開き、受付番号とコードを入力してください。',
  reference: '受付番号：{reference}',
  codeIs: 'コード：',
  lifetimes: 'コードは{minutes}分間、リンクは{days}日間有効です。もう一度メールを送ってもらうと、このメールは使えなくなります。',
  due: '回答の期限：{date}',
};
