import { friendOf, moment, pick, type Person } from './people.ts';
import type { MadeTable } from './made-once.ts';

const customerId = ({ number }: Person): string => `C-${number}`;
/** None to five for each. */
const orders = ({ number }: Person): readonly number[] => Array.from({ length: number % 6 }, (_, index) => number * 10 + index);

const plans = ['Starter', 'Workshop', 'Factory'] as const;
const prices = [1_900, 4_900, 19_900] as const;
const notes = ['Please send the invoice to the workshop, too.', null, 'For the new greenhouse.', 'Call before delivery.', null] as const;
const systems = ['Windows 11', 'macOS 15', 'Android 16', 'Ubuntu 24.04'] as const;
const browsers = ['Firefox', 'Chrome', 'Safari'] as const;
const pages = ['/', '/pricing.html', '/about.html', '/privacy.html'] as const;
const interests = ['Hydroponics', 'Home brewing', 'Machine tools', 'Weather stations', 'Beekeeping'] as const;
const origins = ['data-providers', 'social-media', 'public-databases', 'marketing-partners'] as const;

/** What the shop's database holds. It is the company's: nothing of it knows of Privet. */
export const shopTables: readonly MadeTable[] = [
  {
    name: 'customers',
    columns: 'id text primary key, email text not null, name text not null, company text, since text not null',
    indexes: ['lower(email)'],
    rows: (who) => [[customerId(who), who.email, who.name, who.company, moment(who.number)]],
  },
  {
    name: 'addresses',
    columns: `id integer primary key, customer_id text not null references customers (id), street text not null, city text not null,
      postcode text not null, country text not null, phone text`,
    indexes: ['customer_id'],
    rows: (who) => [[who.number, customerId(who), who.street, who.city, who.postcode, who.country, who.phone]],
  },
  {
    name: 'orders',
    columns: `id integer primary key, customer_id text references customers (id), plan text not null, cents integer not null, note text,
      ordered_at text not null`,
    indexes: ['customer_id'],
    rows: (who) => orders(who).map((id) => [id, customerId(who), pick(plans, id), pick(prices, id), pick(notes, id), moment(id)]),
  },
  {
    // The first order of everybody went to somebody else.
    name: 'deliveries',
    columns: `id integer primary key, order_id integer not null references orders (id), recipient_name text not null,
      recipient_email text not null, city text not null, delivered_at text not null`,
    indexes: ['order_id'],
    rows: (who) =>
      orders(who)
        .slice(0, 1)
        .map((id) => delivery(id, friendOf(who))),
  },
  {
    // The books: an invoice says itself who paid, so that it can be kept when the rest is gone.
    name: 'payments',
    columns: `invoice text primary key, customer_id text not null, email text not null, name text not null, cents integer not null,
      card text not null, paid_at text not null`,
    indexes: ['lower(email)', 'customer_id'],
    rows: (who) =>
      orders(who).map((id) => [invoice(id), customerId(who), who.email, who.name, pick(prices, id), card(who), moment(id + 1)]),
  },
  {
    name: 'sign_ins',
    columns: `customer_id text primary key references customers (id), user_name text not null, password_hash text not null,
      application_keys integer not null, signed_in_at text not null`,
    indexes: [],
    rows: (who) => [[customerId(who), `user-${who.number}`, `scrypt:${who.number}`, who.number % 4, moment(who.number + 31)]],
  },
  {
    name: 'devices',
    columns: `id integer primary key, customer_id text not null references customers (id), ip text not null, system text not null,
      browser text not null, seen_at text not null`,
    indexes: ['customer_id'],
    rows: (who) => [[who.number, customerId(who), ip(who), pick(systems, who.number), pick(browsers, who.number), moment(who.number + 31)]],
  },
  {
    name: 'visits',
    columns: 'id integer primary key, visitor text not null, page text not null, seconds integer not null, visited_at text not null',
    indexes: ['lower(visitor)'],
    rows: (who) => [0, 1].slice(who.number % 2).map((one) => visit(who, one)),
  },
  {
    name: 'interests',
    columns: 'id integer primary key, email text not null, interest text not null, origin text not null, received_at text not null',
    indexes: ['lower(email)'],
    rows: (who) =>
      who.number % 3 === 0 ? [] : [[who.number, who.email, pick(interests, who.number), pick(origins, who.number), moment(who.number)]],
  },
];

const delivery = (order: number, to: Person) => [order, order, to.name, to.email, to.city, moment(order + 3)];

const visit = ({ number, email }: Person, one: number) => [
  number * 10 + one,
  email,
  pick(pages, number + one),
  (number + one) % 90,
  moment(number + one),
];

/** Numbers of their own: by its invoice, an order that names nobody any more would name them again. */
const invoice = (order: number): string => `I-${(order * 7_919) % 1_000_003}`;

const card = ({ number }: Person): string => `Visa •••• ${String(4_000 + (number % 6_000))}`;

/** Of the addresses that are reserved for examples (RFC 5737). */
const ip = ({ number }: Person): string => `203.0.113.${number % 256}`;
