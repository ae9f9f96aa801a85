import type { RequestTexts } from './requests-texts.js';

export const zhHans: RequestTexts = {
  tooMany: '十二个月内，我们已答复您 {count} 次此类请求。法律允许我们拒绝超出的部分。',
  appeal: '您可以在此请求的页面上提出申诉，我们会重新审查。',
  complain: '您可以向监管机构投诉：{authority}，{url}',
  complainHere: '您可以向居住地的数据保护机构投诉。',
  complainState: '在美国，您可以向所在州的总检察长投诉。',
  court: '您也可以向法院起诉。',
  code: {
    subject: '请确认您向 {company} 提出的请求',
    introduction: '有人以您的名义向 {company} 提出了请求：“{type}”。如果属实，请确认。',
    ignore: '如果您不知道此请求，请不要进行任何操作。没有验证码或链接，就不会发生任何事。',
  },
  news: {
    subject: '您向 {company} 提出的请求有新进展',
    introduction: '您的请求“{type}”有新进展。您可以在请求的页面上查看；为保护您，本邮件不含其内容。',
  },
  reminder: {
    subject: '请求 {reference}：期限已过 {share}',
    overdue: '请求 {reference} 已逾期',
    text: '请求 {reference}（“{type}”）须在 {date}前答复。',
  },
  about: '请求：{type}',
  open: '打开请求',
  orCode: '或打开 {url} 并输入编号和验证码。',
  reference: '编号：{reference}',
  codeIs: '验证码：',
  lifetimes: '验证码 {minutes} 分钟内有效，链接 {days} 天内有效。如果您让我们再发一封邮件，本邮件将不再有效。',
  due: '最迟答复日期：{date}',
};
