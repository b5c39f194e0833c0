import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Budget, ledgerInMemory } from '../../src/model-reader/spending/budget.ts';
import { ledgerIn } from '../../src/model-reader/spending/spent-file.ts';

const DAY = Date.parse('2031-05-12T10:00:00Z');
const PER_DAY = { questions: 2, tokens: 1000 };

function fileIn(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'spent-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return path.join(dir, 'kept', 'spent.json');
}

test('what was spent of a day outlives the program where it is written down, and only there', () => {
  const file = fileIn();
  const failed: unknown[] = [];
  const started = () =>
    new Budget(
      PER_DAY,
      ledgerIn(file, (error) => failed.push(error)),
      () => DAY,
    );
  started().take(300)(250);
  started().take(300)(null);
  expect(started().has(1)).toBe(false);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ day: '2031-05-12', requests: 2, tokens: 550 });
  expect(new Budget(PER_DAY, ledgerInMemory(), () => DAY).has(1)).toBe(true);
  expect(failed).toEqual([]);
});

test('the next day begins with nothing spent', () => {
  const file = fileIn();
  const at = (now: number) =>
    new Budget(
      PER_DAY,
      ledgerIn(file, () => {}),
      () => now,
    );
  at(DAY).take(1000)(null);
  expect(at(DAY).has(1)).toBe(false);
  expect(at(DAY + 14 * 3_600_000).has(1000)).toBe(true);
});

test('a file that cannot be read does not stop the counting', () => {
  const file = fileIn();
  const failed: unknown[] = [];
  const ledger = ledgerIn(file, (error) => failed.push(error));
  const budget = new Budget(PER_DAY, ledger, () => DAY);
  budget.take(400)(null);
  writeFileSync(file, '{"day": "soon"}');
  budget.take(400)(null);
  expect(budget.has(300)).toBe(false);
  expect(failed.length).toBeGreaterThan(0);
});

test('a question that is set aside counts while it is under way', () => {
  const budget = new Budget(PER_DAY, ledgerInMemory(), () => DAY);
  const settle = budget.take(900);
  expect(budget.has(200)).toBe(false);
  settle(100);
  expect(budget.has(200)).toBe(true);
});
