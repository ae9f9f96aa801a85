import type { RequestTexts } from './requests-texts.js';

export const vi: RequestTexts = {
  tooMany:
    'Trong mười hai tháng, chúng tôi đã trả lời {count} yêu cầu loại này của bạn. Luật cho phép chúng tôi từ chối các yêu cầu vượt quá số đó.',
  appeal: 'Bạn có thể gửi khiếu nại trên trang của yêu cầu này. Khi đó chúng tôi xem lại.',
  complain: 'Bạn có thể khiếu nại với cơ quan có thẩm quyền: {authority}, {url}',
  complainHere: 'Bạn có thể khiếu nại với cơ quan bảo vệ dữ liệu nơi bạn sống.',
  complainState: 'Tại Hoa Kỳ, bạn có thể khiếu nại với tổng chưởng lý của tiểu bang bạn.',
  court: 'Bạn cũng có thể kiện ra tòa.',
  code: {
    subject: 'Xác nhận yêu cầu của bạn gửi {company}',
    introduction: 'Có người đã gửi cho {company} một yêu cầu đứng tên bạn: “{type}”. Nếu đúng, hãy xác nhận.',
    ignore: 'Nếu bạn không biết yêu cầu này, bạn không cần làm gì. Không có mã hoặc liên kết thì không có gì xảy ra.',
  },
  news: {
    subject: 'Có tin mới về yêu cầu của bạn gửi {company}',
    introduction:
      'Có tin mới về yêu cầu “{type}” của bạn. Bạn có thể đọc trên trang của yêu cầu; để bảo vệ bạn, tin đó không có trong email này.',
  },
  reminder: {
    subject: 'Yêu cầu {reference}: đã qua {share} thời hạn',
    overdue: 'Yêu cầu {reference} đã quá hạn',
    text: 'Yêu cầu {reference} (“{type}”) phải được trả lời trước {date}.',
  },
  about: 'Yêu cầu: {type}',
  open: 'Mở yêu cầu',
  orCode: 'Hoặc mở {url} rồi nhập mã tham chiếu và mã xác nhận.',
  reference: 'Mã tham chiếu: {reference}',
  codeIs: 'Mã xác nhận:',
  lifetimes:
    'Mã có hiệu lực trong {minutes} phút, liên kết trong {days} ngày. Nếu bạn yêu cầu gửi email khác, email này không còn dùng được.',
  due: 'Hạn trả lời: {date}',
};
