import { CompactReceipt, Receipt } from '@privet/types';
import * as z from 'zod/mini';
import type { ReceiptPart } from '../audit/receipt-verifier.js';

/** A receipt as somebody pasted it. */
export interface PastedReceipt {
  readonly receipt: Receipt;
  /** What of it could not be read, and was left out. */
  readonly unreadable: readonly ReceiptPart[];
}

/** Reads either form of a receipt; undefined where the text is neither. Line breaks that a mail put into the compact form do not matter. */
export function readReceipt(pasted: string): PastedReceipt | undefined {
  const text = pasted.trim();
  if (text.startsWith('{')) return readJson(text);
  const line = text.replaceAll(/\s+/g, '');
  if (!z.safeParse(CompactReceipt, line).success) return undefined;
  const [header = '', payload = '', signature = ''] = line.split('.');
  return { receipt: { protected: header, payload, signature }, unreadable: [] };
}

function readJson(text: string): PastedReceipt | undefined {
  const value = parsed(text);
  const whole = z.safeParse(Receipt, value);
  if (whole.success) return { receipt: whole.data, unreadable: [] };
  // Where only the proof is no proof, the rest still tells something.
  const parts = whole.error.issues.map(({ path }) => partAt(path));
  const signed = z.safeParse(Receipt, { ...(value as object), proof: undefined });
  if (!signed.success || !parts.every((part) => part !== undefined)) return undefined;
  return { receipt: signed.data, unreadable: [...new Set(parts)] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Which part of the proof a field belongs to. */
function partAt([top, field]: readonly PropertyKey[]): ReceiptPart | undefined {
  if (top !== 'proof') return undefined;
  if (field === 'checkpoint') return 'checkpoint';
  return field === 'treeSize' || field === 'rootHash' ? 'head' : 'inclusion';
}
