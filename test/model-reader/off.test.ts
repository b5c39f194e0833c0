import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const STATIC = /^(?:import|export) (?!type\b)(?:\{([^}]*)\}|[^'{}]*?)(?: from)? ?'([^']+)';/gms;

/** What a file loads when it is loaded: imports of types alone are none, and what is imported on the way is not yet. */
function loadedBy(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(STATIC)].flatMap(([, names, from = '']) => {
    const isTypes = names?.split(',').every((name) => name.trim() === '' || /^\s*type /.test(name));
    return isTypes ? [] : [from.startsWith('.') ? path.normalize(path.join(path.dirname(file), from)) : from];
  });
}

function reachedFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (existsSync(file) && file.endsWith('.ts')) waiting.push(...loadedBy(file));
  }
  return reached;
}

const isOfModel = (file: string) => file.startsWith('src/model-reader') || file === 'eventsource-parser';

describe('where no model is to be asked nothing of it is loaded', () => {
  test.each(['src/main.ts', 'src/cli/ask.ts', 'src/cli/ingest.ts'])('%s', (entry) => {
    const reached = reachedFrom(entry);
    expect(reached.size).toBeGreaterThan(50);
    expect([...reached].filter(isOfModel)).toEqual([]);
    expect(readFileSync(entry, 'utf8') + readFileSync('src/cli/second-reader.ts', 'utf8')).toMatch(
      /await import\('\.\.?\/model-reader\/\w+(?:\/\w+)?\.ts'\)/,
    );
  });

  test('and it is loaded where one is', () => {
    const reached = reachedFrom('src/model-reader/open.ts');
    expect([...reached]).toContain('eventsource-parser');
    const files = readdirSync('src/model-reader/asking').map((file) => `src/model-reader/asking/${file}`);
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });
});
