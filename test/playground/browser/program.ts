import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Set to nothing, so that it is not read from a file either. */
const NOTHING = { DISCORD_TOKEN: '', DISCORD_PUBLIC_KEY: '', DISCORD_GUILD_ID: '', ANSWER_CHANNELS: '' };
/** Far more questions than people ask, since all pages are one person's. */
const UNHURRIED = { USER_QUESTIONS_PER_MINUTE: '1000', CHANNEL_QUESTIONS_PER_MINUTE: '1000' };

/** Milliseconds for a start, building included. */
const PATIENCE = 45_000;

/** The program as somebody starts it who has set up nothing. */
export class Program {
  /** Of the page, without a slash at its end. */
  readonly address: string;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, address: string) {
    this.child = child;
    this.address = address;
  }

  /** @param port 0 for any that is free */
  static async start(port = 0): Promise<Program> {
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(?:DISCORD|ANSWER|LOG|USER|CHANNEL)_|^(?:PORT|HOST)$/.test(name),
    );
    const child = spawn(process.execPath, ['launch.mjs', 'start'], {
      env: { ...Object.fromEntries(kept), ...NOTHING, ...UNHURRIED, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const overdue = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    for await (const line of createInterface({ input: child.stdout })) {
      const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      if (address === undefined) continue;
      clearTimeout(overdue);
      // Whatever else it writes must not stop it.
      child.stdout.resume();
      return new Program(child, address);
    }
    throw new Error('it ended without telling its address');
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
