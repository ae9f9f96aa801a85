import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What Playwright needs to start a Chromium. */
export interface Chromium {
  executablePath: string;
  env?: Record<string, string>;
}

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The Chromium of `$CHROMIUM`, else one that is installed, else the one that npm brought. `CHROMIUM=bundled` asks for the last. */
export async function findChromium(): Promise<Chromium> {
  const wanted = process.env['CHROMIUM'];
  if (wanted === 'bundled') return bundledChromium();
  const executablePath = [wanted, ...installed].find((path) => path && existsSync(path));
  return executablePath ? { executablePath } : bundledChromium();
}

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const cache = join(import.meta.dirname, '../../node_modules/.cache/privet');

async function bundledChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executablePath: join(folder, 'chromium'), env: environment(folder) };
}

/** Unpacks beside `folder` and renames at the end, so that two test runs which start together never see half a browser. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  await inTemporaryFolder(work, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  });
  const fontsConf = join(work, 'fonts/fonts.conf');
  writeFileSync(fontsConf, readFileSync(fontsConf, 'utf8').replace('/tmp/fonts<', `${join(folder, 'fonts')}<`));
  try {
    renameSync(work, folder);
  } catch (error) {
    rmSync(work, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the system's temporary folder, where another user's copy may stand that we cannot run. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The browser's own libraries, for machines without NSS, and its own fonts, for machines without any. */
function environment(folder: string): Record<string, string> {
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023/lib')].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { ...(process.env as Record<string, string>), ...fonts, LD_LIBRARY_PATH: libraries };
}
