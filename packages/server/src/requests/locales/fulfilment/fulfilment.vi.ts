import type { FulfilmentTexts } from './fulfilment-texts.js';

export const vi: FulfilmentTexts = {
  own: {
    name: 'Lựa chọn và yêu cầu về quyền riêng tư của bạn',
    kept: 'Chúng tôi giữ bằng chứng về những gì bạn đã chọn và yêu cầu, vì pháp luật buộc chúng tôi phải chứng minh được điều đó.',
  },
  task: {
    subject: 'Yêu cầu {reference}: “{source}” cần có người xử lý',
    text: '“{source}” không thể tự trả lời yêu cầu {reference} (“{type}”). Vui lòng kiểm tra và ghi lại những gì bạn tìm thấy. Yêu cầu phải được trả lời trước {date}.',
  },
};
