import type { MadeTable } from './made-once.ts';
import { moment, pick, type Person } from './people.ts';

const stages = ['lead', 'customer', 'partner'] as const;
const subjects = ['The pump does not start', 'A question about the invoice', 'How do I add a sensor?'] as const;
const messages = [
  'It hums, and nothing else happens. I have checked the cable.',
  'Could you put our VAT number on it?',
  'The manual stops at page 12.',
] as const;

/** None to two for each. */
const tickets = ({ number }: Person): readonly number[] => Array.from({ length: number % 3 }, (_, index) => number * 10 + index);

/** What the customer relationship system holds. */
export const crmTables: readonly MadeTable[] = [
  {
    name: 'contacts',
    columns: 'email text primary key, name text not null, company text, phone text, stage text not null, met_at text not null',
    indexes: [],
    rows: (who) => [[who.email, who.name, who.company, who.phone, pick(stages, who.number), moment(who.number)]],
  },
  {
    name: 'tickets',
    columns: 'id integer primary key, email text not null, subject text not null, message text not null, opened_at text not null',
    indexes: ['email'],
    rows: (who) => tickets(who).map((id) => [id, who.email, pick(subjects, id), pick(messages, id), moment(id)]),
  },
  {
    // People whom a customer of the company's keeps there: it is that customer who decides about them.
    name: 'tenant_contacts',
    columns: 'email text primary key, name text not null, phone text, list text not null, added_at text not null',
    indexes: [],
    rows: (who) => (who.number % 4 === 1 ? [[who.email, who.name, who.phone, 'Owners of a Vega boiler', moment(who.number + 7)]] : []),
  },
];
