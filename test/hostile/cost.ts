import type { FactBase } from '../../src/knowledge/fact-base.ts';
import { type Door, doorsOf } from './doors.ts';
import { ALL, hostileInput, type Input } from './inputs.ts';

/** What a text costs: so much for each 1,000 characters that are read, and for a message no more than the whole. */
const LIMIT = { thousand: 50, message: 100 };
/** Times that it is tried again with nothing remembered, when it seems to cost too much: collecting garbage costs too. */
const AGAIN = 2;

export interface Cost extends Input {
  readonly door: string;
  /** Milliseconds of the processor, which another process on the machine does not lengthen. */
  readonly ms: number;
  readonly limit: number;
}

/** Puts hostile texts through the doors of a base. */
export class Trial {
  private readonly base: FactBase;
  private readonly doors: readonly Door[];

  constructor(base: FactBase) {
    this.base = base;
    this.doors = doorsOf(base);
  }

  get names(): string[] {
    return this.doors.map(({ name }) => name);
  }

  /** A text takes each door in turn: as many numbers as there are pieces go through one. */
  cost(number: number): Cost {
    const at = Math.floor(number / ALL.length) % this.doors.length;
    return this.costOf(hostileInput(number), at);
  }

  costOf(input: Input, at: number): Cost {
    const door = this.doors[at] as Door;
    const limit = limitOf(door, input.text);
    let ms = time(door, input.text);
    for (let round = 0; round < AGAIN && ms > limit; round++) {
      ms = Math.min(ms, time(doorsOf(this.base)[at] as Door, input.text));
    }
    return { ...input, door: door.name, ms, limit };
  }
}

function limitOf({ cuts }: Door, text: string): number {
  const whole = LIMIT.thousand * Math.max(1, text.length / 1000);
  return cuts ? Math.min(whole, LIMIT.message) : whole;
}

function time(door: Door, text: string): number {
  const before = process.cpuUsage();
  door.take(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
