import type { FactBase } from '../knowledge/fact-base.ts';
import type { Locale, NewsEvent } from '../model.ts';
import { altText } from './alt-text.ts';
import { attendancesOf } from './meetings/attendance.ts';
import { drawnMeetings } from './meetings/drawing.ts';
import { guestListOf } from './meetings/guest-list.ts';
import { meetingsLayout } from './meetings/layout.ts';
import { toldMeetings } from './meetings/told.ts';
import { type PaletteName, paletteOf } from './palette.ts';
import { type Picture, WIDTH } from './picture.ts';
import { svgOf } from './svg.ts';
import { wordingOf } from './wording.ts';

/** Who meets whom, as people on both sides of their meetings, or null when there is no meeting. */
export function meetingsPicture(
  base: FactBase,
  events: readonly NewsEvent[],
  locale: Locale,
  palette: PaletteName,
): Picture | null {
  const attendances = attendancesOf(base, events);
  if (attendances.length === 0) return null;
  const wording = wordingOf(locale);
  const list = guestListOf(base, attendances);
  const layout = meetingsLayout(base, list, locale);
  const parts = drawnMeetings(base, layout, paletteOf(palette));
  const alt = altText(
    wording.meetings,
    toldMeetings(base, list.meetings, locale),
    list.moreMeetings,
    wording.moreMeetings,
  );
  return {
    svg: svgOf(wording.meetings, alt, layout.height, paletteOf(palette), parts),
    width: WIDTH,
    height: layout.height,
    alt,
  };
}
