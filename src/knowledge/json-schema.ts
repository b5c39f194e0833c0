import { z } from 'zod';
import { Facts } from './schema.ts';

/** The schema of `facts.yaml` as JSON Schema text, which editors complete and check from. */
export function factsJsonSchema(): string {
  const schema = z.toJSONSchema(Facts, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'facts.yaml of an article folder' }, null, 2)}\n`;
}
