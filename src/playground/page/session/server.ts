import type { Act, Holding, Outcome, Quoted, Refused, Source, World } from '../../contract.ts';

/** What the server said no to, in its words, or that it could not be asked. */
export class ActError extends Error {
  override readonly name = 'ActError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * @throws TypeError where nobody listens.
 * @param channel the one that this page had before it was loaded again
 */
export async function fetchWorld(channel: string | null): Promise<World> {
  const asked = channel === null ? '' : `?channel=${encodeURIComponent(channel)}`;
  const response = await fetch(`/playground/world${asked}`, { cache: 'no-store' });
  if (!response.ok) throw new ActError(response.status, await reasonOf(response));
  return (await response.json()) as World;
}

/** @throws ActError where it is known no more, TypeError where nobody listens. */
export async function fetchArticle(id: string): Promise<Source> {
  const response = await fetch(`/playground/articles/${encodeURIComponent(id)}`, { cache: 'no-store' });
  if (!response.ok) throw new ActError(response.status, await reasonOf(response));
  return (await response.json()) as Source;
}

/** @throws ActError where the server refuses, TypeError where nobody listens. */
export async function fetchHolding(quoted: Quoted): Promise<Holding> {
  const response = await fetch('/playground/quotes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(quoted),
  });
  if (!response.ok) throw new ActError(response.status, await reasonOf(response));
  return (await response.json()) as Holding;
}

/** @throws ActError where the server refuses, TypeError where nobody listens. */
export async function sendAct(channel: string, act: Act): Promise<Outcome> {
  const response = await fetch(`/playground/channels/${encodeURIComponent(channel)}/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
  if (!response.ok) throw new ActError(response.status, await reasonOf(response));
  const text = await response.text();
  return text === '' ? {} : (JSON.parse(text) as Outcome);
}

export function openStream(channel: string): EventSource {
  return new EventSource(`/playground/channels/${encodeURIComponent(channel)}/events`);
}

async function reasonOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as Partial<Refused> | null;
  return typeof body?.error === 'string' ? body.error : `${response.status} ${response.statusText}`.trim();
}
