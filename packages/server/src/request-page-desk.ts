import type { RequestView } from '@privet/types';
import type { Caller } from './http/caller.js';
import type { PrivetRoutes } from './create-privet.js';
import type { RequestPageDesk } from './pages/request.desk.js';
import { fail } from './http/problem.js';
import type { TokenBearer } from './subjects/subjects.tokens.js';

interface Options extends Pick<RequestPageDesk, 'policy' | 'jurisdictionHeaders'> {
  readonly routes: PrivetRoutes['requests'];
  readonly tokens: { read(token: string): Promise<TokenBearer | undefined> };
}

/** What a call by a page has beside its input. */
const context = {
  format: 'application/json',
  file: undefined,
  header: () => undefined,
  once: undefined,
  ownSite: () => undefined,
  answerHeaders: {},
} as const;

/** The pages of requests do what the API does, by the same handlers. */
export function requestPageDesk({ routes, tokens, ...desk }: Options): RequestPageDesk {
  const page: Caller<'publishable'> = { kind: 'publishable', keyId: 'page', site: null };
  /** Ends the call where a token opens no request, or may not do this. */
  const bearer = async (token: string, scope: TokenBearer['scopes'][number]) => {
    const found = await tokens.read(token);
    if (found?.request === undefined || !found.scopes.includes(scope)) return fail('REQUEST_NOT_FOUND');
    const caller: Caller<'subject'> = { kind: 'subject', ...found };
    return { id: found.request, context: { ...context, caller } };
  };
  const write = async (token: string, act: (by: Awaited<ReturnType<typeof bearer>>) => RequestView | Promise<RequestView>) =>
    act(await bearer(token, 'requests:write'));
  return {
    ...desk,
    requests: {
      submit: async (input) => routes.submit(input, { ...context, caller: page }),
      verify: async (id, shown) => routes.verify({ id, ...shown }, { ...context, caller: page }),
      resend: async (id) => routes.resend({ id }, { ...context, caller: page }),
      async open(token) {
        if (!(await tokens.read(token))?.request) return undefined;
        const by = await bearer(token, 'requests:read');
        return routes.get({ id: by.id }, by.context);
      },
      message: (token, said) => write(token, (by) => routes.message({ id: by.id, ...said }, by.context)),
      appeal: (token, said) => write(token, (by) => routes.appeal({ id: by.id, ...said }, by.context)),
      cancel: (token) => write(token, (by) => routes.cancel({ id: by.id }, by.context)),
    },
  };
}
