import { findChromium } from '@privet/test-tools/chromium';
import { chromium, type Browser } from 'playwright';
import { startPrivet } from '../privet-server.ts';
import type { Effort, Goal, Report } from '../report.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import { median } from '../statistics.ts';
import { bytes, milliseconds, times } from '../table.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { servePages } from './page-server.ts';
import { install, read, type Seen } from './probe.ts';

interface Round extends Seen {
  /** The longest that one event of a click on “accept” was handled, in milliseconds. */
  readonly handler: number;
}
type Rounds = Readonly<Record<string, Round[]>>;

const slowdown = 4;
const peer = 'vanilla-cookieconsent';

/** How soon a banner shows on a slow phone, what it costs the page, and how long a click takes: ours beside the others, in one browser. */
export async function bannerPaint({ rounds }: Effort): Promise<Report> {
  const { all, candidates } = await withScratchFolder((folder) => measureAll(folder, rounds * 2 + 1));
  const of = (name: string, key: keyof Round) => median(all[name]?.map((round) => round[key]) ?? []);
  const ratio = (name: string) => of(name, 'first') / of(peer, 'first');
  return {
    title: 'The banner in a page, at a processor four times slower',
    method:
      'Chromium, 412 × 823, everything from one local server; a page for each, in turns, and the first round not counted; medians of ' +
      `${rounds * 2} rounds. Paint: from the parser’s coming to the tool until the first frame with the banner in it.`,
    table: {
      columns: ['', 'code and styles', 'paint', 'ratio', 'whole', 'blocking', 'shift', 'accept handler'],
      rows: candidates.map(({ name, title }) => [
        title,
        bytes(of(name, 'bytes')),
        milliseconds(of(name, 'first')),
        times(ratio(name)),
        milliseconds(of(name, 'full')),
        milliseconds(of(name, 'blocking')),
        of(name, 'shift').toFixed(4),
        milliseconds(of(name, 'handler')),
      ]),
    },
    goals: goalsOf(of, ratio),
    figures: all,
  };
}

function goalsOf(of: (name: string, key: keyof Round) => number, ratio: (name: string) => number): Goal[] {
  const goal = (text: string, measured: string, met: boolean): Goal => ({ goal: text, measured, met });
  const ours = ['privet', 'privet-server-rendered'] as const;
  return [
    goal(
      'rendered by the server it paints in at most 0.6 × the time of vanilla-cookieconsent',
      times(ratio(ours[1])),
      ratio(ours[1]) <= 0.6,
    ),
    goal('rendered in the browser, in at most 1.0 ×', times(ratio(ours[0])), ratio(ours[0]) <= 1),
    ...ours.flatMap((name) => [
      goal(`${name}: at most 5 ms of blocking`, milliseconds(of(name, 'blocking')), of(name, 'blocking') <= 5),
      goal(`${name}: a click is handled in at most 6 ms`, milliseconds(of(name, 'handler')), of(name, 'handler') <= 6),
      goal(`${name}: nothing shifts`, of(name, 'shift').toFixed(4), of(name, 'shift') === 0),
    ]),
  ];
}

async function measureAll(folder: string, rounds: number) {
  const privet = await startPrivet(`${folder}/privet.db`);
  const candidates = await candidatesIn(folder, privet);
  const pages = await servePages(candidates, privet.url);
  const browser = await chromium.launch(await findChromium());
  const all: Record<string, Round[]> = {};
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const candidate of candidates) {
        const seen = await measure(browser, `${pages.url}/${candidate.name}/`, candidate);
        if (round > 0) (all[candidate.name] ??= []).push(seen);
      }
    }
    return { all: all as Rounds, candidates };
  } finally {
    await browser.close();
    await pages.close();
    await privet.stop();
  }
}

async function measure(browser: Browser, url: string, { banner, accept, title }: Candidate): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(install, banner);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => window.probe.full, null, { timeout: 20_000, polling: 50 });
    await page.waitForTimeout(600);
    const seen = await page.evaluate(read);
    await page.evaluate(() => void (window.probe.handlers = []));
    await page.locator(accept).first().click();
    await page.waitForTimeout(700);
    return { ...seen, handler: Math.max(0, ...(await page.evaluate(() => window.probe.handlers))) };
  } catch (error) {
    throw new Error(`${title} does not show`, { cause: error });
  } finally {
    await context.close();
  }
}
