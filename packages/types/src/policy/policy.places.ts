/** ISO 3166-1 alpha-2: every officially assigned code. */
export const countries: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK ' +
    'CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT ' +
    'GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA ' +
    'MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS ' +
    'PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
    'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

const withCountry = (country: string, regions: string) => regions.split(' ').map((region) => `${country}-${region}`);

/** ISO 3166-2, for the two countries whose regions have privacy laws of their own: states, districts, territories and provinces. */
export const subdivisions: ReadonlySet<string> = new Set([
  ...withCountry(
    'US',
    'AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD ' +
      'TN TX UM UT VA VI VT WA WI WV WY',
  ),
  ...withCountry('CA', 'AB BC MB NB NL NS NT NU ON PE QC SK YT'),
]);

/**
 * The 27 member states, and the territories with a country code of their own in which the Treaties apply: Åland, French Guiana,
 * Guadeloupe, Martinique, Mayotte, Réunion and Saint Martin (TFEU Art. 349, 355(1), 355(4)).
 */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT'.split(' ');

/** Groups of places that rules can match. The GDPR is law in the whole EEA: the EU, Iceland, Liechtenstein and Norway. */
export const placeGroups: Readonly<Record<string, ReadonlySet<string>>> = {
  EU: new Set(EU),
  EEA: new Set([...EU, 'IS', 'LI', 'NO']),
};

/** Every country and region that we tell apart. */
export const everyPlace: readonly string[] = [...countries, ...subdivisions];
