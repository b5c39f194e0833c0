import type { APIEmbed } from 'discord-api-types/v10';
import type { Locale, NewsEvent } from '../../model.ts';
import { meetingsPicture } from '../../pictures/meetings.ts';
import type { Picture } from '../../pictures/picture.ts';
import { pngOf } from '../../pictures/png.ts';
import { timelinePicture } from '../../pictures/timeline.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { LIMITS } from '../limits.ts';
import type { Wording } from '../wording.ts';
import { COLOURS } from './card.ts';
import { type Filed, message, notice } from './message.ts';
import { fieldsOf } from './section.ts';
import { sourceLine } from './source.ts';

/** For the articles that are named under the pictures, beside what is said of these. */
const SOURCES = 1800;

/** The events in the order of time, and who meets whom in them, as pictures that say in words what they show. */
export async function timelineReply(
  words: Wording,
  { base, pictures: recent }: Pick<Bot, 'base' | 'pictures'>,
  drawn: readonly NewsEvent[],
  locale: Locale,
): Promise<Filed> {
  const events = drawn.map(({ id }) => base.event(id));
  const pictures = [
    { name: 'timeline', title: words.timeline.title, picture: timelinePicture(base, events, locale, 'dark') },
    { name: 'meetings', title: words.timeline.meetings, picture: meetingsPicture(base, events, locale, 'dark') },
  ].filter((each): each is { name: string; title: string; picture: Picture } => each.picture !== null);
  if (pictures.length === 0) return { body: notice(words.timeline.nothing), files: [] };
  const articles = [...new Set(events.map(({ article }) => article))].map((id) => base.article(id));
  const sources = fieldsOf(
    { name: words.fields.source, blocks: articles.map((each) => sourceLine(words, each)) },
    SOURCES,
  );
  const embeds = pictures.map(
    ({ name, title }, i): APIEmbed => ({
      title,
      color: COLOURS.plain,
      image: { url: `attachment://${name}.png` },
      ...(i === pictures.length - 1 && { fields: sources }),
    }),
  );
  const files = await Promise.all(
    pictures.map(async ({ name, picture }) => ({
      name: `${name}.png`,
      contentType: 'image/png',
      data: await recent.of(picture, pngOf),
    })),
  );
  const attachments = pictures.map(({ name, picture }, id) => ({
    id,
    filename: `${name}.png`,
    description: clip(picture.alt, LIMITS.fileDescription),
  }));
  return { body: { ...message({}), embeds, attachments }, files };
}
