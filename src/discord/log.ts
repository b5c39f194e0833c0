import type { Writable } from 'node:stream';
import { pino } from 'pino';
import { described } from './errors.ts';

export type Log = pino.Logger;

/** Wherever they may stand in what is logged. */
const SECRET = [
  'token',
  'authorization',
  'Authorization',
  'url',
  'body',
  'requestBody',
  'rawError',
  'content',
  'question',
];

/** Lines of JSON. No token, no body of a request and no word of a question gets into them. */
export function buildLog(level: pino.LevelWithSilent, to: Writable): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: described },
      redact: SECRET.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
    },
    to,
  );
}
