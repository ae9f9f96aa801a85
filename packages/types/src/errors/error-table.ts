/** Codes with their HTTP status and title (RFC 9457 §3.1). */
export type ErrorTable = Readonly<Record<string, readonly [status: ErrorStatus, title: string]>>;

export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 416 | 422 | 429 | 500 | 503;
