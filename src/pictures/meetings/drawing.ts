import type { FactBase } from '../../knowledge/fact-base.ts';
import { evidenceLink } from '../evidence-link.ts';
import type { Palette } from '../palette.ts';
import type { Row } from '../row.ts';
import { link } from '../svg.ts';
import { drawnText } from '../text-block.ts';
import { element, short } from '../xml.ts';
import type { MeetingBox, MeetingsLayout } from './layout.ts';
import type { Tie } from './ties.ts';

/** Everything of a picture of meetings that stands on the page. */
export function drawnMeetings(base: FactBase, layout: MeetingsLayout, palette: Palette): readonly string[] {
  const texts = (row: Row) => row.texts.map((text) => drawnText(text, palette));
  const person = (box: Row) => [
    element('rect', { ...frame(box), fill: palette.page, stroke: palette.line }),
    ...texts(box),
  ];
  const meeting = (box: MeetingBox) => {
    const look = { fill: palette.card, stroke: palette.accent, 'stroke-width': 2 };
    const parts = [element('rect', { ...frame(box), rx: 12, ...look }), ...texts(box)];
    const href = evidenceLink(base, box.event, 'who');
    return href === null ? parts.join('') : link(href, ...parts);
  };
  return [
    ...texts(layout.title),
    ...layout.ties.map((tie) => drawnTie(tie, palette)),
    ...layout.hosts.flatMap(person),
    ...layout.meetings.map(meeting),
    ...layout.others.flatMap(person),
    ...layout.more.flatMap(texts),
  ];
}

function frame({ x, y, width, height }: Row): { x: number; y: number; width: number; height: number } {
  return { x, y, width, height };
}

/** Level at both ends, with a dot where it comes to the box. */
function drawnTie({ from, to }: Tie, palette: Palette): string {
  const middle = (from.x + to.x) / 2;
  const d = `M${short(from.x)} ${short(from.y)}C${short(middle)} ${short(from.y)} ${short(middle)} ${short(to.y)} ${short(to.x)} ${short(to.y)}`;
  return [
    element('path', { d, fill: 'none', stroke: palette.line, 'stroke-width': 2.5 }),
    ...[from, to].map(({ x, y }) => element('circle', { cx: x, cy: y, r: 5, fill: palette.line })),
  ].join('');
}
