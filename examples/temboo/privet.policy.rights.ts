import type { PolicyInput } from '@privet/types';

export const topics = [
  {
    id: 'newsletter',
    name: { en: 'Newsletter', de: 'Newsletter', ar: 'النشرة الإخبارية' },
    description: { en: 'What is new at Temboo.', de: 'Was es bei Temboo Neues gibt.', ar: 'جديد Temboo.' },
    kind: 'promotional',
    subscription: 'opt-out',
    purpose: 'direct-marketing',
  },
  {
    id: 'offers',
    name: { en: 'Offers', de: 'Angebote', ar: 'العروض' },
    description: { en: 'Plans and prices.', de: 'Tarife und Preise.', ar: 'الباقات والأسعار.' },
    kind: 'promotional',
    subscription: 'opt-out',
    purpose: 'direct-marketing',
  },
  {
    id: 'events',
    name: { en: 'Events near you', de: 'Veranstaltungen in Ihrer Nähe', ar: 'فعاليات قريبة منك' },
    kind: 'promotional',
    subscription: 'opt-in',
    purpose: 'direct-marketing',
  },
  {
    id: 'research',
    name: { en: 'Studies and surveys', de: 'Studien und Umfragen', ar: 'دراسات واستطلاعات' },
    kind: 'promotional',
    subscription: 'double-opt-in',
    purpose: 'direct-marketing',
  },
  { id: 'account', name: { en: 'Your account', de: 'Ihr Konto', ar: 'حسابك' }, kind: 'service', purpose: 'account' },
  {
    id: 'billing',
    name: { en: 'Invoices and payments', de: 'Rechnungen und Zahlungen', ar: 'الفواتير والمدفوعات' },
    kind: 'service',
    purpose: 'billing',
  },
  {
    id: 'service-alerts',
    name: { en: 'Service alerts', de: 'Dienstmeldungen', ar: 'تنبيهات الخدمة' },
    kind: 'service',
    purpose: 'service-messages',
  },
  { id: 'privacy', name: { en: 'Privacy notices', de: 'Datenschutzhinweise', ar: 'إشعارات الخصوصية' }, kind: 'service', purpose: 'legal' },
] satisfies PolicyInput['topics'];

const deadline = 'P30D';

export const rights = [
  {
    id: 'access',
    name: { en: 'See your data', de: 'Ihre Daten einsehen', ar: 'الاطلاع على بياناتك' },
    description: {
      en: 'We tell you whether we hold data about you, for ourselves or for somebody else, and give it to you.',
      de: 'Wir sagen Ihnen, ob wir Daten über Sie haben, für uns oder im Auftrag anderer, und geben sie Ihnen.',
      ar: 'نخبرك هل لدينا بيانات عنك، لحسابنا أو لحساب غيرنا، ونعطيك إياها.',
    },
    deadline,
    roles: ['controller', 'processor'],
  },
  {
    id: 'portability',
    name: { en: 'Take your data with you', de: 'Ihre Daten mitnehmen', ar: 'أخذ بياناتك معك' },
    deadline,
    jurisdictions: ['EEA', 'GB', 'CH', 'BR', 'CA-QC', 'US'],
  },
  {
    id: 'correct',
    name: { en: 'Correct your data', de: 'Ihre Daten berichtigen', ar: 'تصحيح بياناتك' },
    description: {
      en: 'We correct or complete what is wrong or missing.',
      de: 'Wir berichtigen und ergänzen, was falsch ist oder fehlt.',
      ar: 'نصحّح الخطأ ونكمل الناقص.',
    },
    deadline,
  },
  {
    id: 'delete',
    name: { en: 'Delete your data', de: 'Ihre Daten löschen', ar: 'حذف بياناتك' },
    description: {
      en: 'We remove what we hold about you from our servers, unless the law forbids it.',
      de: 'Wir entfernen von unseren Servern, was wir über Sie haben, sofern das Gesetz es nicht verbietet.',
      ar: 'نزيل ما لدينا عنك من خوادمنا، ما لم يمنع القانون ذلك.',
    },
    deadline,
    exceptions: ['prohibited-by-law', 'legal-obligation', 'legal-claims', 'abuse-prevention', 'agreement-enforcement'],
  },
  {
    id: 'restrict',
    name: { en: 'Restrict the use of your data', de: 'Die Nutzung Ihrer Daten einschränken', ar: 'تقييد استخدام بياناتك' },
    deadline,
    jurisdictions: ['EEA', 'GB', 'CH', 'BR'],
  },
  { id: 'object', name: { en: 'Object', de: 'Widersprechen', ar: 'الاعتراض' }, deadline },
  {
    id: 'opt-out',
    name: { en: 'No sale or sharing', de: 'Kein Verkauf, keine Weitergabe', ar: 'لا بيع ولا مشاركة' },
    description: {
      en: 'We no longer share your data for ads that follow your interests.',
      de: 'Wir geben Ihre Daten nicht mehr für Werbung nach Ihren Interessen weiter.',
      ar: 'لا نشارك بياناتك بعد ذلك من أجل إعلانات تتبع اهتماماتك.',
    },
    deadline,
  },
  { id: 'withdraw', name: { en: 'Withdraw consent', de: 'Einwilligung widerrufen', ar: 'سحب الموافقة' }, deadline },
] satisfies PolicyInput['rights'];

