/** Milliseconds at which Discord's ids begin. */
const EPOCH = 1_420_070_400_000n;
let last = 0n;

/** An id that tells the time, as Discord's do, above every id before it: clients read ages and order off ids. */
export function snowflake(at = Date.now()): string {
  const next = (BigInt(at) - EPOCH) << 22n;
  last = next > last ? next : last + 1n;
  return String(last);
}
