import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const section = readFileSync('ARCHITECTURE.md', 'utf8').match(/^## Dependencies$([\s\S]*?)^`npm ci/m)?.[1] ?? '';
/** Package or packages, what for, licence, last release. */
const rows = [...section.matchAll(/^\| (\S[^|]*)\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)].map((row) =>
  row.slice(1).map((cell) => cell.trim()),
);
const names = (cell: string) => cell.split(', ').map((name) => (name.startsWith('/') ? `@sapphire${name}` : name));

test('every production dependency has its line, and none that is not there', () => {
  const told = rows.slice(2).flatMap(([packages = '']) => names(packages));
  const known = Object.keys(dependencies);
  expect(told.filter((name) => !known.includes(name) && !/ /.test(name))).toEqual([]);
  const isTold = (name: string) =>
    told.includes(name) || (name === 'wink-eng-lite-web-model' && told.includes('its English model'));
  expect(known.filter((name) => !isTold(name))).toEqual([]);
});

test('with what it is for, its licence and its last release', () => {
  for (const [packages, purpose, licence, released] of rows.slice(2)) {
    expect(purpose, packages).toMatch(/\w{3}/);
    expect(licence, packages).toMatch(
      /^(?:MIT|ISC|BSD-2|Apache(?:-2\.0)?|MPL-2\.0|BlueOak|OFL)(?:, (?:MIT|ISC|BSD-2|Apache|OFL))*$/,
    );
    expect(released, packages).toMatch(/^20\d\d-\d\d$/);
  }
  expect(rows.length).toBeGreaterThan(15);
});
