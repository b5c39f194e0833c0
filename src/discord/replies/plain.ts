import { groups } from '../clip.ts';
import { LIMITS } from '../limits.ts';
import { bold } from '../markdown.ts';
import type { Message } from './message.ts';

/** The same reply as plain text, for channels in which the bot may not embed. */
export function withoutEmbeds(body: Message): Message {
  if (body.embeds.length === 0) return body;
  const cards = body.embeds.flatMap(({ title, description, fields = [], footer }) => [
    ...(title ? [bold(title)] : []),
    ...(description ? [description] : []),
    ...fields.map(({ name, value }) => `${bold(name)}\n${value}`),
    ...(footer ? [footer.text] : []),
  ]);
  const blocks = [...(body.content ? [body.content] : []), ...cards];
  const [shown = []] = groups(blocks, LIMITS.content - 2, '\n\n');
  return { ...body, content: shown.join('\n\n'), embeds: [] };
}
