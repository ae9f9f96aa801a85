/** Makes what `require-trusted-types-for 'script'` lets become a script. */
interface ScriptPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

const asItIs: ScriptPolicy = { createScript: (text) => text, createScriptURL: (url) => url };

/**
 * The Trusted Types policy `privet`, made once. It changes nothing, because the page's author wrote the scripts that it passes: it never
 * leaves this folder, and sees only gated scripts.
 */
export const trusted: ScriptPolicy = makePolicy();

function makePolicy(): ScriptPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } };
  try {
    return trustedTypes?.createPolicy('privet', asItIs) ?? asItIs;
  } catch {
    // The page's CSP does not name it, or another copy of Privet has it: where trusted types are required the script then says so itself.
    return asItIs;
  }
}
