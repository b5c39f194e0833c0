import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Where Debian puts each version. */
const VERSIONS = '/usr/lib/postgresql';

export interface Postgres {
  /** Of a database that is empty from now on. */
  readonly empty: () => string;
  readonly stop: () => void;
  readonly start: () => void;
  readonly end: () => void;
}

/** The folder of PostgreSQL's programs; null where it is not installed. */
export function postgresPrograms(): string | null {
  try {
    const [newest] = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : path.join(VERSIONS, newest, 'bin');
  } catch {
    return null;
  }
}

/** A server of PostgreSQL on loopback, in a folder that goes with it. It does not run as root. */
export async function startPostgres(programs: string): Promise<Postgres> {
  const dir = mkdtempSync(path.join(tmpdir(), 'attache-postgres-'));
  const user = process.getuid?.() === 0 ? idsOf('postgres') : null;
  if (user) chownSync(dir, user.uid, user.gid);
  const data = path.join(dir, 'data');
  const port = await freePort();
  const options = { ...user, cwd: dir, env: { LC_ALL: 'C', PATH: programs } };
  const run = (name: string, ...given: string[]) => {
    const { status, stderr, error } = spawnSync(path.join(programs, name), given, { ...options, encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(`${name}: ${stderr}`);
  };
  run('initdb', '--pgdata', data, '--username', 'attache', '--auth', 'trust', '--no-sync', '--no-instructions');
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`;
  const control = (...given: string[]) => run('pg_ctl', '--pgdata', data, '--wait', '--silent', ...given);
  const start = () => control('--log', path.join(dir, 'log'), '--options', settings, 'start');
  const stop = () => control('--mode', 'immediate', 'stop');
  start();
  return {
    start,
    stop,
    empty: () => {
      const url = `postgres://attache:not-asked@127.0.0.1:${port}/postgres`;
      run('psql', url, '--quiet', '--command', 'DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      return url;
    },
    end: () => {
      spawnSync(path.join(programs, 'pg_ctl'), ['--pgdata', data, '--mode', 'immediate', 'stop'], options);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function idsOf(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
