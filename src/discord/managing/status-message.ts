import path from 'node:path';
import about from '../../../package.json' with { type: 'json' };
import type { Problem } from '../../knowledge/problem.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { bold, escaped, subtext } from '../markdown.ts';
import { COLOURS } from '../replies/card.ts';
import { type Message, message } from '../replies/message.ts';
import type { ManagingWording } from './wording.ts';

/** Problems that are shown, and characters of each. */
const SHOWN = 5;
const PROBLEM = 250;

/** How the bot does, for those who manage a server in which it is. */
export function statusMessage(
  words: ManagingWording,
  { base, library, loaded, counts }: Pick<Bot, 'base' | 'library' | 'loaded' | 'counts'>,
): Message {
  const { status } = words;
  const seconds = Math.floor(loaded.at / 1000);
  const lines = [
    [status.version, about.version],
    [status.articles, status.used(base.articles.size, library.articles.size)],
    [status.loaded, `<t:${seconds}:f> (<t:${seconds}:R>)`],
    [status.problems, loaded.problems.length === 0 ? status.noProblems : String(loaded.problems.length)],
    [status.counts, status.counted(counts.answered, counts.refused, counts.limited)],
  ] as const;
  const shown = loaded.problems.slice(0, SHOWN).map(inLine);
  const more = loaded.problems.length > SHOWN ? [words.more(loaded.problems.length - SHOWN)] : [];
  return message({
    title: status.title,
    description: [
      ...lines.map(([name, value]) => `${bold(name)}: ${value}`),
      ...(loaded.isShut ? [status.shut] : []),
      ...[...shown, ...more, status.since].map(subtext),
    ].join('\n'),
    color: COLOURS.plain,
  });
}

/** Where the folder of articles lies on the machine is nobody's affair here. */
function inLine({ file, line, message, remedy }: Problem): string {
  const place = path.join(path.basename(path.dirname(file)), path.basename(file));
  return clip(escaped(`${place}:${line}: ${message}; ${remedy}`.replace(/\s+/g, ' ')), PROBLEM);
}
