import { randomBytes } from 'node:crypto';

/** What is looked at of an error that discord.js or the network threw. */
interface Raised {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly method?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly cause?: unknown;
}

/** Why a request came to nothing, so far as it matters what is done about it. */
export type Failure =
  /** What was to be answered, changed or removed is not there any more. */
  | 'gone'
  /** The bot may not do that there; asking again would count against it. */
  | 'forbidden'
  /** The connection was closed before the answer came: it may have been carried out or not. */
  | 'cut'
  /** The connection did not come about. */
  | 'away'
  | 'other';

/** Unknown channel, message, webhook or interaction; expired token. */
const GONE = new Set<unknown>([10003, 10008, 10015, 10062, 50027]);
/** Missing access or permissions; closed direct messages; no read history. */
const FORBIDDEN = new Set<unknown>([50001, 50007, 50013, 160002]);

export function failureOf(error: unknown): Failure {
  const { code } = raised(error);
  if (GONE.has(code)) return 'gone';
  if (FORBIDDEN.has(code)) return 'forbidden';
  if (isCut(error)) return 'cut';
  return isAway(error) ? 'away' : 'other';
}

/** Whether the token was refused. */
export function isUnauthorized(error: unknown): boolean {
  return raised(error).status === 401;
}

/** Whether an acknowledgement was refused because the interaction has one. */
export function isAcknowledged(error: unknown): boolean {
  return raised(error).code === 40060;
}

/** Not retried by discord.js, unlike a reset. */
function isCut(error: unknown): boolean {
  const { code, cause } = raised(error);
  return code === 'UND_ERR_SOCKET' || (cause !== undefined && isCut(cause));
}

/** Names and addresses that come back, as after a change of network. */
const AWAY = new Set<unknown>(['ECONNREFUSED', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function isAway(error: unknown): boolean {
  const { code, cause } = raised(error);
  return AWAY.has(code) || (cause !== undefined && isAway(cause));
}

/** The request breaks a rule of the platform. */
export function isInvalid(error: unknown): boolean {
  return raised(error).code === 50035;
}

/** Messages that hold nothing but what the platform, the system or a database says; of others the text could be a person's. */
const PLAIN = /^(?:DiscordAPIError|HTTPError|Error \[)|^(?:AbortError|SystemError|ConnectTimeoutError|DatabaseError)$/;

/** The addresses that hold an interaction's token. */
const WITH_TOKEN = /\/(webhooks|interactions)\/\S*/g;

/**
 * An error for the log: kind, code and where in this program. Neither its address, which holds tokens, nor its
 * request, nor a message that may quote what somebody wrote.
 */
export function described(error: unknown): Record<string, unknown> {
  const { name, code, status, method, message, stack } = raised(error);
  const known = code !== undefined || (typeof name === 'string' && PLAIN.test(name));
  return {
    name,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(method !== undefined && { method }),
    ...(known && { message: String(message).split('\n')[0]?.replace(WITH_TOKEN, '/$1/…').slice(0, 200) }),
    ...(!known &&
      typeof stack === 'string' && {
        at: stack
          .match(/^\s+at .*$/gm)
          ?.slice(0, 8)
          .map((line) => line.trim()),
      }),
  };
}

function raised(error: unknown): Raised {
  return typeof error === 'object' && error !== null ? error : { name: typeof error };
}

/** Short enough to be read out, long enough to be found in the log. */
export function errorId(): string {
  return randomBytes(4).toString('hex');
}
