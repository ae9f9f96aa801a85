import type { FulfilmentTexts } from './fulfilment-texts.js';

export const th: FulfilmentTexts = {
  own: {
    name: 'ตัวเลือกและคำขอด้านความเป็นส่วนตัวของคุณ',
    kept: 'เราเก็บหลักฐานของสิ่งที่คุณเลือกและขอไว้ เพราะกฎหมายกำหนดให้เราต้องแสดงได้',
  },
  task: {
    subject: 'คำขอ {reference}: “{source}” ต้องมีคนดำเนินการ',
    text: '“{source}” ไม่สามารถตอบคำขอ {reference} (“{type}”) ได้เอง โปรดตรวจสอบและบันทึกสิ่งที่พบ คำขอนี้ต้องได้รับคำตอบภายใน {date}',
  },
};