export const optOuts = [
  {
    id: 'browser-cookies',
    name: {
      en: "Your browser's cookie settings",
      de: 'Die Cookie-Einstellungen Ihres Browsers',
      ar: 'إعدادات ملفات تعريف الارتباط في متصفحك',
    },
    where: 'browser',
    purposes: ['preferences', 'analytics', 'advertising'],
  },
  {
    id: 'device-preferences',
    name: { en: 'The settings of your operating system', de: 'Die Einstellungen Ihres Betriebssystems', ar: 'إعدادات نظام التشغيل لديك' },
    where: 'device',
    purposes: ['preferences', 'analytics', 'advertising'],
  },
  {
    id: 'google-analytics',
    name: { en: 'Switch Google Analytics off', de: 'Google Analytics abschalten', ar: 'إيقاف Google Analytics' },
    where: 'provider',
    url: 'https://tools.google.com/dlpage/gaoptout',
    purposes: ['analytics'],
  },
  {
    id: 'facebook-ads',
    name: {
      en: 'Ad preferences of your Facebook account',
      de: 'Werbepräferenzen Ihres Facebook-Kontos',
      ar: 'تفضيلات الإعلانات في حسابك على Facebook',
    },
    where: 'account',
    url: 'https://www.facebook.com/adpreferences',
    purposes: ['advertising'],
  },
] satisfies PolicyInput['optOuts'];

export const notices = [
  {
    id: 'policy-change',
    on: 'material-change',
    channels: ['email', 'site'],
    by: 'any',
    within: 'before',
    description: {
      en: 'When we change in substance how we treat personal data, we write to the main address of your account or say so prominently on our site.',
      de: 'Ändern wir wesentlich, wie wir mit Daten umgehen, schreiben wir an die Hauptadresse Ihres Kontos oder weisen auf unserer Seite deutlich darauf hin.',
      ar: 'عندما نغيّر تغييرًا جوهريًا طريقة تعاملنا مع البيانات الشخصية، نكتب إلى العنوان الرئيسي لحسابك أو نعلن ذلك بوضوح في موقعنا.',
    },
  },
  {
    id: 'breach',
    on: 'breach',
    channels: ['email'],
    within: 'as-soon-as-possible',
    followUp: ['actions-taken'],
    description: {
      en: 'When somebody breaks into our systems and you or your account are materially affected, you hear it as soon as we can tell you, and later what we did.',
      de: 'Dringt jemand in unsere Systeme ein und trifft das Sie oder Ihr Konto wesentlich, erfahren Sie es so bald wie möglich und später, was wir getan haben.',
      ar: 'إذا اخترق شخص ما أنظمتنا وتأثرت أنت أو حسابك تأثرًا جوهريًا، نخبرك حالما نستطيع، ثم نخبرك بما فعلناه.',
    },
  },
  {
    id: 'acquisition',
    on: 'acquisition',
    channels: ['email', 'site'],
    within: 'as-soon-as-possible',
    description: {
      en: 'We tell you when the company changes hands.',
      de: 'Wir informieren Sie, wenn das Unternehmen den Besitzer wechselt.',
      ar: 'نخبرك عندما تنتقل ملكية الشركة.',
    },
  },
] satisfies PolicyInput['notices'];
