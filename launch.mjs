/**
 * Runs one of the entry points in src/: `node launch.mjs ask …`. The sources are bundled into dist/
 * when they have changed, so that nobody builds by hand and a start costs no compilation.
 */
import { existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
