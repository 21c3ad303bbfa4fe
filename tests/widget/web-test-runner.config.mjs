// Runs the widget's tests in a real Chromium: an installed one where found, else the one packaged in npm.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumLaunchOptions } from '../../packages/dev/browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Tests run against sources: the core's name leads to them, and `.js` endings to `.ts` files. */
const fromSource = {
  name: 'from-source',
  resolveImport({ source, context }) {
    if (source === '@service-finder/core') return '/packages/core/src/index.ts';
    if (source === '@service-finder/core/schema') return '/packages/core/src/schema/index.ts';
    if (!source.startsWith('.') || !source.endsWith('.js')) return undefined;
    const path = new URL(source, `http://localhost${context.path}`).pathname.replace(/\.js$/, '.ts');
    return existsSync(join(root, path)) ? path : undefined;
  },
};

export default {
  rootDir: root,
  files: ['tests/widget/*.browser.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [fromSource, esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.json') })],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await chromiumLaunchOptions() })],
  concurrency: 2,
  testFramework: { config: { timeout: 15000 } },
  // Lit says so once on every page of a test, and we when a test asks for a view that is not there: both are meant.
  filterBrowserLogs: ({ args }) => !args.some((arg) => /Lit is in dev mode|open\("nonsense"\)/.test(String(arg))),
};
