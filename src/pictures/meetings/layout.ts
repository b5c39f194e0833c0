import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Entity, Locale, NewsEvent } from '../../model.ts';
import { MARGIN, WIDTH } from '../picture.ts';
import { endOf, type Row, rowOf } from '../row.ts';
import { bottomOf, type Style } from '../text-block.ts';
import { wordingOf } from '../wording.ts';
import type { Attendance } from './attendance.ts';
import type { GuestList } from './guest-list.ts';
import { heightsOf } from './heights.ts';
import { EDGE, meetingNode, personNode, SIDE_WIDTH } from './nodes.ts';
import { type Tie, tiesOf } from './ties.ts';

export interface PersonBox extends Row {
  readonly person: Entity;
}

export interface MeetingBox extends Row {
  readonly event: NewsEvent;
}

export interface MeetingsLayout {
  readonly height: number;
  readonly title: Row;
  readonly hosts: readonly PersonBox[];
  readonly meetings: readonly MeetingBox[];
  readonly others: readonly PersonBox[];
  readonly ties: readonly Tie[];
  readonly more: readonly Row[];
}

const TITLE: Style = { size: 30, bold: true, tone: 'text', lines: 2 };
const MORE: Style = { size: 22, tone: 'muted', lines: 2 };
const BETWEEN = 14;

/** Three columns: hosts, meetings, others. */
export function meetingsLayout(base: FactBase, list: GuestList, locale: Locale): MeetingsLayout {
  const wording = wordingOf(locale);
  const width = WIDTH - 2 * EDGE;
  const title = rowOf([[wording.meetings, TITLE]], EDGE, MARGIN, width);
  const top = endOf(title) + BETWEEN;
  const heights = heightsOf(list, (node) =>
    'event' in node ? meetingNode(base, node.event, locale, 0).height : personNode(base, node, 0, 0).height,
  );
  const at = (node: Entity | Attendance) => top + (heights.get(node) ?? 0);

  const people = (all: readonly Entity[], x: number) =>
    all.map((person): PersonBox => ({ ...personNode(base, person, x, at(person)), person }));
  const hosts = people(list.hosts, EDGE);
  const others = people(list.others, WIDTH - EDGE - SIDE_WIDTH);
  const meetings = list.meetings.map(
    (each): MeetingBox => ({ ...meetingNode(base, each.event, locale, at(each)), event: each.event }),
  );

  const more: Row[] = [];
  for (const text of [
    list.moreMeetings > 0 ? wording.moreMeetings(list.moreMeetings) : '',
    list.morePeople > 0 ? wording.morePeople(list.morePeople) : '',
  ]) {
    const y = bottomOf([...hosts, ...meetings, ...others, ...more], top) + BETWEEN;
    if (text !== '') more.push(rowOf([[text, MORE]], EDGE, y, width));
  }
  const bottom = bottomOf([...hosts, ...meetings, ...others, ...more], top);
  const ties = tiesOf(list, hosts, meetings, others);
  return { height: Math.ceil(bottom + MARGIN), title, hosts, meetings, others, ties, more };
}
