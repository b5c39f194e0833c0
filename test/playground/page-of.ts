import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { TestContext } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buildBot } from '../../src/discord/bot.ts';
import { buildLog } from '../../src/discord/log.ts';
import { Serving } from '../../src/discord/serving.ts';
import type { FactBase } from '../../src/knowledge/fact-base.ts';
import type { Act, Happening, Outcome, World } from '../../src/playground/contract.ts';
import { Playground } from '../../src/playground/playground.ts';
import { base as shipped } from '../answering/ask-shipped.ts';
import { keptLog } from '../discord/kept-log.ts';

/** A page as the playground's server sees it: what it asks for, and what it is told. */
export interface Page {
  readonly address: string;
  readonly world: World;
  /** `locale` and `now` where they are not English and a day before the talks. */
  readonly act: (acted: Done) => Promise<Answer>;
  /** All that has happened in its channel so far. */
  readonly happened: readonly Happening[];
  /** When something happens, or has happened, of which this is so. */
  readonly until: (isMeant: (happening: Happening) => boolean) => Promise<Happening>;
  readonly logged: ReturnType<typeof keptLog>['lines'];
}

type Without<A> = A extends Act ? Omit<A, 'locale' | 'now'> & Partial<Pick<A, 'locale' | 'now'>> : never;
export type Done = Without<Act>;
type Answer = Outcome & { readonly status: number; readonly error?: string };

/** A day before the talks. */
export const BEFORE = '2024-10-30T12:00';
/** The present, when nothing else is set: after the talks. */
const PRESENT = Date.parse('2026-11-24T17:00:00Z');

const ZONE = 'Asia/Seoul';
const clock = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);

export async function openPage(context: TestContext, base: FactBase = shipped): Promise<Page> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attache-page-'));
  for (const file of ['index.html', 'page.js', 'page.css']) writeFileSync(path.join(folder, file), `this is ${file}`);
  const log = keptLog();
  const playground = new Playground({
    serving: new Serving(buildBot(base, { commands, clock, rates: { user: 1000, channel: 1000 }, hears: true })),
    log: buildLog('trace', log.to),
    page: folder,
    zone: ZONE,
    port: 0,
    now: () => PRESENT,
  });
  const address = await playground.open();
  const world = (await (await fetch(`${address}/playground/world`)).json()) as World;
  const stopped = new AbortController();
  const channel = `${address}/playground/channels/${world.channel}`;
  const happened: Happening[] = [];
  const waiting = new Set<() => void>();
  const stream = await fetch(`${channel}/events`, { signal: stopped.signal });
  const reading = read(stream, (happening) => {
    happened.push(happening);
    for (const look of waiting) look();
  }).catch(() => {});
  context.onTestFinished(async () => {
    stopped.abort();
    await reading;
    await playground.close();
    rmSync(folder, { recursive: true });
  });
  return {
    address,
    world,
    happened,
    logged: log.lines,
    act: async (acted) => {
      const body = JSON.stringify({ locale: 'en', now: BEFORE, ...acted });
      const response = await fetch(`${channel}/acts`, { method: 'POST', body });
      return { status: response.status, ...((await response.json()) as Outcome) };
    },
    until: (isMeant) =>
      new Promise((resolve) => {
        const look = () => {
          const found = happened.find(isMeant);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

async function read(stream: Response, take: (happening: Happening) => void): Promise<void> {
  let rest = '';
  for await (const chunk of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) if (event.startsWith('data: ')) take(JSON.parse(event.slice('data: '.length)));
  }
}
