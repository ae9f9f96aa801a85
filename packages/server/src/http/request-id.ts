/** Names this process in the ids of its calls. */
const process = crypto.randomUUID().slice(0, 8);
let count = 0;

/** An id that a caller can quote and an operator can find in the log. */
export const newRequestId = (): string => `req-${process}-${(count += 1).toString(36)}`;
