import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER = 'test/playground/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, BROWSER] },
      },
      {
        // After the others, since a browser takes all of a small machine; each waits for what it expects.
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: 'test/playground/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
