import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import type { Look } from './looks.ts';

const otherPages = ['/pricing.html', '/about.html', '/privacy.html'];

/** The whole pages, as they are before any script. Answers what is wrong with them. */
export async function shootPages(context: BrowserContext, look: Look, folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const path of [look.path, ...(look.path === '/' ? otherPages : [])]) {
    const page = await open(context, look, path);
    await page.screenshot({
      path: join(folder, `${look.name}${path === look.path ? '' : path.replace('/', '-').replace('.html', '')}.png`),
      fullPage: true,
    });
    problems.push(...(await overflowOf(page, look, path)));
    await page.close();
  }
  return problems;
}

/** A first visit: the page with the banner, the banner alone, the page after a no, and the preferences. Answers what is wrong with them. */
export async function shootDemo(context: BrowserContext, look: Look, folder: string): Promise<string[]> {
  const page = await open(context, look, look.path);
  const problems: string[] = [];
  const shoot = async (step: string, options: { fullPage?: boolean } = {}) => {
    await page.screenshot({ path: join(folder, `${look.name}-${step}.png`), ...options });
    problems.push(...(await overflowOf(page, look, step)));
  };
  const reject = page.locator('privet-banner [part~="reject"]');
  await reject.waitFor();
  await shoot('1-first-visit');
  await page.locator('privet-banner [part~="banner"]').screenshot({ path: join(folder, `${look.name}-2-banner.png`) });
  await reject.click();
  await page.waitForTimeout(500);
  await shoot('3-after-reject');
  await page.locator('privet-banner [part~="close"]').click();
  // It loads as somebody comes near it.
  await page.locator('footer.foot').scrollIntoViewIfNeeded();
  await page.locator('footer.foot privet-choices-link').getByRole('button').click();
  await page.locator('privet-preferences dialog[open]').waitFor();
  await shoot('4-preferences');
  await page.close();
  return problems;
}

async function open(context: BrowserContext, { rootFontSize }: Look, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  if (rootFontSize) await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), rootFontSize);
  await page.waitForLoadState('networkidle');
  return page;
}

/** A page that can be scrolled sideways is broken (WCAG 2.2, 1.4.10). */
async function overflowOf(page: Page, look: Look, step: string): Promise<string[]> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  return content > room ? [`${look.name} ${step}: the page is ${content} px wide in a window of ${room} px`] : [];
}
