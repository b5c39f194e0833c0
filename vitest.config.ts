import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER = 'test/playground/browser/**/*.test.ts';
// These hold what they measure against a clock, or start processes that are waited for: nothing else runs beside them.
const TIMED = [
  'test/hostile/**/*.test.ts',
  'test/patterns/**/*.test.ts',
  'test/discord/{faults,start}.test.ts',
  'test/cli/launch.test.ts',
];

export default defineConfig({
  test: {
    // Files share modules, as the program does: weights and knowledge are read once a worker.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BROWSER, ...TIMED],
          // Two files share the machine, and what else runs there.
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          // A browser takes all of a small machine; each test waits for what it expects.
          name: 'browser',
          include: [BROWSER],
          globalSetup: 'test/playground/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
