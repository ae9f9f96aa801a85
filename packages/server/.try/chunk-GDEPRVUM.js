// packages/server/src/cli/command-error.ts
var CommandError = class extends Error {
  constructor() {
    super(...arguments);
    this.exitCode = 1;
  }
};
var UsageError = class extends CommandError {
  constructor() {
    super(...arguments);
    this.exitCode = 2;
  }
};

export {
  CommandError,
  UsageError
};
