import type { RequestView } from '@privet/types';
import type { Caller } from './http/caller.js';
import type { PrivetRoutes } from './create-privet.js';
import type { RequestPageDesk } from './pages/request.desk.js';
import { sha256Text } from './http/hashing.js';
import { onceOf } from './http/once.js';
import { fail } from './http/problem.js';
import type { Once } from './storage/once.js';
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

interface Bearer {
  readonly id: string;
  readonly context: typeof context & { readonly caller: Caller<'subject'> };
}

/** A form that was sent with other words is another one: whoever goes back and writes on means it. */
const onceFor = (key: string | undefined, { caller, body }: { readonly caller: Caller; readonly body: object }): Once | undefined =>
  onceOf(key && `${key}.${sha256Text(JSON.stringify(body))}`, { route: 'page', path: '/request', caller, body });

/** The pages of requests do what the API does, by the same handlers. */
export function requestPageDesk({ routes, tokens, ...desk }: Options): RequestPageDesk {
  const page: Caller<'publishable'> = { kind: 'publishable', keyId: 'page', site: null };
  /** Ends the call where a token opens no request, or may not do this. */
  const bearer = async (token: string, scope: TokenBearer['scopes'][number]): Promise<Bearer> => {
    const found = await tokens.read(token);
    if (found?.request === undefined || !found.scopes.includes(scope)) return fail('REQUEST_NOT_FOUND');
    const caller: Caller<'subject'> = { kind: 'subject', ...found };
    return { id: found.request, context: { ...context, caller } };
  };
  const contextOf = (by: Bearer, once: string | undefined, body: object) => ({
    ...by.context,
    once: onceFor(once, { caller: by.context.caller, body }),
  });
  const write = async (token: string, act: (by: Bearer) => RequestView | Promise<RequestView>) =>
    act(await bearer(token, 'requests:write'));
  return {
    ...desk,
    requests: {
      submit: async (input, once) => routes.submit(input, { ...context, caller: page, once: onceFor(once, { caller: page, body: input }) }),
      verify: async (id, shown) => routes.verify({ id, ...shown }, { ...context, caller: page }),
      resend: async (id) => routes.resend({ id }, { ...context, caller: page }),
      async open(token) {
        if (!(await tokens.read(token))?.request) return undefined;
        const by = await bearer(token, 'requests:read');
        return routes.get({ id: by.id }, by.context);
      },
      message: (token, said, once) => write(token, (by) => routes.message({ id: by.id, ...said }, contextOf(by, once, said))),
      appeal: (token, said, once) => write(token, (by) => routes.appeal({ id: by.id, ...said }, contextOf(by, once, said))),
      correct: (token, correction, once) =>
        write(token, (by) => routes.correction({ id: by.id, ...correction }, contextOf(by, once, correction))),
      upload: (token, file, once) =>
        write(token, (by) => {
          const { name, type, size } = file;
          const sent = { stream: file.stream(), mediaType: type || undefined, name, length: size };
          return routes.upload({ id: by.id }, { ...contextOf(by, once, { name, type, size }), file: sent });
        }),
      removeUpload: (token, upload, once) =>
        write(token, (by) => routes.removeUpload({ id: by.id, upload }, contextOf(by, once, { remove: upload }))),
      async exportLink(token) {
        const by = await bearer(token, 'requests:read');
        return routes.exportLink({ id: by.id }, by.context);
      },
      cancel: (token, once) => write(token, (by) => routes.cancel({ id: by.id }, contextOf(by, once, { cancel: true }))),
    },
  };
}
