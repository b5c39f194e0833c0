import type { Platform } from './platform.ts';
import type { Sent } from './request-body.ts';

/** A request to a route. */
export interface Call {
  readonly platform: Platform;
  /** What stands in the path for `:name`. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: ReadonlyMap<number, Sent>;
  /** By the clock of `performance`, before anything was done about it. */
  readonly arrivedAt: number;
}

export interface Route {
  readonly method: string;
  /** `:name` stands for one part. */
  readonly path: string;
  /** Whether the path itself holds what authorises. */
  readonly open?: boolean;
  /** The JSON to answer with; undefined for 204. */
  readonly handle: (call: Call) => unknown;
}
