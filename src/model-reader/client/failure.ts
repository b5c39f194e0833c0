/** Why a model gave nothing that can be used. */
export type Why =
  /** The server takes no such key, or knows no such model: nobody but the operator can mend that. */
  | 'key'
  | 'unknown'
  /** There is no credit left with it. */
  | 'unpaid'
  /** It does not take requests of this form. */
  | 'rejected'
  /** It wants to be left alone for a while. */
  | 'limited'
  | 'faulty'
  | 'away'
  | 'slow'
  | 'cut'
  /** The reply is longer than any that could be right. */
  | 'long'
  /** It is not what was asked for. */
  | 'broken'
  /** Not asked: it failed lately, has its hands full, or has taken all that it may of the day. */
  | 'resting'
  | 'busy'
  | 'spent'
  /** The program ends. */
  | 'closed';

export class ModelFailure extends Error {
  readonly why: Why;
  /** Milliseconds for which the server wants to be left alone, where it says so. */
  readonly rest: number | null;

  constructor(why: Why, rest: number | null = null) {
    super(`the model gave nothing: ${why}`);
    this.why = why;
    this.rest = rest;
  }
}

/** Raised by undici while a body comes in, or before there is an answer. */
const CUT = new Set<unknown>(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** What the network threw. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  return new ModelFailure(isCut(error) ? 'cut' : 'away');
}

function isCut(error: unknown): boolean {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: unknown; message?: unknown };
  return CUT.has(code) || message === 'terminated' || (cause !== undefined && isCut(cause));
}

const STATUS: Readonly<Record<number, Why>> = {
  401: 'key',
  402: 'unpaid',
  403: 'key',
  404: 'unknown',
  408: 'slow',
  429: 'limited',
};
/** Milliseconds; whoever wants to be left alone for longer is asked again before. */
const LONGEST_REST = 60 * 60_000;

/** What an answer that is none means. `now`: milliseconds since 1970. */
export function refusalOf({ status, headers }: Pick<Response, 'status' | 'headers'>, now: number): ModelFailure {
  const why = STATUS[status] ?? (status >= 500 ? 'faulty' : 'rejected');
  const after = headers.get('retry-after');
  if (after === null) return new ModelFailure(why);
  const wanted = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return new ModelFailure(why, Number.isFinite(wanted) ? Math.min(Math.max(wanted, 0), LONGEST_REST) : null);
}
