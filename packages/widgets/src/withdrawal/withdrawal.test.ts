import { eventually } from '@privet/test-tools/eventually';
import type { PolicyView } from '@privet/types';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteKept } from './withdrawal.js';
import { domainsAround, pathsAround } from './withdrawal.cookies.js';
import { nameTest } from './withdrawal.names.js';

type Trackers = PolicyView['purposes'][number]['trackers'];

/** The policy's trackers by purpose. */
let listed: Record<string, Partial<Trackers[number]>[]>;

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json({ purposes: Object.entries(listed).map(([id, trackers]) => ({ id, trackers })) }));
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const name of cookies()) document.cookie = `${name}=; Path=/; Max-Age=0`;
});

const cookies = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter(Boolean);

test.each([
  ['_ga', undefined, ['_ga'], ['_gat', '_ga_1', 'x_ga']],
  ['_ga_*', undefined, ['_ga_', '_ga_1'], ['_ga', '_gat']],
  ['Sessions of Counter', '_hj\\d+|_hjx', ['_hj1', '_hj22', '_hjx'], ['_hj', '_hj1x', 'a_hj1', '_hjxx']],
])('a tracker means by %s %s', (name, pattern, means, others) => {
  const isMeant = nameTest({ name, pattern });
  expect([...means, ...others].filter(isMeant)).toEqual(means);
});

test('where a cookie may have been set', () => {
  expect(pathsAround('/shop/cart', '/x')).toEqual(['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/', '/x']);
  expect(domainsAround('a.b.example.com', '.example.org')).toEqual(['', 'a.b.example.com', 'b.example.com', 'example.com', 'example.org']);
  expect(domainsAround('127.0.0.1')).toEqual(['']);
  expect(domainsAround('localhost')).toEqual(['']);
});

test('cookies go, by name, start and pattern, whatever their path; others stay', async () => {
  listed = {
    analytics: [
      { kind: 'cookie', name: '_ga' },
      { kind: 'cookie', name: '_ga_*' },
      { kind: 'cookie', name: 'Counter', pattern: '_hj\\w+' },
    ],
  };
  for (const name of ['_ga', '_ga_1', '_hjx', '_gat', 'theirs']) document.cookie = `${name}=1; Path=/`;
  const folder = location.pathname.replace(/[^/]*$/, '');
  document.cookie = `_ga_2=1; Path=${folder}`;
  await deleteKept(['analytics'], ['account']);
  expect(cookies()).toEqual(['_gat', 'theirs']);
});

test('entries of storage and databases go', async () => {
  listed = {
    analytics: [
      { kind: 'local-storage', name: 'count.*' },
      { kind: 'session-storage', name: 'visit' },
      { kind: 'indexed-db', name: 'counter-*' },
    ],
  };
  localStorage.setItem('count.a', '1');
  localStorage.setItem('other', '1');
  sessionStorage.setItem('visit', '1');
  sessionStorage.setItem('count.a', '1');
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('counter-1');
    request.addEventListener('success', () => resolve(request.result.close()));
    request.addEventListener('error', reject);
  });
  await deleteKept(['analytics'], []);
  expect(Object.keys(localStorage)).toEqual(['other']);
  expect(Object.keys(sessionStorage)).toEqual(['count.a']);
  await eventually(async () => expect(await indexedDB.databases()).toEqual([]));
});

test('what another purpose in effect lists stays, and so does the choice itself', async () => {
  listed = {
    analytics: [
      { kind: 'cookie', name: 'All', pattern: '.*' },
      { kind: 'local-storage', name: '*' },
    ],
    account: [{ kind: 'cookie', name: 'session' }],
    advertising: [{ kind: 'cookie', name: 'shared' }],
  };
  for (const name of ['session', 'shared', 'privet', '_ga']) document.cookie = `${name}=1; Path=/`;
  localStorage.setItem('privet.queue.1', '{}');
  localStorage.setItem('count', '1');
  await deleteKept(['analytics'], ['account']);
  expect(cookies()).toEqual(['session', 'privet']);
  expect(Object.keys(localStorage)).toEqual(['privet.queue.1']);
});

test('without a policy it deletes nothing, and says so', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  document.cookie = '_ga=1; Path=/';
  await expect(deleteKept(['analytics'], [])).rejects.toThrow('503');
  expect(cookies()).toEqual(['_ga']);
});
