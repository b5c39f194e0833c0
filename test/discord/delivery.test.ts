import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/discord/delivery.ts';
import { described } from '../../src/discord/errors.ts';

/** Fails as often as there are codes, then succeeds. */
function sending(codes: readonly (string | number)[]) {
  const left = [...codes];
  return async () => {
    const code = left.shift();
    if (code !== undefined) throw Object.assign(new Error('failed'), { code });
    return 'sent';
  };
}

describe('a request that fails', () => {
  test.each([
    ['for good', [50013], [0, 0]],
    ['more often than it is sent again', ['ECONNREFUSED', 'ECONNREFUSED'], [0]],
    ['of what is not there, without pauses', [10015], []],
    ['three cuts', ['UND_ERR_SOCKET', 'UND_ERR_SOCKET', 'UND_ERR_SOCKET'], []],
  ])('%s', async (_, codes, pauses) => {
    await expect(deliver(sending(codes), pauses)).rejects.toThrow('failed');
  });

  test.each([
    ['since nobody is there yet', ['ECONNREFUSED', 'EAI_AGAIN'], [0, 0]],
    ['since its subject is not there yet', [10015], [0]],
    ['by cuts, some of them', ['UND_ERR_SOCKET', 'UND_ERR_SOCKET'], []],
  ])('and is sent again: %s', async (_, codes, pauses) => {
    expect(await deliver(sending(codes), pauses)).toBe('sent');
  });
});

test('an address that holds a token does not get into the log with an error', () => {
  const error = Object.assign(new Error('no POST /api/v10/webhooks/1/secret-token/messages/@original'), {
    code: 10015,
  });
  expect(JSON.stringify(described(error))).not.toContain('secret-token');
});
