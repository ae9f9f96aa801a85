import type { RequestTexts } from './requests-texts.js';

export const tr: RequestTexts = {
  tooMany: 'On iki ay içinde bu türden {count} talebinizi zaten yanıtladık. Yasa, bundan fazlasını reddetmemize izin veriyor.',
  appeal: 'Bu talebin sayfasında itiraz edebilirsiniz. O zaman talebe yeniden bakılır.',
  complain: 'Bir makama şikâyette bulunabilirsiniz: {authority}, {url}',
  complainHere: 'Yaşadığınız yerin veri koruma kurumuna şikâyette bulunabilirsiniz.',
  complainState: 'Amerika Birleşik Devletleri’nde eyaletinizin başsavcısına şikâyette bulunabilirsiniz.',
  court: 'Mahkemeye de başvurabilirsiniz.',
  code: {
    subject: '{company}: talebinizi onaylayın',
    introduction: '{company} sizin adınıza bir talep aldı: “{type}”. Doğruysa onaylayın.',
    ignore: 'Bu talepten haberiniz yoksa bir şey yapmayın. Kod veya bağlantı olmadan hiçbir şey olmaz.',
  },
  news: {
    subject: '{company}: talebinizle ilgili yeni bilgi var',
    introduction:
      '“{type}” talebinizle ilgili yeni bilgi var. Bunu talebin sayfasında okuyabilirsiniz; güvenliğiniz için bu e-postada yer almıyor.',
  },
  reminder: {
    subject: 'Talep {reference}: sürenin geçen kısmı {share}',
    overdue: '{reference} numaralı talebin süresi geçti',
    text: '{reference} numaralı talep (“{type}”) en geç {date} tarihinde yanıtlanmalıdır.',
  },
  about: 'Talep: {type}',
  open: 'Talebi aç',
  orCode: 'Ya da {url} adresine gidip başvuru numarasını ve kodu girin.',
  reference: 'Başvuru numarası: {reference}',
  codeIs: 'Kod:',
  lifetimes: 'Kod {minutes} dakika, bağlantı {days} gün geçerlidir. Yeni bir e-posta isterseniz bu e-posta artık geçerli olmaz.',
  due: 'Son yanıt tarihi: {date}',
};
