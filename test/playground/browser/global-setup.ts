import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

import { findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file to run; empty where there is none. */
    chromium: string;
  }
}

const SKIPPED = `
SKIPPED: the tests of the playground's page in a browser (test/playground/browser), since no Chromium was found.
To run them: apt-get install chromium, or set CHROMIUM to its path.
`;

/** Looks once for all files; what was left out for want of a browser is said last. */
export default function setup(project: TestProject): () => void {
  const chromium = findChromium();
  // The program starts from what was built last.
  if (chromium !== null) spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  project.provide('chromium', chromium ?? '');
  return () => {
    if (chromium === null) process.stderr.write(SKIPPED);
  };
}
