// Finds a Chromium for tests and screenshots: one that is installed, else the one packaged in npm.
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// The packaged browser's own argument list switches web security off, so it must not be used: these tests are about security.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
];

/**
 * What playwright's `launch` needs to start a headless Chromium on this machine.
 *
 * `SERVICE_FINDER_CHROMIUM` names another executable.
 * @returns {Promise<{ executablePath: string, args: string[], headless: boolean }>}
 */
export async function chromiumLaunchOptions() {
  const installed = process.env.SERVICE_FINDER_CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS, headless: true };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...ARGS, '--headless=shell'], headless: true };
}
