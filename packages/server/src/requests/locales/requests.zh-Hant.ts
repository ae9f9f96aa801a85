import type { RequestTexts } from './requests-texts.js';

export const zhHant: RequestTexts = {
  tooMany: '十二個月內，我們已答覆您 {count} 次此類請求。法律允許我們拒絕超出的部分。',
  appeal: '您可以在此請求的頁面上提出申訴，我們會重新審查。',
  complain: '您可以向主管機關投訴：{authority}，{url}',
  complainHere: '您可以向居住地的資料保護機關投訴。',
  complainState: '在美國，您可以向所在州的總檢察長投訴。',
  court: '您也可以向法院起訴。',
  code: {
    subject: '請確認您向 {company} 提出的請求',
    introduction: '有人以您的名義向 {company} 提出了請求：「{type}」。如果屬實，請確認。',
    ignore: '如果您不知道此請求，請不要進行任何操作。沒有驗證碼或連結，就不會發生任何事。',
  },
  news: {
    subject: '您向 {company} 提出的請求有新進展',
    introduction: '您的請求「{type}」有新進展。您可以在請求的頁面上查看；為保護您，本郵件不含其內容。',
  },
  reminder: {
    subject: '請求 {reference}：期限已過 {share}',
    overdue: '請求 {reference} 已逾期',
    text: '請求 {reference}（「{type}」）須在 {date}前答覆。',
  },
  about: '請求：{type}',
  open: '開啟請求',
  orCode: '或開啟 {url} 並輸入編號和驗證碼。',
  reference: '編號：{reference}',
  codeIs: '驗證碼：',
  lifetimes: '驗證碼 {minutes} 分鐘內有效，連結 {days} 天內有效。如果您讓我們再寄一封郵件，本郵件將不再有效。',
  due: '最遲答覆日期：{date}',
};
