import type { PolicyInput } from '@privet/types';

/** Third parties that data comes from. */
export const origins = [
  { id: 'public-databases', name: { en: 'Public databases', de: 'Öffentliche Datenbanken' }, checkedLawful: true },
  { id: 'social-media', name: { en: 'Social networks', de: 'Soziale Netzwerke' }, checkedLawful: true },
  { id: 'data-providers', name: { en: 'Data providers', de: 'Datenanbieter' }, checkedLawful: true },
  { id: 'marketing-partners', name: { en: 'Joint marketing partners', de: 'Gemeinsame Marketingpartner' }, checkedLawful: true },
] satisfies PolicyInput['origins'];

const inContact = {
  en: 'When you sign up, use a service, send e-mail, talk to support or sales, or get in touch in any other way.',
  de: 'Wenn Sie sich registrieren, einen Dienst nutzen, eine E-Mail senden, mit Support oder Vertrieb sprechen oder sich sonst melden.',
};
const byUse = {
  en: 'By log files and cookies, and by trackers of other kinds: pixels, web beacons.',
  de: 'Durch Protokolldateien, Cookies und andere Techniken wie Zählpixel und Web-Beacons.',
};

export const categories = [
  {
    id: 'identity',
    name: { en: 'Name and company', de: 'Name und Firma' },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'contact',
    name: { en: 'Contact details', de: 'Kontaktdaten' },
    description: { en: 'E-mail address, phone number, postal address.', de: 'E-Mail-Adresse, Telefonnummer, Postanschrift.' },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'payment',
    name: { en: 'Payment details', de: 'Zahlungsdaten' },
    description: { en: 'Your credit card.', de: 'Ihre Kreditkarte.' },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'details',
    name: { en: 'What else you tell us', de: 'Was Sie uns sonst mitteilen' },
    description: { en: 'About yourself, and how you work with Temboo.', de: 'Über sich selbst und darüber, wie Sie mit Temboo arbeiten.' },
    source: ['given'],
    how: inContact,
  },
  {
    id: 'credentials',
    name: { en: 'Sign-in details', de: 'Anmeldedaten' },
    description: {
      en: 'User name or e-mail address, password, and application keys for the API.',
      de: 'Benutzername oder E-Mail-Adresse, Passwort und Anwendungsschlüssel für die API.',
    },
    source: ['given'],
  },
  {
    id: 'device',
    name: { en: 'Device and connection', de: 'Gerät und Verbindung' },
    description: { en: 'IP address, operating system, browser.', de: 'IP-Adresse, Betriebssystem, Browser.' },
    source: ['given', 'automatic'],
    how: byUse,
  },
  {
    id: 'usage',
    name: { en: 'Use of our services and the web', de: 'Nutzung unserer Dienste und des Webs' },
    description: {
      en: 'How you use a service, your visits to our sites, and what you do on them and on other sites.',
      de: 'Wie Sie einen Dienst nutzen, Ihre Besuche auf unseren Seiten und was Sie dort und auf anderen Seiten tun.',
    },
    source: ['automatic'],
    how: byUse,
  },
  {
    id: 'enrichment',
    name: { en: 'What others know about you', de: 'Was andere über Sie wissen' },
    description: {
      en: 'Facts and interests that we get from third parties.',
      de: 'Angaben und Interessen, die wir von Dritten erhalten.',
    },
    source: ['third-party'],
    origins: ['public-databases', 'social-media', 'data-providers', 'marketing-partners'],
  },
] satisfies PolicyInput['categories'];

export const recipients = [
  {
    id: 'payment-processor',
    name: { en: 'Credit card processor', de: 'Kreditkartenabwickler' },
    kind: 'processor',
  },
  { id: 'hosting', name: { en: 'Hosting providers', de: 'Hosting-Anbieter' }, kind: 'processor' },
  { id: 'crm', name: { en: 'Customer relationship systems', de: 'Systeme zur Kundenverwaltung' }, kind: 'processor' },
  { id: 'support-systems', name: { en: 'Customer support systems', de: 'Systeme für den Kundendienst' }, kind: 'processor' },
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    kind: 'processor',
    country: 'US',
    privacyUrl: 'https://policies.google.com/privacy',
  },
  {
    id: 'ad-networks',
    name: { en: 'Advertising networks and exchanges', de: 'Werbenetzwerke und Werbebörsen' },
    description: {
      en: 'They place our ads elsewhere on the web, and may use what they get only as this policy allows.',
      de: 'Sie spielen unsere Werbung auf anderen Seiten aus und dürfen Daten nur so nutzen, wie diese Erklärung es erlaubt.',
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
    name: { en: 'Courts and public authorities', de: 'Gerichte und Behörden' },
    kind: 'public-authority',
  },
  {
    id: 'acquirer',
    name: { en: 'Whoever takes over the business', de: 'Wer das Unternehmen übernimmt' },
    description: {
      en: 'Takes over our duties under this policy too; your rights and choices stay as they are.',
      de: 'Übernimmt auch unsere Pflichten aus dieser Erklärung; Ihre Rechte und Wahlmöglichkeiten bleiben bestehen.',
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
    },
  },
] satisfies PolicyInput['transfers'];
