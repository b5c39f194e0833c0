import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readClock } from '../../src/cli/now.ts';

test.each([
  ['2024-10-31T09:30:00-04:00', '2024-10-31T09:30:00-04:00[-04:00]'],
  ['2024-10-31T09:30Z', '2024-10-31T09:30:00+00:00[UTC]'],
  ['2024-10-31t09:30z', '2024-10-31T09:30:00+00:00[UTC]'],
  ['2024-10-31 09:30+09:00', '2024-10-31T09:30:00+09:00[+09:00]'],
  ['2024-10-31T09:30+09', '2024-10-31T09:30:00+09:00[+09:00]'],
  ['2024-10-31T09:30[Asia/Seoul]', '2024-10-31T09:30:00+09:00[Asia/Seoul]'],
])('%s', (iso, expected) => expect(readClock(iso).toString()).toBe(expected));

test.each(['2024-10-31', '2024-10-31T09:30', '2024-10-31T09:30:00.5'])(
  '%s, without an offset, is meant in the zone of this machine',
  (iso) => expect(readClock(iso).timeZoneId).toBe(Temporal.Now.timeZoneId()),
);

test.each(['', 'soon', '12', '2024-02-30', '2024-10-31T25:00Z', '2024-10-31T09:30+09:00:30', 'x'.repeat(500)])(
  '%j is refused by name',
  (iso) => {
    expect(() => readClock(iso)).toThrow(RangeError);
    expect(() => readClock(iso)).toThrow(`not a date and time: ${JSON.stringify(iso.slice(0, 60))}; write it as`);
  },
);
