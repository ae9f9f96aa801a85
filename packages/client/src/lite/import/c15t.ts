import { answersOf, asObject, asText, findCookie, parseObject, type OldBrowser, type OldChoice } from './old-choice.js';

/** The second was its name before version 1.8. */
const names = ['c15t', 'privacy-consent-storage'];
/** All that it can ask about. */
const asked = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'];

/**
 * c15t keeps the same in a cookie and in localStorage, and believes the cookie. That is `key:value` pairs with short keys, and leaves out
 * what was refused: `c.necessary:1,c.marketing:1,i.t:1767225600000,i.sid:sub_…`. localStorage has it as JSON.
 */
export function readC15t({ cookie, item }: OldBrowser, name?: string): OldChoice | undefined {
  const places = name ? [name] : names;
  const cookies = places.map((place) => fromCookie(findCookie(cookie, place)));
  return [...cookies, ...places.map((place) => fromJson(item(place)))].find((choice) => choice !== undefined);
}

function fromCookie(text = ''): OldChoice | undefined {
  const pairs = text.split(',').map((pair) => /^([^:]+):(.*)$/.exec(pair) ?? []);
  const kept = new Map(pairs.map(([, key = '', value]) => [key, value]));
  const answers = [...kept].filter(([key, value]) => key.startsWith('c.') && /^[01]$/.test(value ?? ''));
  const consents = Object.fromEntries(answers.map(([key, value]) => [key.slice(2), value === '1']));
  const [time, reference, version] = [Number(kept.get('i.t')), kept.get('i.sid') ?? kept.get('i.id'), kept.get('i.mpf')];
  return choiceOf({ consents, time, reference, version });
}

function fromJson(text: string | undefined): OldChoice | undefined {
  const kept = parseObject(text);
  const { time, subjectId, id, materialPolicyFingerprint: version } = asObject(kept?.['consentInfo']) ?? {};
  return choiceOf({ consents: asObject(kept?.['consents']), time: Number(time), reference: subjectId ?? id, version });
}

interface Kept {
  readonly consents: Readonly<Record<string, unknown>> | undefined;
  readonly time: number;
  readonly reference: unknown;
  readonly version: unknown;
}

/** Without a consent it knows the visitor, who has not answered: `necessary` is in every answer. */
function choiceOf(kept: Kept): OldChoice | undefined {
  const choices = answersOf(kept.consents);
  if (!choices || !(kept.time > 0)) return undefined;
  const [reference, version] = [asText(kept.reference), asText(kept.version)];
  return { choices, others: 'denied', asked, decidedAt: kept.time, ...(reference && { reference }), ...(version && { version }) };
}
