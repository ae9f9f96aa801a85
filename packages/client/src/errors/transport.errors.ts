/** What can go wrong on the way to the API, beside what it answers. */
export const transportErrors = {
  /** No answer came, or the connection broke before it was whole. */
  NETWORK_ERROR: 'the API cannot be reached',
  /** The answer took longer than `timeout` allows. */
  TIMEOUT: 'no answer in time',
  /** What answered does not speak the contract: a proxy's page, another service, a server of another age. */
  INVALID_ANSWER: 'the answer is not what the contract says',
} as const;
export type TransportErrorCode = keyof typeof transportErrors;
