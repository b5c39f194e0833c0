import type { Box } from '../box.ts';
import type { GuestList } from './guest-list.ts';
import type { MeetingBox, PersonBox } from './layout.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from one column to the next. */
export interface Tie {
  readonly from: Point;
  readonly to: Point;
}

/** The lines between people and their meetings; those that meet one side of a box share it evenly. */
export function tiesOf(
  list: GuestList,
  hosts: readonly PersonBox[],
  meetings: readonly MeetingBox[],
  others: readonly PersonBox[],
): readonly Tie[] {
  const attends = new Map(list.meetings.map(({ event, people }) => [event, new Set(people)]));
  const among = (meeting: MeetingBox, { person }: PersonBox) => attends.get(meeting.event)?.has(person) === true;
  return [...between(hosts, meetings, (host, meeting) => among(meeting, host)), ...between(meetings, others, among)];
}

function between<L extends Box, R extends Box>(
  left: readonly L[],
  right: readonly R[],
  tied: (left: L, right: R) => boolean,
): readonly Tie[] {
  return left.flatMap((from) =>
    right
      .filter((to) => tied(from, to))
      .map((to) => ({
        from: {
          x: from.x + from.width,
          y: share(
            from,
            to,
            right.filter((other) => tied(from, other)),
          ),
        },
        to: {
          x: to.x,
          y: share(
            to,
            from,
            left.filter((other) => tied(other, to)),
          ),
        },
      })),
  );
}

/** The height at a box's side for the line to one of those that it is tied to, in their order. */
function share(box: Box, to: Box, all: readonly Box[]): number {
  const before = all.filter((other) => other.y < to.y).length;
  return box.y + (box.height * (before + 1)) / (all.length + 1);
}
