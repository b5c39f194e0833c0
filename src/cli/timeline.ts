import type { FactBase } from '../knowledge/fact-base.ts';
import type { NewsEvent } from '../model.ts';
import { meetingsPicture } from '../pictures/meetings.ts';
import { timelinePicture } from '../pictures/timeline.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** The pictures of events, in the words that they have for those who do not see them. */
export function layOutTimeline(base: FactBase, events: readonly NewsEvent[], { columns }: Terminal): string {
  const pictures = [timelinePicture(base, events, 'en', 'light'), meetingsPicture(base, events, 'en', 'light')];
  const texts = pictures.flatMap((picture) => (picture ? [picture.alt] : []));
  return `${texts.map((text) => wrap(text, columns).join('\n')).join('\n\n')}\n`;
}
