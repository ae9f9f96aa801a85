type Environment = Readonly<Record<string, string | undefined>>;

interface Command {
  run(args: string[], env: Environment): Promise<void>;
  /** Of a command that needs more words than its line of the usage. */
  readonly help?: string;
}

/** What `privet` does, each loaded when it is called: who asks for a list of keys does not wait for the code of a server. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => ({ run: (await import('./serve.js')).serve }),
  migrate: async () => ({ run: (await import('./migrate.js')).migrate }),
  'keys create': async () => ({ run: (await import('./create-key.js')).createKey }),
  'keys list': async () => ({ run: (await import('./list-keys.js')).listKeys }),
  'keys revoke': async () => ({ run: (await import('./list-keys.js')).revokeKey }),
  'sites create': async () => ({ run: (await import('./sites.js')).createSite }),
  'sites list': async () => ({ run: (await import('./sites.js')).listSites }),
  async 'policy build'() {
    const { buildPolicy, buildHelp } = await import('./policy-build.js');
    return { run: buildPolicy, help: buildHelp };
  },
  async 'policy diff'() {
    const { diffPolicyFiles, diffHelp } = await import('./policy-diff.js');
    return { run: diffPolicyFiles, help: diffHelp };
  },
  async 'policy publish'() {
    const { publishPolicy, publishHelp } = await import('./policy-publish.js');
    return { run: publishPolicy, help: publishHelp };
  },
  import: async () => ({ run: (await import('./import-consents.js')).importConsents }),
  export: async () => ({ run: (await import('./export.js')).exportLog }),
  'audit verify': async () => ({ run: (await import('./audit-verify.js')).auditVerify }),
};
