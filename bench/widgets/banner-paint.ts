import { findChromium } from '@privet/test-tools/chromium';
import { chromium } from 'playwright';
import { startPrivet } from '../privet-server.ts';
import type { Effort, Goal, Report } from '../report.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import { median } from '../statistics.ts';
import { bytes, milliseconds, times } from '../table.ts';
import { bare, candidatesIn } from './candidates.ts';
import { servePages } from './page-server.ts';
import { visit, type Visit } from './visit.ts';

type Rounds = Readonly<Record<string, Visit[]>>;

const peer = 'vanilla-cookieconsent';

/** How soon a banner shows on a slow phone, what it costs the page, and how long a click takes: ours beside the others, in one browser. */
export async function bannerPaint({ rounds }: Effort): Promise<Report> {
  const { all, candidates } = await withScratchFolder((folder) => measureAll(folder, rounds * 2 + 1));
  const of = (name: string, key: keyof Visit) => median(all[name]?.map((round) => round[key]) ?? []);
  const ratio = (name: string, key: 'first' | 'since' = 'first') => of(name, key) / of(peer, key);
  // What the page costs by itself is nobody's.
  const blocking = (name: string) => Math.max(0, of(name, 'blocking') - of(bare.name, 'blocking'));
  return {
    title: 'The banner in a page, at a processor four times slower',
    method:
      'Chromium, 412 × 823, everything from one local server; a page for each, in turns, and the first round not counted; medians of ' +
      `${rounds * 2} rounds. Paint: from the parser’s coming to the tool’s script until the first frame with the banner in it, and from the ` +
      'navigation. Blocking: what all tasks are over 50 ms; its goal is what a tool adds to that of the page alone.',
    table: {
      columns: [
        '',
        'code and styles',
        'paint',
        'ratio',
        'whole',
        'from navigation',
        'ratio',
        'blocking',
        'added',
        'shift',
        'accept handler',
      ],
      rows: candidates.map(({ name, title }) => [
        title,
        bytes(of(name, 'bytes')),
        milliseconds(of(name, 'first')),
        times(ratio(name)),
        milliseconds(of(name, 'full')),
        milliseconds(of(name, 'since')),
        times(ratio(name, 'since')),
        milliseconds(of(name, 'blocking')),
        milliseconds(blocking(name)),
        of(name, 'shift').toFixed(4),
        milliseconds(of(name, 'handler')),
      ]),
    },
    goals: goalsOf(of, ratio, blocking),
    figures: all,
  };
}

function goalsOf(
  of: (name: string, key: keyof Visit) => number,
  ratio: (name: string) => number,
  blocking: (name: string) => number,
): Goal[] {
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
      goal(`${name}: at most 5 ms of blocking`, milliseconds(blocking(name)), blocking(name) <= 5),
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
  const all: Record<string, Visit[]> = {};
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const candidate of candidates) {
        const seen = await visit(browser, `${pages.url}/${candidate.name}/`, candidate);
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
