import { expect, test } from 'vitest';
import { fieldIssues, type AskedField } from './requests.fields.js';

const field = (id: string, more: Partial<AskedField> = {}): AskedField => ({ id, kind: 'text', required: false, options: [], ...more });
const fields = [
  field('order', { kind: 'order-number', required: true }),
  field('shop', { kind: 'choice', options: [{ id: 'berlin' }, { id: 'paris' }] }),
  field('since', { kind: 'date' }),
  field('note'),
];

test.each([
  [{ order: 'A-12/3' }, []],
  [{ order: 'A-12/3', shop: 'paris', since: '2024-02-29', note: 'anything' }, []],
  [{ order: ' ' }, ['/fields/order missing_field']],
  [{ order: '<b>' }, ['/fields/order invalid_order_number']],
  [{ order: 'x'.repeat(65) }, ['/fields/order invalid_order_number']],
  [{ order: '1', shop: 'rome' }, ['/fields/shop unknown_option']],
  [{ order: '1', since: '2026-02-29' }, ['/fields/since invalid_date']],
  [{ order: '1', since: '29.2.2024' }, ['/fields/since invalid_date']],
  [{ order: '1', colour: 'red' }, ['/fields/colour unknown_field']],
])('%j', (answers, wrong) => {
  expect(fieldIssues(fields, answers).map(({ path, code }) => `${path} ${code}`)).toEqual(wrong);
});
