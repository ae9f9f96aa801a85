import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** What Playwright needs to start a stock Firefox: it speaks WebDriver BiDi with it, and needs no build of its own. */
export interface Firefox {
  channel: 'moz-firefox';
  executablePath: string;
}

const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
/** Older ones do not know all of WebDriver BiDi that Playwright speaks. */
const oldest = 150;

/** The Firefox of `$FIREFOX`, else one that is installed and new enough; nothing where there is none. */
export function findFirefox(): Firefox | undefined {
  const executablePath = [process.env['FIREFOX'], ...installed].find((path) => path && existsSync(path));
  return executablePath && majorVersion(executablePath) >= oldest ? { channel: 'moz-firefox', executablePath } : undefined;
}

function majorVersion(executablePath: string): number {
  try {
    return Number(/(\d+)\./.exec(execFileSync(executablePath, ['--version'], { encoding: 'utf8' }))?.[1]);
  } catch {
    return 0;
  }
}
