import { readAnswer } from '@privet/client/lite/answer';
import { ConsentChangeEvent, ConsentErrorEvent, ConsentRecordEvent, ConsentSaveEvent } from '../consent/consent.events.js';
import { version } from '../element/version.js';
import type { PageState, Privet, PrivetCall, PrivetEvents } from './privet.js';
import { ownPrivet } from './window.queue.js';
import type * as Page from './window.page.js';

/** What does the work is loaded by the first call: many pages make none. */
let page: typeof Page | undefined;
const loadPage = async () => (page = await import('./window.page.js'));

const privet: Privet = {
  version,
  get ready() {
    return loadPage().then(({ whenKnown }) => whenKnown());
  },
  get() {
    if (!page) void loadPage();
    return page?.stateNow();
  },
  on: (type, listener) => listeners[type](listener as (told: unknown) => void),
  open: async () => (await loadPage()).open(),
  set: async (choices, options) => (await loadPage()).set(choices, options),
  reset: async () => (await loadPage()).reset(),
  push: (...calls) => calls.forEach(run),
};

const listeners: { readonly [Type in keyof PrivetEvents]: (listener: (told: unknown) => void) => () => void } = {
  change: onChange,
  save: (tell) =>
    hear(ConsentSaveEvent.type, ({ decision: { choices, method }, decisionId }: ConsentSaveEvent) => tell({ decisionId, choices, method })),
  record: (tell) =>
    hear(ConsentRecordEvent.type, ({ sent: { decisionId, answer } }: ConsentRecordEvent) =>
      tell({ decisionId, id: answer.id, recordedAt: answer.recordedAt }),
    ),
  error: (tell) => hear(ConsentErrorEvent.type, ({ error }: ConsentErrorEvent) => tell(error)),
};

function hear<Heard extends Event>(type: string, listener: (event: Heard) => void): () => void {
  const heard = (event: Event) => listener(event as Heard);
  document.addEventListener(type, heard);
  return () => document.removeEventListener(type, heard);
}

/** What is known already is told as well, so that nobody has to ask who came first. */
function onChange(listener: (state: PageState) => void): () => void {
  let told: string | undefined;
  let listening = true;
  const tell = async () => {
    const state = await privet.ready.then(privet.get);
    const news = JSON.stringify(state?.granted);
    if (!state || !listening || news === told) return;
    told = news;
    attempt(() => listener(state));
  };
  const stop = hear(ConsentChangeEvent.type, tell);
  void tell();
  return () => {
    listening = false;
    stop();
  };
}

/** One caller's mistake is not another's. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    reportError(error);
  }
}

function run(call: PrivetCall): void {
  attempt(() => {
    if (typeof call === 'function') return call(privet);
    const [method, ...given] = call;
    const known = Object.hasOwn(privet, method) && privet[method];
    if (typeof known !== 'function') throw new TypeError(`window.privet has no ${JSON.stringify(method)}`);
    const answer: unknown = Reflect.apply(known, privet, given);
    if (answer instanceof Promise) answer.catch(reportError);
  });
}

/** Another tab has chosen or forgotten, or the page after this one has: what follows that is loaded here, where nothing has needed it yet. */
function followTabs(): void {
  const kept = () => readAnswer()?.granted.join();
  let before = kept();
  const look = () => {
    if (kept() === before) return;
    before = kept();
    void loadPage().then(({ follow }) => follow());
  };
  addEventListener('storage', look);
  // A page that was kept for the way back heard of nothing meanwhile.
  addEventListener('pageshow', look);
}

const tellVersions = async (first: string) => (await loadPage()).tellVersions('window.privet is', first, version);

/**
 * Puts `window.privet` in its place, and makes the calls that wait there.
 * @returns false where another copy of Privet has it: that one runs the page
 */
export function openWindow(): boolean {
  const found = ownPrivet();
  if (found && 'version' in found) {
    if (found.version !== version) void tellVersions(found.version);
    return false;
  }
  window.privet = privet;
  followTabs();
  if (found) privet.push(...found);
  return true;
}
