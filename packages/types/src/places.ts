/** What somebody chooses from who says where they live, alone: a form loads it where it has to ask. */
export { countriesIn, regionsIn, saidPlace, type NamedPlace } from './policy/policy.place-names.js';
