import { parseArgs } from 'node:util';
import { knowledgeDir } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { endWhenUnread, tell, UsageError } from './failure.ts';
import { inventoryOf } from './inventory.ts';

const USAGE = `usage: npm run knowledge:check -- [DIR]

Checks a folder of article folders, or one of them (default: KNOWLEDGE_DIR, else knowledge).`;

endWhenUnread(process.stdout);
try {
  process.stdout.write(inventoryOf(loadKnowledge(folder() ?? knowledgeDir())));
} catch (error) {
  process.exitCode = tell(error, process.stderr, USAGE);
}

function folder(): string | undefined {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length < 2) return positionals[0];
  throw new UsageError(
    `one folder at a time: leave out ${positionals
      .slice(1)
      .map((each) => JSON.stringify(each))
      .join(' ')}`,
  );
}
