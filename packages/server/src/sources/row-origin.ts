import type { Policy } from '@privet/types';

/** From the person, and from their use of the service. */
export const ownOrigins = ['given', 'automatic'] as const;

/** What a source may say of where a row comes from (GDPR Art. 15(1)(g)). */
export const originsOf = ({ origins }: Pick<Policy, 'origins'>): readonly string[] => [...ownOrigins, ...origins.map(({ id }) => id)];
