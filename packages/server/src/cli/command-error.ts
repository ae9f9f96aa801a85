/** A message for whoever started the command; it ends with it, and with its exit code. */
export class CommandError extends Error {
  readonly exitCode: number = 1;
}

/** The command was called wrongly. */
export class UsageError extends CommandError {
  override readonly exitCode = 2;
}
