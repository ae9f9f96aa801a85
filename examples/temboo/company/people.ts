/** How many people the example company knows: `person-1@example.com` and so on. */
export const peopleCount = 10_000;

export interface Person {
  readonly number: number;
  readonly email: string;
  readonly name: string;
  readonly company: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: string;
}

// As many as are prime to each other, so that they come together in ever new ways.
const firstNames = ['Ada', 'Björn', 'Chiara', 'Daoud', 'Eileen', 'Fatou', 'Grażyna', 'Hiro', 'Inés', 'Jonas', 'Kavita', 'ليلى', 'Marek'];
const lastNames = ['Adeyemi', 'Brandt', 'Castillo', 'Dubois', 'Eriksen', 'Fujita', "O'Hara", 'Haddad', 'Ito', 'Jensen', 'Kowalska'];
const companies = ['Northwind Pumps', 'Brook & Daughters', 'Hart, Ito and Sons', 'The "Little" Brewery', 'Greenhouse 7', 'Vega Labs'];
const streets = ['Mill Lane', 'Harbour Street', 'Lindenstraße', 'Rue du Port', 'Station Road', 'Orchard Way', 'Elm Avenue'];
const cities = [
  ['New York', '10013', 'US'],
  ['Austin', '78701', 'US'],
  ['Berlin', '10115', 'DE'],
  ['Lyon', '69002', 'FR'],
  ['Leeds', 'LS1 4AP', 'GB'],
] as const;

/** The person of a number, always the same. */
export function person(number: number): Person {
  const [city, postcode, country] = cities[number % cities.length] ?? cities[0];
  return {
    number,
    email: emailOf(number),
    name: `${pick(firstNames, number)} ${pick(lastNames, number)}`,
    company: pick(companies, number),
    phone: `+1 555 ${String(number).padStart(7, '0')}`,
    street: `${(number % 180) + 1} ${pick(streets, number)}`,
    city,
    postcode,
    country,
  };
}

export const emailOf = (number: number): string => `person-${number}@example.com`;

/** Somebody else, always the same for each. */
export const friendOf = ({ number }: Person): Person => person((number % peopleCount) + 1);

export const pick = <T>(list: readonly T[], number: number): T => {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('There is nothing to choose from');
  return found;
};

const firstDay = Date.parse('2024-01-08T08:00:00Z');
const day = 86_400_000;

/** A point in time of the company's two years, as RFC 3339. */
export const moment = (number: number): string => new Date(firstDay + (number % 700) * day + (number % 600) * 60_000).toISOString();
