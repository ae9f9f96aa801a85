import { definePolicy } from '@privet/types';
import { categories, origins, recipients, transfers } from './privet.policy.data.ts';
import { purposes, trackers } from './privet.policy.purposes.ts';
import { notices, optOuts, rights, topics } from './privet.policy.rights.ts';

/** States with a comprehensive privacy law in force in 2026, beside California. */
const statesWithLaw = 'CO CT DE FL IA IN KY MD MN MT NE NH NJ OR RI TN TX UT VA'.split(' ').map((state) => `US-${state}`);

/** What Temboo has promised since 25 May 2018, in words of our own. */
export default definePolicy({
  version: '2018-05-25',
  effectiveAt: '2018-05-25',
  locales: ['en', 'de', 'ar'],
  controller: {
    name: 'Temboo, Inc.',
    address: ['Temboo, Inc.', '104 Franklin St, Floor 4', 'New York, NY 10013', 'United States'],
    country: 'US',
    contact: {
      // A reserved domain (RFC 2606), so that no demo writes to a real mailbox.
      email: 'privacy@temboo.example',
      post: ['Temboo, Inc.', 'Attention: Privacy', '104 Franklin St, Floor 4', 'New York, NY 10013', 'United States'],
    },
    privacyUrl: '/privacy',
    termsUrl: 'https://temboo.com/terms',
    timeZone: 'America/New_York',
  },
  scope: [
    { id: 'temboo-com', kind: 'site', name: 'temboo.com', url: 'https://temboo.com', andOthers: true },
    { id: 'services', kind: 'service', name: { en: 'The services of Temboo', de: 'Die Dienste von Temboo', ar: 'خدمات Temboo' } },
    {
      id: 'apps',
      kind: 'app',
      name: { en: 'Mobile apps and other software', de: 'Mobile Apps und andere Software', ar: 'تطبيقات الأجهزة المحمولة وبرامج أخرى' },
    },
  ],
  origins,
  categories,
  recipients,
  transfers,
  purposes,
  trackers,
  retention: {
    until: ['account-closed', 'service-ended'],
    exceptions: ['legal-obligation', 'legal-claims', 'abuse-prevention', 'agreement-enforcement'],
    description: {
      en: 'While your account is open, or you need us for our services; longer where a law, a dispute, abuse or an agreement asks for it.',
      de: 'Solange Ihr Konto besteht oder Sie unsere Dienste brauchen; länger, wo Gesetz, Streit, Missbrauch oder Vertrag es erfordern.',
      ar: 'ما دام حسابك مفتوحًا أو كنت بحاجة إلينا لتقديم خدماتنا؛ وأطول من ذلك إذا اقتضاه قانون أو نزاع أو إساءة استخدام أو اتفاق.',
    },
  },
  topics,
  rights,
  requests: {
    holds: [
      {
        category: 'payment',
        ground: {
          en: 'The law makes us keep our books: what was paid, when, and by whom.',
          de: 'Das Gesetz verpflichtet uns, unsere Bücher aufzubewahren: was wann von wem bezahlt wurde.',
          ar: 'يُلزمنا القانون بالاحتفاظ بدفاترنا: ما دُفع ومتى ومن دفعه.',
        },
        citation: '26 U.S.C. § 6001; 26 CFR § 1.6001-1',
      },
    ],
  },
  // The browser's setting is the visitor's to make; it is answered by nothing that we do.
  signals: { gpc: 'honour', dnt: 'ignore' },
  jurisdictions: {
    default: 'opt-in',
    rules: [
      { match: ['EEA'], mode: 'opt-in', regime: 'gdpr' },
      { match: ['GB'], mode: 'opt-in', regime: 'uk-gdpr' },
      { match: ['CH'], mode: 'opt-in', regime: 'fadp' },
      { match: ['BR'], mode: 'opt-in', regime: 'lgpd' },
      { match: ['CA-QC'], mode: 'opt-in', regime: 'quebec-law-25' },
      { match: ['US-CA'], mode: 'opt-out', regime: 'ccpa' },
      { match: statesWithLaw, mode: 'opt-out', regime: 'us-state-law' },
      { match: ['US'], mode: 'opt-out' },
    ],
  },
  links: [
    {
      id: 'linked-sites',
      kind: 'website',
      name: { en: 'Sites that we link to', de: 'Seiten, auf die wir verweisen', ar: 'مواقع نضع روابط إليها' },
      description: {
        en: 'They may treat data differently. What you give them falls under their own policy: read it first.',
        de: 'Sie gehen mit Daten vielleicht anders um. Was Sie dort angeben, unterliegt deren Erklärung: Lesen Sie sie vorher.',
        ar: 'قد تتعامل مع البيانات بطريقة مختلفة. ما تعطيه لها يخضع لسياستها هي: اقرأها أولًا.',
      },
    },
    {
      id: 'api-integrations',
      kind: 'integration',
      name: { en: 'Services that you connect by API', de: 'Dienste, die Sie per API verbinden', ar: 'خدمات تربطها عبر واجهة API' },
      description: {
        en: 'They may treat data differently. What you send through an integration falls under their own policy and terms: read them first.',
        de: 'Sie gehen mit Daten vielleicht anders um. Was Sie über eine Integration senden, unterliegt deren Erklärung und Bedingungen: Lesen Sie beides vorher.',
        ar: 'قد تتعامل مع البيانات بطريقة مختلفة. ما ترسله عبر التكامل يخضع لسياستها وشروطها هي: اقرأها أولًا.',
      },
    },
  ],
  optOuts,
  security: {
    measures: [
      {
        id: 'reviews',
        kind: 'organisational',
        name: { en: 'Internal reviews', de: 'Interne Prüfungen', ar: 'مراجعات داخلية' },
        description: {
          en: 'We go over how we collect, store and process data, and how we secure it.',
          de: 'Wir prüfen, wie wir Daten erheben, speichern, verarbeiten und sichern.',
          ar: 'نراجع كيف نجمع البيانات ونخزنها ونعالجها وكيف نؤمّنها.',
        },
      },
      { id: 'passwords', kind: 'technical', name: { en: 'Strong passwords', de: 'Starke Passwörter', ar: 'كلمات مرور قوية' } },
      {
        id: 'password-reset',
        kind: 'technical',
        name: { en: 'Passwords are only ever reset', de: 'Passwörter werden nur zurückgesetzt', ar: 'كلمات المرور يُعاد تعيينها فقط' },
        description: {
          en: 'We cannot tell you a forgotten one.',
          de: 'Ein vergessenes können wir Ihnen nicht nennen.',
          ar: 'لا يمكننا أن نخبرك بكلمة مرور نسيتها.',
        },
      },
      {
        id: 'ssl',
        kind: 'technical',
        name: {
          en: 'SSL encryption in transit, where it matters',
          de: 'SSL-Verschlüsselung bei der Übertragung, wo es darauf ankommt',
          ar: 'تشفير SSL أثناء النقل حيث يلزم',
        },
      },
      {
        id: 'premises',
        kind: 'physical',
        name: { en: 'Guarded access to the systems', de: 'Gesicherter Zugang zu den Systemen', ar: 'دخول محروس إلى الأنظمة' },
      },
      {
        id: 'pci',
        kind: 'organisational',
        name: { en: 'Audited card payments', de: 'Geprüfte Kartenzahlung', ar: 'مدفوعات بطاقات خاضعة للتدقيق' },
        description: {
          en: 'A PCI-certified auditor has put our processor on the strictest level that the payments industry knows.',
          de: 'Ein PCI-zertifizierter Prüfer hat unserem Abwickler die strengste Stufe der Zahlungsbranche bescheinigt.',
          ar: 'منح مدقق معتمد لمعايير PCI معالج الدفع لدينا أشد مستوى يعرفه قطاع المدفوعات.',
        },
        certification: 'PCI Service Provider Level 1',
        heldBy: 'payment-processor',
      },
    ],
    url: 'https://temboo.com/trust',
    limits: {
      en: 'Nothing that is sent over the Internet or stored electronically is perfectly safe; we cannot promise that it is.',
      de: 'Nichts, was über das Internet gesendet oder elektronisch gespeichert wird, ist völlig sicher; wir können es nicht versprechen.',
      ar: 'لا شيء مما يُرسل عبر الإنترنت أو يُخزن إلكترونيًا آمن تمامًا، ولا يمكننا أن نعد بذلك.',
    },
    duties: {
      en: 'Keep your password and application keys to yourself, and give them to nobody.',
      de: 'Behalten Sie Ihr Passwort und Ihre Anwendungsschlüssel für sich und geben Sie sie niemandem.',
      ar: 'احتفظ بكلمة مرورك ومفاتيح تطبيقاتك لنفسك ولا تعطها لأحد.',
    },
  },
  notices,
  texts: {
    banner: {
      title: { en: 'Your privacy, your choice', de: 'Ihre Daten, Ihre Wahl', ar: 'خصوصيتك، اختيارك' },
      body: {
        en: 'With your permission we and our partners use cookies for preferences, analytics and advertising. Our services work without them, though some features may do less.',
        de: 'Mit Ihrer Erlaubnis nutzen wir und unsere Partner Cookies für Einstellungen, Statistik und Werbung. Unsere Dienste funktionieren auch ohne sie, einzelne Funktionen vielleicht eingeschränkt.',
        ar: 'بإذنك نستخدم نحن وشركاؤنا ملفات تعريف الارتباط للتفضيلات والتحليلات والإعلانات. تعمل خدماتنا من دونها، وإن قلّت إمكانات بعض الميزات.',
      },
    },
    introduction: {
      en: 'On our sites and in our services: which data we collect and why, who gets to see it, and how we protect it. We take great care of it.',
      de: 'Was wir erheben, wenn Sie unsere Seiten besuchen oder Dienste nutzen, warum, mit wem wir es teilen und wie wir es schützen. Wir gehen sehr sorgsam damit um.',
      ar: 'في مواقعنا وخدماتنا: ما البيانات التي نجمعها ولماذا، ومن يطّلع عليها، وكيف نحميها. ونحن نعتني بها عناية كبيرة.',
    },
    sharing: {
      en: 'We share data only for the purposes in this policy. Those who work for us may use it for that work alone.',
      de: 'Wir geben Daten nur für die Zwecke dieser Erklärung weiter. Wer für uns arbeitet, darf sie nur dafür nutzen.',
      ar: 'لا نشارك البيانات إلا للأغراض الواردة في هذه السياسة. ومن يعمل لحسابنا لا يجوز له استخدامها إلا لذلك العمل.',
    },
    changes: {
      en: 'We may change this policy at any time.',
      de: 'Wir können diese Erklärung jederzeit ändern.',
      ar: 'يجوز لنا تغيير هذه السياسة في أي وقت.',
    },
  },
});
