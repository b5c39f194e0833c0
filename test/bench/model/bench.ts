import { openReader } from '../../../src/model-reader/open.ts';
import { asked, TALKS, type Told, told } from '../../model-reader/ask-recorded.ts';
import { loopbackModel } from '../../support/model/loopback-model.ts';
import { RECORDED, writtenFor } from '../../support/model/recorded.ts';
import { table } from '../table.ts';

/** What is spent a question: how often a model is asked, and what it reads and writes. */

const NOTHING = JSON.stringify({ status: 'not-stated', verdict: 'none', points: [], event: null });
const DRAFTED = [...new Set(RECORDED.map(({ article }) => article))].filter((slug) => slug !== TALKS);
const SETS: readonly (readonly [string, Told])[] = [
  ['the talks, reviewed', told(TALKS)],
  ...DRAFTED.map((slug) => [`${slug}, drafts`, told(slug)] as const),
];

const server = await loopbackModel(() => ({ writes: NOTHING }));
const rows: string[][] = [];
for (const use of ['unsure', 'always'] as const) {
  for (const [name, article] of SETS) rows.push(await spent(use, name, article));
}
await server.stop();
process.stdout.write(
  `What a model costs a question; the tokens are counted as its server would, replies are recorded or say that nothing is told.\n\n${table(
    [['use, article', 'questions', 'requests', 'tokens in', 'tokens out', 'in a request', 'own ms'], ...rows],
  )}\n`,
);

async function spent(use: 'unsure' | 'always', name: string, article: Told): Promise<string[]> {
  const perDay = { questions: 100_000, tokens: 1e9 };
  const model = { url: server.url, name: 'recorded', key: null, limit: 10_000, perDay, spentFile: null };
  const reader = openReader({ use, model }, (line) => process.stderr.write(`${line}\n`));
  if (!reader) throw new Error('no reader');
  const questions = [...article.questions.values()];
  // Answers are found once, so that what is measured below is the second reader's work alone.
  for (const each of questions) asked({ second: () => null } as never, article, each);
  let own = 0;
  for (const each of questions) {
    const recorded = RECORDED.find(({ id, is }) => id === each.id && is === 'right');
    let waited = 0;
    server.does = (request) => {
      waited = performance.now();
      return { writes: recorded ? writtenFor(recorded, request) : NOTHING };
    };
    const started = performance.now();
    const { second } = asked(reader, article, each);
    own += performance.now() - started;
    await second;
    if (second !== null && waited === 0) throw new Error('nothing was asked');
  }
  const { requests, tokensIn, tokensOut } = reader.spending;
  const a = (sum: number) => (sum / questions.length).toFixed(sum / questions.length < 10 ? 2 : 0);
  return [
    `${use}: ${name}`,
    String(questions.length),
    a(requests),
    a(tokensIn),
    a(tokensOut),
    (tokensIn / Math.max(1, requests)).toFixed(0),
    a(own),
  ];
}
