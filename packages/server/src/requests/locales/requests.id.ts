import type { RequestTexts } from './requests-texts.js';

export const id: RequestTexts = {
  tooMany:
    'Dalam dua belas bulan kami sudah menjawab {count} permintaan Anda yang seperti ini. Undang-undang mengizinkan kami menolak lebih dari itu.',
  appeal: 'Anda dapat mengajukan banding di halaman permintaan ini. Permintaan lalu ditinjau kembali.',
  complain: 'Anda dapat mengadu kepada otoritas: {authority}, {url}',
  complainHere: 'Anda dapat mengadu kepada otoritas perlindungan data di tempat Anda tinggal.',
  complainState: 'Di Amerika Serikat, Anda dapat mengadu kepada jaksa agung negara bagian Anda.',
  court: 'Anda juga dapat menempuh jalur pengadilan.',
  code: {
    subject: 'Konfirmasikan permintaan Anda kepada {company}',
    introduction: 'Ada yang mengirim permintaan atas nama Anda kepada {company}: “{type}”. Jika itu benar, konfirmasikan.',
    ignore: 'Jika Anda tidak tahu tentang permintaan ini, jangan lakukan apa-apa. Tanpa kode atau tautan, tidak terjadi apa-apa.',
  },
  news: {
    subject: 'Ada kabar tentang permintaan Anda kepada {company}',
    introduction:
      'Ada yang baru tentang permintaan Anda “{type}”. Anda dapat membacanya di halaman permintaan; demi perlindungan Anda, isinya tidak ada di email ini.',
  },
  reminder: {
    subject: 'Permintaan {reference}: {share} waktunya sudah lewat',
    overdue: 'Permintaan {reference} melewati batas waktu',
    text: 'Permintaan {reference} (“{type}”) harus dijawab paling lambat {date}.',
  },
  about: 'Permintaan: {type}',
  open: 'Buka permintaan',
  orCode: 'Atau buka {url} dan masukkan nomor rujukan dan kode.',
  reference: 'Nomor rujukan: {reference}',
  codeIs: 'Kode:',
  lifetimes: 'Kode berlaku {minutes} menit, tautan {days} hari. Jika Anda meminta email lain, email ini tidak berlaku lagi.',
  due: 'Jawaban paling lambat: {date}',
};
