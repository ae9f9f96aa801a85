import type { PolicyInput } from '@privet/types';

/** Third parties that data comes from. */
export const origins = [
  { id: 'public-databases', name: { en: 'Public databases', de: 'Öffentliche Datenbanken', ar: 'قواعد بيانات عامة' }, checkedLawful: true },
  { id: 'social-media', name: { en: 'Social networks', de: 'Soziale Netzwerke', ar: 'شبكات التواصل الاجتماعي' }, checkedLawful: true },
  { id: 'data-providers', name: { en: 'Data providers', de: 'Datenanbieter', ar: 'مزوّدو البيانات' }, checkedLawful: true },
  {
    id: 'marketing-partners',
    name: { en: 'Joint marketing partners', de: 'Gemeinsame Marketingpartner', ar: 'شركاء تسويق مشتركون' },
    checkedLawful: true,
  },
] satisfies PolicyInput['origins'];

const inContact = {
  en: 'When you sign up, use a service, send e-mail, talk to support or sales, or get in touch in any other way.',
  de: 'Wenn Sie sich registrieren, einen Dienst nutzen, eine E-Mail senden, mit Support oder Vertrieb sprechen oder sich sonst melden.',
  ar: 'عندما تسجّل حسابًا، أو تستخدم خدمة، أو ترسل بريدًا إلكترونيًا، أو تتحدث إلى الدعم أو المبيعات، أو تتواصل معنا بأي طريقة أخرى.',
};
const byUse = {
  en: 'By log files and cookies, and by trackers of other kinds: pixels, web beacons.',
  de: 'Durch Protokolldateien, Cookies und andere Techniken wie Zählpixel und Web-Beacons.',
  ar: 'عبر ملفات السجل وملفات تعريف الارتباط، ووسائل تتبع من أنواع أخرى: وحدات البكسل وإشارات الويب.',
};

export const categories = [
  {
    id: 'identity',
    name: { en: 'Name and company', de: 'Name und Firma', ar: 'الاسم والشركة' },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'contact',
    name: { en: 'Contact details', de: 'Kontaktdaten', ar: 'بيانات الاتصال' },
    description: {
      en: 'E-mail address, phone number, postal address.',
      de: 'E-Mail-Adresse, Telefonnummer, Postanschrift.',
      ar: 'عنوان البريد الإلكتروني ورقم الهاتف والعنوان البريدي.',
    },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'payment',
    name: { en: 'Payment details', de: 'Zahlungsdaten', ar: 'بيانات الدفع' },
    description: { en: 'Your credit card.', de: 'Ihre Kreditkarte.', ar: 'بطاقتك الائتمانية.' },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'details',
    name: { en: 'What else you tell us', de: 'Was Sie uns sonst mitteilen', ar: 'ما تخبرنا به غير ذلك' },
    description: {
      en: 'About yourself, and how you work with Temboo.',
      de: 'Über sich selbst und darüber, wie Sie mit Temboo arbeiten.',
      ar: 'عن نفسك، وعن كيفية عملك مع Temboo.',
    },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'credentials',
    name: { en: 'Sign-in details', de: 'Anmeldedaten', ar: 'بيانات تسجيل الدخول' },
    description: {
      en: 'User name or e-mail address, password, and application keys for the API.',
      de: 'Benutzername oder E-Mail-Adresse, Passwort und Anwendungsschlüssel für die API.',
      ar: 'اسم المستخدم أو عنوان البريد الإلكتروني، وكلمة المرور، ومفاتيح التطبيقات لواجهة API.',
    },
    source: ['given'],
  },
  {
    id: 'device',
    name: { en: 'Device and connection', de: 'Gerät und Verbindung', ar: 'الجهاز والاتصال' },
    description: {
      en: 'IP address, operating system, browser.',
      de: 'IP-Adresse, Betriebssystem, Browser.',
      ar: 'عنوان IP ونظام التشغيل والمتصفح.',
    },
    source: ['given', 'automatic'],
    how: byUse,
  },
  {
    id: 'usage',
    name: { en: 'Use of our services and the web', de: 'Nutzung unserer Dienste und des Webs', ar: 'استخدام خدماتنا والويب' },
    description: {
      en: 'How you use a service, your visits to our sites, and what you do on them and on other sites.',
      de: 'Wie Sie einen Dienst nutzen, Ihre Besuche auf unseren Seiten und was Sie dort und auf anderen Seiten tun.',
      ar: 'كيف تستخدم خدمة ما، وزياراتك لمواقعنا، وما تفعله فيها وفي مواقع أخرى.',
    },
    source: ['automatic'],
    how: byUse,
  },
  {
    id: 'enrichment',
    name: { en: 'What others know about you', de: 'Was andere über Sie wissen', ar: 'ما يعرفه الآخرون عنك' },
    description: {
      en: 'Facts and interests that we get from third parties.',
      de: 'Angaben und Interessen, die wir von Dritten erhalten.',
      ar: 'معلومات واهتمامات نحصل عليها من أطراف ثالثة.',
    },
    source: ['third-party'],
    origins: ['public-databases', 'social-media', 'data-providers', 'marketing-partners'],
  },
] satisfies PolicyInput['categories'];

