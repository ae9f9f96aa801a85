import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience } from './patience.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

test('each wait may take so long; what passes between two is not counted', async () => {
  const patient = patience(new AbortController().signal, 100);
  for (let times = 0; times < 3; times += 1) {
    const waited = patient.wait(() => after(99));
    await vi.advanceTimersByTimeAsync(99);
    await waited;
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(patient.signal.aborted).toBe(false);
});

test('one that takes longer ends the call', async () => {
  const patient = patience(new AbortController().signal, 100);
  void patient.wait(() => after(101));
  await vi.advanceTimersByTimeAsync(99);
  expect(patient.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(patient.signal.aborted).toBe(true);
});

test('whoever made the call can end it too', () => {
  const outer = new AbortController();
  const patient = patience(outer.signal, 100);
  outer.abort();
  expect(patient.signal.aborted).toBe(true);
});
