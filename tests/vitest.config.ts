import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: '@service-finder/core/schema', replacement: source('core/src/schema/index.ts') },
      { find: '@service-finder/core', replacement: source('core/src/index.ts') },
    ],
  },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    // Checking and building the whole catalogue takes seconds on two cores shared with other work.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
