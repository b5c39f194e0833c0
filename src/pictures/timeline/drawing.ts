import type { FactBase } from '../../knowledge/fact-base.ts';
import { evidenceLink } from '../evidence-link.ts';
import type { Palette } from '../palette.ts';
import type { Row } from '../row.ts';
import { link } from '../svg.ts';
import { drawnText } from '../text-block.ts';
import { element } from '../xml.ts';
import type { Card } from './cards.ts';
import type { TimelineLayout } from './layout.ts';
import { drawnRail } from './rail.ts';

/** Everything of a timeline that stands on the page. */
export function drawnTimeline(base: FactBase, layout: TimelineLayout, palette: Palette): readonly string[] {
  const texts = (row: Row | null) => row?.texts.map((text) => drawnText(text, palette)) ?? [];
  const cards = (all: readonly Card[]) =>
    all.flatMap((card) => [...joint(card, palette), drawnCard(base, card, palette)]);
  return [
    ...texts(layout.title),
    ...drawnRail(layout.stations, palette),
    ...layout.stations.flatMap((station) => [
      ...texts(station),
      ...cards(station.cards),
      ...station.published.flatMap(texts),
      ...texts(station.gap),
    ]),
    ...texts(layout.noDate),
    ...cards(layout.undated),
    ...texts(layout.more),
  ];
}

function drawnCard(base: FactBase, card: Card, palette: Palette): string {
  const { x, y, width, height, entry } = card;
  const parts = [
    element('rect', { x, y, width, height, rx: 12, fill: palette.card, stroke: palette.border }),
    ...card.texts.map((text) => drawnText(text, palette)),
  ];
  const href = evidenceLink(base, entry.event, 'when');
  return href === null ? parts.join('') : link(href, ...parts);
}

/** The line from an event down to one that follows it. */
function joint({ x, mark, joined }: Card, palette: Palette): readonly string[] {
  if (!joined) return [];
  const d = `M${joined.x} ${joined.y}V${mark - 10}q0 10 10 10H${x}`;
  return [element('path', { d, fill: 'none', stroke: palette.line, 'stroke-width': 2.5 })];
}
