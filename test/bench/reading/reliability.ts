import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Answerer } from '../../../src/answering/answerer.ts';
import { DISK } from '../../../src/cli/disk.ts';
import { ingestArticle } from '../../../src/cli/ingest-article.ts';
import { readClock } from '../../../src/cli/now.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { draftFacts } from '../../../src/reading/draft.ts';
import { KnownIds } from '../../../src/reading/folder/known-ids.ts';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';
import { readArticleText } from '../../../src/reading/read.ts';

const BINS = 10;
const CLOCK = readClock('2031-05-12T09:00:00+02:00');

interface Question {
  readonly question: string;
  readonly kind: 'ans' | 'near' | 'far' | 'oos';
  readonly sentence?: string | readonly string[];
}

export interface Outcome {
  readonly kind: Question['kind'];
  readonly answered: boolean;
  /** 0..1, of the first quote or nearest passage; null where none was shown. */
  readonly confidence: number | null;
  /** Whether that passage is the one that answers. */
  readonly right: boolean;
}

/** Asks an article, read in by itself into an empty folder, the questions of the table beside it. */
export function outcomesOf(file: string, into: string): Outcome[] {
  const slug = path.parse(file).name;
  // Not every article tells its day.
  const told = readManuscript(readFileSync(file, 'utf8')).published !== null;
  const given = { published: told ? undefined : '2031-05-12T08:00+02:00', title: undefined };
  const target = { into, given, slug, force: false };
  ingestArticle(file, target, { read: readArticleText, draft: draftFacts }, { disk: DISK, ids: new KnownIds() });
  const answerer = new Answerer(loadKnowledge(path.join(into, slug)));
  const table = readFileSync(path.join(path.dirname(file), `${slug}.questions.jsonl`), 'utf8');
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { question, kind, sentence = [] } = JSON.parse(line) as Question;
      const { answer } = answerer.answer(question, CLOCK);
      const shown = answer.quotes[0] ?? answer.nearest[0];
      const right = [sentence].flat().some((each) => shown && (shown.text.includes(each) || each.includes(shown.text)));
      const answered = answer.status === 'answered' || answer.status === 'corrected';
      return { kind, answered, confidence: shown ? answer.confidence : null, right };
    });
}

/** By tenths of confidence: how many, what was claimed on average, and what share was right. */
export function reliability(outcomes: readonly Outcome[]): { count: number; claimed: number; right: number }[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = outcomes.filter(
      ({ confidence }) => confidence !== null && Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const claimed = own.reduce((sum, { confidence }) => sum + (confidence ?? 0), 0) / own.length;
    return { count: own.length, claimed, right: own.filter(({ right }) => right).length / own.length };
  });
}
