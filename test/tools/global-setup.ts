import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

/** One Postgres for the whole run of the `node` project. */
export default async function setup(project: TestProject): Promise<() => void> {
  const postgres = await startPostgres();
  project.provide('pgUrl', postgres.url);
  return () => postgres.stop();
}
