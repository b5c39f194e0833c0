import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Answerer } from '../../src/answering/answerer.ts';
import { checkClaims, verdictOfAll } from '../../src/answering/check.ts';
import { readClock } from '../../src/cli/now.ts';
import { FactBase } from '../../src/knowledge/fact-base.ts';
import type { Folder } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Verdict as ClaimVerdict } from '../../src/model.ts';
import { readIn } from '../reading/read-in.ts';
import { readGold } from './judge.ts';
import { askGold, LATER, type Outcome } from './run.ts';

/** Development sets that lie beside the project: the talks asked by others, and articles that nobody edited. */
const SHARED = '../shared/eval';

const Claim = z.object({
  id: z.string(),
  claim: z.string(),
  verdict: z.enum(['supported', 'contradicted', 'not-stated']),
});

interface ClaimOutcome {
  readonly id: string;
  readonly claim: string;
  readonly expected: ClaimVerdict;
  readonly got: ClaimVerdict;
  readonly answer: string | null;
}

interface SetOutcome {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  readonly claims: readonly ClaimOutcome[];
}

/** Articles of which the second tells anew what the first told; the second's questions are asked of both together too. */
const PAIRS = [
  ['penang-plan', 'putrajaya-held'],
  ['tariff-talks', 'tariff-deal'],
] as const;

/** The project's own questions and claims on the talks; what is trained sees nothing of the unseen. */
const TALKS = ['natural', 'unseen', 'korean'].map((name) => path.join('test/gold', name));

/** Folders of articles with questions and claims: those beside the project, and its own. */
const ARTICLES = [
  { kind: 'news', folder: path.join(SHARED, 'news') },
  { kind: 'own', folder: 'test/gold/articles' },
  { kind: 'unseen-articles', folder: 'test/gold/unseen-articles' },
] as const;

/** Asks every shared set that is there whose name begins with `only`. */
export function* sharedSets(only: string): Generator<SetOutcome> {
  const wanted = (name: string) => name.startsWith(only);
  const talks = new Answerer(loadKnowledge('knowledge'));
  for (const name of ['talks', 'natural', 'korean']) {
    const file = path.join(SHARED, name, 'questions.jsonl');
    const claims = path.join(SHARED, 'claims', name, 'claims.jsonl');
    if (!wanted(name) || !existsSync(file)) continue;
    yield { name, outcomes: ask(talks, file), claims: check(talks, claims) };
  }
  for (const folder of TALKS) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.questions.jsonl'))
      .sort()) {
      const name = `own-${path.basename(folder)}/${file.replace('.questions.jsonl', '')}`;
      if (!wanted(name)) continue;
      const questions = path.join(folder, file);
      const claims = questions.replace('.questions.', '.claims.');
      yield { name, outcomes: ask(talks, questions), claims: check(talks, claims) };
    }
  }
  for (const { kind, folder } of ARTICLES) {
    if (!existsSync(folder)) continue;
    for (const slug of readdirSync(folder).sort()) {
      if (wanted(`${kind}/${slug}`) || wanted(slug)) yield asked(`${kind}/${slug}`, [path.join(folder, slug)]);
    }
  }
  for (const pair of PAIRS) {
    const folders = pair.map((slug) => path.join(SHARED, 'news', slug));
    if (wanted(`pair/${pair[1]}`) && existsSync(folders[1] as string)) yield asked(`pair/${pair[1]}`, folders);
  }
}

/** What is asked of the article in the last of some folders, all of which are read in. */
function asked(name: string, folders: readonly string[]): SetOutcome {
  const read = folders.flatMap((each) => ingested(each) ?? []);
  const last = folders.at(-1) as string;
  const questions = path.join(last, 'questions.jsonl');
  const claims = path.join(last, 'claims.jsonl');
  if (read.length < folders.length) return { name, outcomes: [], claims: [] };
  const answerer = new Answerer(new FactBase(read));
  return { name, outcomes: ask(answerer, questions), claims: check(answerer, claims) };
}

/** The article as `ingest` leaves it when nothing is told beside its text, or null where it refuses it. */
export function ingested(folder: string): Folder | null {
  const slug = path.basename(folder);
  const file = readdirSync(folder).find((name) => name.startsWith('article.')) as string;
  try {
    return readIn(slug, readFileSync(path.join(folder, file), 'utf8'));
  } catch {
    return null;
  }
}

function ask(answerer: Answerer, file: string): Outcome[] {
  return readGold(readFileSync(file, 'utf8')).map((question) => askGold(answerer, question));
}

function check(answerer: Answerer, file: string): ClaimOutcome[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Claim.parse(JSON.parse(line)))
    .map(({ id, claim, verdict }) => {
      const checked = [...checkClaims(answerer, claim, readClock(LATER))];
      return {
        id,
        claim,
        expected: verdict,
        got: verdictOfAll(checked.map((each) => each.verdict)),
        answer: checked[0]?.answer.answer ?? null,
      };
    });
}

const COLUMNS = ['right', 'wrong', 'missed', 'other', 'of', 'claims', 'false +', 'false -', 'of'];

/** A line a set whose name begins with `only`, and a sum for all articles; nothing where the sets are not there. */
export function scoreShared(only: string): string {
  const sets = [...sharedSets(only)];
  if (sets.length === 0) return '';
  const rows = sets.map(({ name, outcomes, claims }) => ({ name, cells: cellsOf(outcomes, claims) }));
  const kinds = [...TALKS.map((folder) => `own-${path.basename(folder)}`), ...ARTICLES.map(({ kind }) => kind)];
  const sums = kinds.flatMap((kind) => {
    const some = rows.filter(({ name }) => name.startsWith(`${kind}/`));
    const sum = COLUMNS.map((_, i) => some.reduce((all, { cells }) => all + (cells[i] as number), 0));
    return some.length > 1 ? [{ name: `all of ${kind}`, cells: sum }] : [];
  });
  const line = (name: string, cells: readonly (number | string)[]) =>
    name.padEnd(24) + cells.map((cell) => String(cell).padStart(9)).join('');
  return [line('', COLUMNS), ...[...rows, ...sums].map(({ name, cells }) => line(name, cells)), ''].join('\n');
}

function cellsOf(outcomes: readonly Outcome[], claims: readonly ClaimOutcome[]): number[] {
  const verdicts = (['right', 'wrong', 'missed', 'other'] as const).map(
    (verdict) => outcomes.filter((outcome) => outcome.verdict === verdict).length,
  );
  const falsely = (got: ClaimVerdict) => claims.filter((each) => each.got === got && each.expected !== got).length;
  const right = claims.filter(({ got, expected }) => got === expected).length;
  return [...verdicts, outcomes.length, right, falsely('supported'), falsely('contradicted'), claims.length];
}
