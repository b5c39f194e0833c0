import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Box } from '../../src/pictures/box.ts';
import { attendancesOf } from '../../src/pictures/meetings/attendance.ts';
import { guestListOf } from '../../src/pictures/meetings/guest-list.ts';
import { meetingsLayout } from '../../src/pictures/meetings/layout.ts';
import { meetingsPicture } from '../../src/pictures/meetings.ts';
import { WIDTH } from '../../src/pictures/picture.ts';
import type { Row } from '../../src/pictures/row.ts';
import { chronologyOf } from '../../src/pictures/timeline/chronology.ts';
import { timelineLayout } from '../../src/pictures/timeline/layout.ts';
import { timelinePicture } from '../../src/pictures/timeline.ts';
import { knowledge, locale, palette } from './generated.ts';
import { eventsOf } from './sample.ts';

// Drawing dozens of pictures takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** Less than this is rounding. */
const HAIR = 0.01;

function expectApart(boxes: readonly Box[]): void {
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x + HAIR ||
        b.x + b.width <= a.x + HAIR ||
        a.y + a.height <= b.y + HAIR ||
        b.y + b.height <= a.y + HAIR;
      if (!apart) expect.fail(`${JSON.stringify(a)} overlaps ${JSON.stringify(b)}`);
    }
  }
}

function expectInside(boxes: readonly Box[], outer: Box): void {
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(outer.x - HAIR);
    expect(box.y).toBeGreaterThanOrEqual(outer.y - HAIR);
    expect(box.x + box.width).toBeLessThanOrEqual(outer.x + outer.width + HAIR);
    expect(box.y + box.height).toBeLessThanOrEqual(outer.y + outer.height + HAIR);
  }
}

function expectSound(rows: readonly Row[], height: number): void {
  expectApart(rows);
  expectInside(rows, { x: 0, y: 0, width: WIDTH, height });
  for (const row of rows) {
    expectInside(row.texts, row);
    expectApart(row.texts);
  }
}

const present = (row: Row | null) => (row ? [row] : []);

describe('nothing overlaps and nothing leaves the picture', () => {
  test('timeline', () => {
    fc.assert(
      fc.property(knowledge, locale, (base, language) => {
        const layout = timelineLayout(base, chronologyOf(base, eventsOf(base)), language);
        const { title, stations, noDate, undated, more, height } = layout;
        const rows = stations.flatMap((station) => [
          station,
          ...station.cards,
          ...station.published,
          ...present(station.gap),
        ]);
        expectSound([title, ...rows, ...present(noDate), ...undated, ...present(more)], height);
        const marks = stations.map(({ mark }) => mark);
        expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test('meetings', () => {
    fc.assert(
      fc.property(knowledge, locale, (base, language) => {
        const attendances = attendancesOf(base, eventsOf(base));
        if (attendances.length === 0) return;
        const list = guestListOf(base, attendances);
        const { title, hosts, meetings, others, more, ties, height } = meetingsLayout(base, list, language);
        expectSound([title, ...hosts, ...meetings, ...others, ...more], height);
        expect(ties).toHaveLength(list.meetings.flatMap(({ people }) => people).length);
        const tops = meetings.map(({ y }) => y);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

describe.each([
  ['timeline', timelinePicture],
  ['meetings', meetingsPicture],
])('%s of whatever knowledge', (_, make) => {
  test('is well-formed, bounded, without scripts, and the same again', () => {
    fc.assert(
      fc.property(knowledge, locale, palette, (base, language, colours) => {
        const picture = make(base, eventsOf(base), language, colours);
        if (picture === null) return;
        // Throws where the XML is not well-formed.
        const drawn = new Resvg(picture.svg, { font: { loadSystemFonts: false } });
        expect([drawn.width, drawn.height]).toEqual([picture.width, picture.height]);
        expect(picture.alt.length).toBeLessThanOrEqual(1024);
        expect(picture.alt).not.toMatch(/[\p{Cs}\p{Cc}]/u);
        expect(picture.svg).not.toMatch(/<(?!\/?(?:svg|title|desc|rect|text|tspan|path|circle|a)[\s/>])/);
        expect(picture.svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(make(base, eventsOf(base), language, colours)).toEqual(picture);
      }),
      { numRuns: 40 },
    );
  });
});
