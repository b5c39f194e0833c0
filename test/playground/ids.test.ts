import { DiscordSnowflake } from '@sapphire/snowflake';
import { expect, test } from 'vitest';
import { idAt } from '../../src/playground/ids.ts';

const AT = Date.parse('2024-10-28T00:46:00Z');

test('ids of one time differ, and tell that time', () => {
  const ids = Array.from({ length: 4000 }, () => idAt(AT));
  expect(new Set(ids).size).toBe(4000);
  for (const id of ids) expect(DiscordSnowflake.timestampFrom(id)).toBe(AT);
});
