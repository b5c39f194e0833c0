import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Variables } from '../src/config.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
/** Made by the build, and not in the repository. */
const BUILT = ['node_modules', 'dist'];

describe('docs/operate.md', () => {
  const text = read('docs/operate.md');

  test('names every setting, and none that there is not', () => {
    const named = new Set([...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+|PORT|HOST)`/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(Object.keys(Variables.shape).sort());
  });

  test.each([...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file ?? ''))('leads to %s', (file) => {
    expect(existsSync(path.join('docs', file))).toBe(true);
  });

  test('names commands that there are', () => {
    const run = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(run.length).toBeGreaterThan(0);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the unit', () => {
  const unit = read('deploy/attache.service');

  test('starts what npm start starts', () => {
    expect(unit).toContain(`ExecStart=/usr/bin/${scripts.start}\n`);
  });

  test.skipIf(spawnSync('systemd-analyze', ['--version']).error)('is one that systemd takes', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', 'deploy/attache.service'], { encoding: 'utf8' });
    // Node may lie elsewhere on this machine.
    const faults = stderr
      .split('\n')
      .filter((line) => line.includes('attache.service') && !line.includes('/usr/bin/node'));
    expect(faults).toEqual([]);
    if (stderr === '') expect(status).toBe(0);
  });
});

describe('the Dockerfile', () => {
  const steps = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.match(/^([A-Z]+) (.+)$/)?.slice(1) ?? [line]);
  const of = (name: string) => steps.filter(([step]) => step === name).map(([, rest = '']) => rest);

  test('holds instructions that there are, and nothing else', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];
    expect(steps.filter(([step = '', rest]) => !known.includes(step) || rest === undefined)).toEqual([]);
    expect(of('FROM')).toHaveLength(2);
  });

  test('copies what there is', () => {
    const sources = of('COPY').flatMap((rest) =>
      rest
        .split(' ')
        .filter((word) => !word.startsWith('--'))
        .slice(0, -1),
    );
    const files = sources.map((file) => file.replace('/app/', ''));
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((file) => !BUILT.includes(file) && !existsSync(file))).toEqual([]);
  });

  test('starts what npm start starts, and asks after its health as Node does', () => {
    expect((JSON.parse(of('CMD').at(-1) ?? '') as string[]).join(' ')).toBe(scripts.start);
    const [, health = ''] = of('HEALTHCHECK')[0]?.match(/CMD (\[.*\])$/) ?? [];
    const [, , program = ''] = JSON.parse(health) as string[];
    expect(spawnSync(process.execPath, ['--check', '-'], { input: program }).status).toBe(0);
  });
});

test('the compose file is read, and mounts and passes on what there is', () => {
  const { services, volumes: named } = parse(read('compose.yaml')) as {
    services: Record<string, { volumes: string[]; build: string; env_file: string; ports: string[] }>;
    volumes: Record<string, unknown>;
  };
  expect(Object.keys(services)).toEqual(['attache']);
  for (const { volumes, build } of Object.values(services)) {
    for (const place of [build, ...volumes.map((volume) => volume.split(':')[0] ?? '')])
      expect(place in named || existsSync(place), place).toBe(true);
  }
});
