import type { ErrorCode, Issue } from '@privet/types';
import type { TransportErrorCode } from './transport.errors.js';

/** The server's codes, and those of the way to it (`transportErrors`). */
export type PrivetErrorCode = ErrorCode | TransportErrorCode;

/** What a `PrivetError` tells beside its code. */
export interface PrivetErrorDetails {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly legal?: readonly string[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The one error that a call throws, whatever went wrong; only an abort is thrown as the signal's own reason, as `fetch` does.
 *
 * It holds no key and nothing of what was sent, so it can be logged. A newer server may send a `code` that this version does not name.
 */
export class PrivetError<Code extends PrivetErrorCode = PrivetErrorCode> extends Error {
  readonly code: Code;
  /** The HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** The answer's `Request-Id`: the server's log knows the call by it. */
  readonly requestId: string | undefined;
  /** What is wrong with the input, field by field; `path` is a JSON pointer into it. Empty for other errors. */
  readonly issues: readonly Issue[];
  /** After a transition that is not legal: those that are. */
  readonly legal: readonly string[] | undefined;
  /** How long the server asks to wait before the next try, in milliseconds. */
  readonly retryAfter: number | undefined;

  static {
    // On the prototype, so that the stack's first line bears it too.
    this.prototype.name = 'PrivetError';
  }

  constructor(code: Code, message: string, { status, requestId, issues = [], legal, retryAfter, cause }: PrivetErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.issues = issues;
    this.legal = legal;
    this.retryAfter = retryAfter;
  }
}

/**
 * Tells a `PrivetError`, and if asked, one of a given code:
 *
 *     if (isPrivetError(error, 'INVALID_INPUT')) show(error.issues);
 *
 * It goes by the name and not by `instanceof`, so two copies of this package, or a copy in an iframe, understand each other.
 */
export function isPrivetError<Code extends PrivetErrorCode = PrivetErrorCode>(error: unknown, code?: Code): error is PrivetError<Code> {
  if (typeof error !== 'object' || error === null || !('name' in error) || error.name !== 'PrivetError') return false;
  return code === undefined || ('code' in error && error.code === code);
}
