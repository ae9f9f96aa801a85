import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { privetContract } from '@privet/types';
import { openRequest, RequestProblem, resendCode, submitRequest, verifyRequest } from './requests.js';

const address = { baseUrl: 'https://privacy.example', key: 'pk_1' };
const sent: { route: string; headers: Headers; body: unknown }[] = [];
let answer: () => Response;

beforeEach(() => {
  sent.length = 0;
  answer = () => Response.json({ id: 'req_1' });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = url.slice(address.baseUrl.length).replace('req_1', '{id}').replace('upl_1', '{upload}');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    sent.push({ route: `${init.method} ${path}`, headers: new Headers(init.headers), body });
    return answer();
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('the paths are those of the contract', async () => {
  const open = openRequest(address, 'req_1', 'st_1');
  const { requests } = privetContract;
  const calls = [
    [() => submitRequest(address, { type: 'access', locale: 'en' }, 'k'), requests.submit],
    [() => verifyRequest(address, 'req_1', { code: '123456' }), requests.verify],
    [() => resendCode(address, 'req_1'), requests.resend],
    [() => open.read(), requests.get],
    [() => open.message('Hello', 'k'), requests.message],
    [() => open.appeal('Hello', 'k'), requests.appeal],
    [() => open.correct([{ field: 'Name', to: 'Ada' }], 'k'), requests.correction],
    [() => open.cancel(), requests.cancel],
    [() => open.removeUpload('upl_1'), requests.removeUpload],
    [() => open.exportLink(), requests.exportLink],
  ] as const;
  for (const [call] of calls) await call();
  expect(sent.map(({ route }) => route)).toEqual(calls.map(([, { route }]) => route));
});

test('the key takes a request in; its token opens it', async () => {
  await submitRequest(address, { type: 'access', locale: 'en' }, 'once');
  expect(Object.fromEntries(sent[0]!.headers)).toEqual({
    'privet-key': 'pk_1',
    'content-type': 'application/json',
    'idempotency-key': 'once',
  });
  await openRequest(address, 'req_1', 'st_1').message('Hello', 'twice');
  expect(Object.fromEntries(sent[1]!.headers)).toEqual({
    authorization: 'Bearer st_1',
    'content-type': 'application/json',
    'idempotency-key': 'twice',
  });
  expect(sent[1]!.body).toEqual({ message: 'Hello' });
});

test('a refusal is thrown with what is wrong', async () => {
  const issues = [{ path: '/email', message: 'Write an address', code: 'invalid' }];
  answer = () => Response.json({ code: 'INVALID_REQUEST', issues }, { status: 422 });
  const error = await submitRequest(address, { type: 'access', locale: 'en' }, 'k').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestProblem);
  expect(error).toMatchObject({ status: 422, code: 'INVALID_REQUEST', issues });
});

test('what is no answer of the API is a refusal without a code', async () => {
  answer = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
  await expect(resendCode(address, 'req_1')).rejects.toMatchObject({ status: 502, code: '', issues: [] });
});

test('nothing is an answer where nothing is asked', async () => {
  answer = () => new Response(null, { status: 204 });
  expect(await resendCode(address, 'req_1')).toBeUndefined();
});
