import { sign } from 'node:crypto';
import { PRIVATE_KEY } from './application.ts';

/** What Discord signs: the time in seconds, and the body. */
export function signed(body: string, seconds = Math.floor(Date.now() / 1000)): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': String(seconds),
    'x-signature-ed25519': sign(null, Buffer.from(`${seconds}${body}`), PRIVATE_KEY).toString('hex'),
  };
}

/** The head of a request that posts a body of that many bytes. */
export function headOf(length: number, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ host: 'x', ...headers, 'content-length': length });
  return `POST /interactions HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** Posts an interaction to where the application wants it, and returns what was answered. */
export async function post(url: string, payload: unknown): Promise<unknown> {
  const body = JSON.stringify(payload);
  const response = await fetch(url, { method: 'POST', headers: signed(body), body });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
