import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Entity, Locale, NewsEvent } from '../../model.ts';
import { dateInWords, momentOf } from '../moment.ts';
import { WIDTH } from '../picture.ts';
import { label, plain } from '../plain-text.ts';
import { type Row, rowOf, type StyledText } from '../row.ts';
import type { Style } from '../text-block.ts';

/** Beside the outer columns; three columns of words need the room. */
export const EDGE = 14;
export const SIDE_WIDTH = 192;
/** Between columns, where the lines run. */
const LANE = 46;
const MEETING_X = EDGE + SIDE_WIDTH + LANE;
const PADDING = 11;

const NAME: Style = { size: 23, bold: true, tone: 'text', lines: 3 };
const SMALL: Style = { size: 20, tone: 'muted', lines: 3 };
const DATE: Style = { size: 20, bold: true, tone: 'accent', lines: 3 };
const MEETING: Style = { size: 22, tone: 'text', lines: 6 };

/** A person or group with office and country. */
export function personNode(base: FactBase, person: Entity, x: number, y: number): Row {
  const texts: StyledText[] = [
    [label(person.name), NAME],
    ...[officeOf(person), countryNameOf(base, person)].map((text): StyledText => [text, SMALL]),
  ];
  return rowOf(texts, x, y, SIDE_WIDTH, PADDING);
}

/** A meeting with its date or the source's words for its time. */
export function meetingNode(base: FactBase, event: NewsEvent, locale: Locale, y: number): Row {
  const texts: StyledText[] = [
    [timeOf(base, event, locale), DATE],
    [label(event.name), MEETING],
  ];
  return rowOf(texts, MEETING_X, y, WIDTH - 2 * MEETING_X, PADDING);
}

/** "Thursday, October 31, 2024", or “Following the visit”. */
export function timeOf(base: FactBase, event: NewsEvent, locale: Locale): string {
  const moment = momentOf(base, event);
  if (moment === null) return '';
  return moment.kind === 'dated' ? dateInWords(moment, locale) : `“${plain(moment.words)}”`;
}

/** The title that a person is given first. */
export function officeOf({ roles: [role] }: Entity): string {
  return role ? label(role.shown ?? role.title) : '';
}

/** The country that a person serves. */
export function countryNameOf(base: FactBase, { country }: Entity): string {
  const name = country === undefined ? undefined : base.entities.get(country)?.name;
  return name === undefined ? '' : label(name);
}
