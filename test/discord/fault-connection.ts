import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';
import type { Way } from './fault-asking.ts';
import { admitsSlowly, identifies, knocks, requested, resumes } from './fault-events.ts';
import type { Harm, Row } from './fault-row.ts';

const BOTH: readonly Way[] = ['mention', '/ask'];

/** Breaks the connection, and resolves when the bot is back. */
type Break = (discord: LoopbackDiscord) => Promise<void>;

const at = (harm: (gateway: LoopbackDiscord['gateway']) => void): Break => {
  return (discord) => {
    harm(discord.gateway);
    return discord.connected();
  };
};

/** After these the bot resumes and is told what it missed. */
const RESUMED: readonly (readonly [name: string, breaks: Break])[] = [
  ['dropped socket', at((gateway) => gateway.drop())],
  ['asked to reconnect (op 7)', at((gateway) => gateway.askToReconnect())],
  ['session invalid, resumable (op 9)', at((gateway) => gateway.invalidate(true))],
  ['closed with 4000', at((gateway) => gateway.close(4000))],
  ['closed with 4009', at((gateway) => gateway.close(4009))],
];

/** After these it identifies anew, and what was said meanwhile is lost. */
const ANEW: readonly (readonly [name: string, breaks: Break, patience?: number])[] = [
  ['session invalid (op 9)', at((gateway) => gateway.invalidate(false))],
  ['gateway unreachable', (discord) => unreachable(discord, 1)],
  ['RESUME never answered', deaf, 600],
];

async function unreachable(discord: LoopbackDiscord, times: number): Promise<void> {
  const tried = knocks(discord, times);
  discord.gateway.refuse(true);
  discord.gateway.drop();
  await tried;
  discord.gateway.refuse(false);
  await discord.connected();
}

async function deaf(discord: LoopbackDiscord): Promise<void> {
  const [resumed, anew] = [resumes(discord), identifies(discord)];
  discord.gateway.ignoreResumes(true);
  discord.gateway.drop();
  await resumed;
  await anew;
  await discord.connected();
}

function slow(discord: LoopbackDiscord): Promise<void> {
  admitsSlowly(discord, 700);
  discord.gateway.drop();
  return discord.connected();
}

/** The question is put once the connection has gone. */
function whileAway(breaks: Break, isKept: boolean): Harm {
  return async (discord, put) => {
    const back = breaks(discord);
    const { reply } = put();
    await back;
    if (isKept) await reply;
  };
}

/** The reply is on its way when the connection breaks. */
function underWay(breaks: Break): Harm {
  return async (discord, put, way) => {
    const path = way === 'mention' ? /\/messages$/ : /\/callback$/;
    const sent = requested(discord, path);
    discord.faults.next({ method: 'POST', path }, { delay: 200 });
    const { reply } = put();
    await sent;
    await breaks(discord);
    await reply;
  };
}

/** What goes wrong with the connection over which questions come. */
export const CONNECTION: readonly Row[] = [
  ...ANEW.flatMap(([name, breaks, patience = 30_000]): Row[] => [
    { fault: name, ways: ['mention'], options: { patience }, harm: underWay(breaks) },
    {
      fault: `${name}, asked while away`,
      ways: BOTH,
      // A command that is lost is not waited for here.
      options: { patience, ackDeadline: 30_000 },
      harm: whileAway(breaks, false),
      replies: 0,
    },
  ]),
  {
    fault: 'gateway unreachable beyond patience',
    ways: ['mention'],
    options: { patience: 300 },
    harm: underWay((discord) => unreachable(discord, 4)),
  },
  {
    fault: 'gateway slow to let in again, beyond patience',
    ways: BOTH,
    options: { patience: 300 },
    harm: whileAway(slow, true),
  },
  ...RESUMED.flatMap(([name, breaks]): Row[] => [
    { fault: name, ways: BOTH, harm: underWay(breaks) },
    { fault: `${name}, asked while away`, ways: BOTH, harm: whileAway(breaks, true) },
  ]),
  {
    fault: 'heartbeat not acknowledged',
    ways: BOTH,
    options: { heartbeatInterval: 200 },
    harm: async (discord, put) => {
      const resumed = resumes(discord);
      discord.gateway.ignoreHeartbeats(true);
      const { reply } = put();
      await resumed;
      discord.gateway.ignoreHeartbeats(false);
      await Promise.all([reply, discord.connected()]);
    },
  },
];
