import type { Migration } from './migration.js';

// A publishable key becomes a site's, and any key can be revoked. Those that are there show everything, and hold.
const columns = (integer: string) => `
ALTER TABLE api_keys ADD COLUMN site TEXT;
ALTER TABLE api_keys ADD COLUMN revoked_at ${integer};
`;

export const sites: Migration = { id: '0003-sites', sqlite: columns('INTEGER'), postgres: columns('BIGINT') };
