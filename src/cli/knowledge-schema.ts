import { writeFileSync } from 'node:fs';
import { factsJsonSchema } from '../knowledge/json-schema.ts';

const file = 'knowledge/facts.schema.json';
writeFileSync(file, factsJsonSchema());
process.stdout.write(`${file} written\n`);
