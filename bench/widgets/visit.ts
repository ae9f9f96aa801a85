import type { Browser, CDPSession } from 'playwright';
import type { Candidate } from './candidate.ts';
import { clickableAt, install, read, type Seen } from './probe.ts';

export interface Visit extends Seen {
  /** The longest that one event of a click on “accept” was handled, in milliseconds. */
  readonly handler: number;
}

const slowdown = 4;
const told = 'probeTold';
/** What a page does late, such as keeping the policy, is to have ended before the click. */
const settles = 600;

/**
 * Opens a candidate's page for the first time, and accepts. Until it has been read nothing of ours runs in the page but the probe: what drives
 * a browser otherwise brings scripts of its own, a fifth of a second at this speed, and they would be counted as the page's.
 */
export async function visit(browser: Browser, url: string, { banner, accept, title }: Candidate): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Runtime.enable');
    await devTools.send('Runtime.addBinding', { name: told });
    const shown = new Promise<void>((resolve) => devTools.on('Runtime.bindingCalled', ({ name }) => name === told && resolve()));
    await page.addInitScript(install, { banner, told });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'load' });
    await within(20_000, shown);
    await page.waitForTimeout(settles);
    const seen = await ask(devTools, read);
    const at = accept && (await ask(devTools, clickableAt, accept));
    if (at) await page.mouse.click(...at);
    await page.waitForTimeout(settles);
    return { ...seen, handler: Math.max(0, ...(await ask(devTools, () => window.probe.handlers))) };
  } catch (error) {
    throw new Error(`${title} does not show`, { cause: error });
  } finally {
    await context.close();
  }
}

/** What a function answers in the page, which brings nothing there but itself. */
async function ask<Given extends readonly string[], Answer>(
  devTools: CDPSession,
  work: (...given: Given) => Answer,
  ...given: Given
): Promise<Answer> {
  const expression = `(${work.toString()})(...${JSON.stringify(given)})`;
  const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}

async function within(time: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(reject, time, new Error(`Nothing shows within ${time} ms`))));
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
