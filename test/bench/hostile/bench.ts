import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { type Cost, Trial } from '../../hostile/cost.ts';
import { table } from '../table.ts';

/** How many texts are tried; a smaller number may be given. */
const COUNT = Number(process.argv[2] ?? 200_000);

const trial = new Trial(loadKnowledge('knowledge'));
const worst = new Map<string, Cost>();
let over = 0;
for (let number = 0; number < COUNT; number++) {
  const cost = trial.cost(number);
  if (cost.ms > cost.limit) over++;
  const former = worst.get(cost.door);
  if (!former || cost.ms / cost.limit > former.ms / former.limit) worst.set(cost.door, cost);
}

const rows = [...worst.values()].map(({ door, ms, limit, text, recipe }) => [
  door,
  ms.toFixed(0),
  limit.toFixed(0),
  String(text.length),
  recipe,
]);
process.stdout.write(
  `${COUNT} hostile texts, ${over} over the limit of 50 ms a 1,000 characters, of a message 100 ms. Nearest to it:\n\n${table(
    [['taken by', 'ms', 'limit', 'characters', 'the text'], ...rows],
  )}\n`,
);
