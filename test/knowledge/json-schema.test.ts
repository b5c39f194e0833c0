import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factsJsonSchema } from '../../src/knowledge/json-schema.ts';

test('the schema for editors is that of the code; write it with: npm run knowledge:schema', () => {
  expect(readFileSync('knowledge/facts.schema.json', 'utf8')).toBe(factsJsonSchema());
});
