import type { Issue, Problem } from '@privet/types';

/** The API refused: its problem document (RFC 9457), as far as a page has use for it. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';

  constructor(
    /** Of HTTP. */
    readonly status: number,
    /** One of docs/errors.md; empty where something between here and the API answered. */
    readonly code: string,
    /** What is wrong with which field. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(`${status} ${code}`);
  }
}

/**
 * The answer's body.
 *
 * @throws RequestProblem where it is none of success
 */
export function readAnswer<Answer>(status: number, text: string): Answer {
  const body = parse(text) as Answer & Partial<Problem>;
  if (status >= 200 && status < 300) return body;
  throw new RequestProblem(status, body?.code ?? '', body?.issues);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
