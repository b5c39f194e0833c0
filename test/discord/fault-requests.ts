import { expect } from 'vitest';
import type { Fault } from '../support/discord/faults.ts';
import type { Way } from './fault-asking.ts';
import { requested } from './fault-events.ts';
import type { Harm, Row } from './fault-row.ts';

/** The request that carries a reply. */
const CARRIER: Readonly<Record<Way, { readonly method: string; readonly path: RegExp }>> = {
  mention: { method: 'POST', path: /\/messages$/ },
  '/ask': { method: 'POST', path: /\/callback$/ },
};
const BOTH: readonly Way[] = ['mention', '/ask'];

/** The reply meets these, one after another, and comes all the same. */
function meeting(...faults: Fault[]): Harm {
  return async (discord, put, way) => {
    for (const fault of faults) discord.faults.next(CARRIER[way], fault);
    // A reply can stand in the channel before the faults are used up, which the next question would meet then.
    const met = requested(discord, CARRIER[way].path, faults.length);
    await Promise.all([put().reply, met]);
  };
}

/** The acknowledgement is too late, or refused. */
function unacknowledged(fault: Fault): Harm {
  return async (discord, put) => {
    discord.faults.next(CARRIER['/ask'], fault);
    await expect(put().reply).rejects.toThrow('did not acknowledge');
  };
}

const limited = (scope: 'user' | 'shared' | 'global'): Row => ({
  fault: `429 of scope ${scope}`,
  ways: BOTH,
  harm: meeting({ limited: scope, retryAfter: 0.2 }),
});

const broken = (status: number): Row[] => [
  { fault: `${status} once`, ways: BOTH, harm: meeting({ status }) },
  { fault: `${status} twice`, ways: BOTH, harm: meeting({ status }, { status }) },
];

const TWO_ANSWERED = { replied: 2, failed: 0, gone: 0 };

const cut = (fault: Extract<Fault, string>, when: string): Row[] => [
  { fault: `connection ${when}`, ways: BOTH, harm: meeting(fault), counted: TWO_ANSWERED },
  { fault: `connection ${when}, twice`, ways: BOTH, harm: meeting(fault, fault), counted: TWO_ANSWERED },
];

/** What goes wrong with the request that carries the reply. */
export const REQUESTS: readonly Row[] = [
  ...(['user', 'shared', 'global'] as const).map(limited),
  ...[500, 502, 503].flatMap(broken),
  ...cut('reset', 'reset before it was processed'),
  ...cut('reset-after', 'reset after it was processed'),
  ...cut('close', 'closed before it was processed'),
  ...cut('close-after', 'closed after it was processed'),
  { fault: '401 once', ways: ['mention'], harm: meeting({ status: 401 }), counted: TWO_ANSWERED },
  { fault: 'slow REST', ways: BOTH, harm: meeting({ delay: 400 }) },
  {
    fault: '503 until the library gives up',
    ways: ['mention'],
    harm: async (discord, put, way) => {
      for (let times = 0; times < 4; times++) discord.faults.next(CARRIER[way], { status: 503 });
      put();
    },
    replies: 0,
    counted: { replied: 1, failed: 1 },
  },
  {
    fault: 'acknowledgement too late',
    ways: ['/ask'],
    options: { ackDeadline: 1000 },
    harm: unacknowledged({ delay: 1300 }),
    replies: 0,
    counted: { replied: 1, gone: 1, failed: 0 },
  },
  {
    fault: '10062 on the acknowledgement',
    ways: ['/ask'],
    options: { ackDeadline: 1000 },
    harm: unacknowledged({ status: 404, code: 10062, message: 'Unknown interaction' }),
    replies: 0,
    counted: { replied: 1, gone: 1, failed: 0 },
  },
  {
    // As when another process of the bot was faster: there is an answer, if not of this one.
    fault: '40060 on the acknowledgement',
    ways: ['/ask'],
    options: { ackDeadline: 1000 },
    harm: unacknowledged({ status: 400, code: 40060, message: 'Interaction has already been acknowledged.' }),
    replies: 0,
    counted: { replied: 2, failed: 0 },
  },
];
