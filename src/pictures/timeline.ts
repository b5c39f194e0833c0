import type { FactBase } from '../knowledge/fact-base.ts';
import type { Locale, NewsEvent } from '../model.ts';
import { altText } from './alt-text.ts';
import { type PaletteName, paletteOf } from './palette.ts';
import { type Picture, WIDTH } from './picture.ts';
import { svgOf } from './svg.ts';
import { chronologyOf } from './timeline/chronology.ts';
import { drawnTimeline } from './timeline/drawing.ts';
import { timelineLayout } from './timeline/layout.ts';
import { toldTimeline } from './timeline/told.ts';
import { wordingOf } from './wording.ts';

/** Events along an axis of time, or null when there is none. */
export function timelinePicture(
  base: FactBase,
  events: readonly NewsEvent[],
  locale: Locale,
  palette: PaletteName,
): Picture | null {
  if (events.length === 0) return null;
  const wording = wordingOf(locale);
  const chronology = chronologyOf(base, events);
  const layout = timelineLayout(base, chronology, locale);
  const parts = drawnTimeline(base, layout, paletteOf(palette));
  const alt = altText(wording.timeline, toldTimeline(base, chronology, locale), chronology.more, wording.more);
  return {
    svg: svgOf(wording.timeline, alt, layout.height, paletteOf(palette), parts),
    width: WIDTH,
    height: layout.height,
    alt,
  };
}