export const recipients = [
  {
    id: 'payment-processor',
    name: { en: 'Credit card processor', de: 'Kreditkartenabwickler', ar: 'معالج بطاقات الائتمان' },
    kind: 'processor',
  },
  { id: 'hosting', name: { en: 'Hosting providers', de: 'Hosting-Anbieter', ar: 'مزوّدو الاستضافة' }, kind: 'processor' },
  {
    id: 'crm',
    name: { en: 'Customer relationship systems', de: 'Systeme zur Kundenverwaltung', ar: 'أنظمة إدارة علاقات العملاء' },
    kind: 'processor',
  },
  {
    id: 'support-systems',
    name: { en: 'Customer support systems', de: 'Systeme für den Kundendienst', ar: 'أنظمة دعم العملاء' },
    kind: 'processor',
  },
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    kind: 'processor',
    country: 'US',
    privacyUrl: 'https://policies.google.com/privacy',
  },
  {
    id: 'ad-networks',
    name: { en: 'Advertising networks and exchanges', de: 'Werbenetzwerke und Werbebörsen', ar: 'شبكات الإعلانات وبورصاتها' },
    description: {
      en: 'They place our ads elsewhere on the web, and may use what they get only as this policy allows.',
      de: 'Sie spielen unsere Werbung auf anderen Seiten aus und dürfen Daten nur so nutzen, wie diese Erklärung es erlaubt.',
      ar: 'تعرض إعلاناتنا في مواقع أخرى على الويب، ولا يجوز لها استخدام ما تحصل عليه إلا كما تسمح هذه السياسة.',
    },
    kind: 'third-party',
    boundBy: 'policy',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    kind: 'third-party',
    boundBy: 'policy',
    country: 'US',
    privacyUrl: 'https://www.facebook.com/privacy/policy/',
  },
  {
    id: 'authorities',
    name: { en: 'Courts and public authorities', de: 'Gerichte und Behörden', ar: 'المحاكم والسلطات العامة' },
    kind: 'public-authority',
  },
  {
    id: 'acquirer',
    name: { en: 'Whoever takes over the business', de: 'Wer das Unternehmen übernimmt', ar: 'من تؤول إليه الشركة' },
    description: {
      en: 'Takes over our duties under this policy too; your rights and choices stay as they are.',
      de: 'Übernimmt auch unsere Pflichten aus dieser Erklärung; Ihre Rechte und Wahlmöglichkeiten bleiben bestehen.',
      ar: 'يتولى أيضًا واجباتنا بموجب هذه السياسة، وتبقى حقوقك واختياراتك كما هي.',
    },
    kind: 'successor',
    boundBy: 'policy',
  },
] satisfies PolicyInput['recipients'];

export const transfers = [
  {
    to: 'US',
    safeguard: 'consent',
    activities: ['transfer', 'storage', 'processing'],
    description: {
      en: 'We work in the United States: servers and offices are there.',
      de: 'Unsere Server und Büros stehen in den Vereinigten Staaten.',
      ar: 'نعمل في الولايات المتحدة: خوادمنا ومكاتبنا هناك.',
    },
  },
  {
    to: 'US',
    safeguard: 'consent',
    activities: ['transfer', 'storage', 'processing'],
    recipients: ['payment-processor', 'hosting', 'crm', 'support-systems', 'google-analytics', 'ad-networks', 'facebook'],
    description: {
      en: 'Those we share data with as this policy says may hold it there too.',
      de: 'Auch wer nach dieser Erklärung Daten von uns erhält, kann sie dort speichern.',
      ar: 'ومن نشاركهم البيانات وفق هذه السياسة قد يحتفظون بها هناك أيضًا.',
    },
  },
] satisfies PolicyInput['transfers'];
