import type { RequestTexts } from './requests-texts.js';

export const ko: RequestTexts = {
  tooMany: '열두 달 동안 이런 종류의 요청에 이미 {count}번 답변해 드렸습니다. 법률에 따라 그 이상은 거절할 수 있습니다.',
  appeal: '이 요청의 페이지에서 이의를 제기할 수 있습니다. 그러면 다시 검토합니다.',
  complain: '감독 기관에 민원을 제기할 수 있습니다: {authority}, {url}',
  complainHere: '사는 곳의 개인정보 보호 기관에 민원을 제기할 수 있습니다.',
  complainState: '미국에서는 거주하는 주의 법무장관에게 민원을 제기할 수 있습니다.',
  court: '법원에 소송을 제기할 수도 있습니다.',
  code: {
    subject: '{company}: 요청을 확인해 주세요',
    introduction: '내 이름으로 {company}에 요청이 들어왔습니다: “{type}”. 맞다면 확인해 주세요.',
    ignore: '모르는 요청이라면 아무것도 하지 마세요. 코드나 링크가 없으면 아무 일도 일어나지 않습니다.',
  },
  news: {
    subject: '{company}: 요청에 새로운 소식이 있습니다',
    introduction: '요청 “{type}”에 새로운 소식이 있습니다. 요청의 페이지에서 읽을 수 있으며, 안전을 위해 이 메일에는 적지 않았습니다.',
  },
  reminder: {
    subject: '요청 {reference}: 기한의 {share}가 지났습니다',
    overdue: '요청 {reference}의 기한이 지났습니다',
    text: '요청 {reference}(“{type}”)에 {date}까지 답변해야 합니다.',
  },
  about: '요청: {type}',
  open: '요청 열기',
  orCode: '또는 {url} 페이지를 열고 접수 번호와 코드를 입력하세요.',
  reference: '접수 번호: {reference}',
  codeIs: '코드:',
  lifetimes: '코드는 {minutes}분, 링크는 {days}일 동안 쓸 수 있습니다. 메일을 다시 받으면 이 메일은 더 이상 쓸 수 없습니다.',
  due: '답변 기한: {date}',
};
