import type { FulfilmentTexts } from './fulfilment-texts.js';

export const id: FulfilmentTexts = {
  own: {
    name: 'Pilihan dan permintaan privasi Anda',
    kept: 'Kami menyimpan bukti tentang apa yang Anda pilih dan minta, karena hukum menghendaki kami dapat menunjukkannya.',
  },
  task: {
    subject: 'Permintaan {reference}: “{source}” memerlukan orang',
    text: 'Permintaan {reference} (“{type}”) tidak dapat dijawab oleh “{source}” sendiri. Mohon periksa dan catat apa yang Anda temukan. Permintaan ini harus dijawab paling lambat {date}.',
  },
};
