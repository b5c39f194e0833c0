import {
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/v10';
import { type Asker, askOn } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { clip } from '../clip.ts';
import { readCustomId } from '../custom-id.ts';
import { echo } from '../echo.ts';
import { LIMITS } from '../limits.ts';
import { leads, readTrail, type Trail } from '../trail.ts';
import type { Wording } from '../wording.ts';
import { answering, at, type Reaction, stale } from './reaction.ts';
import { namedIn } from './resolved.ts';

const QUESTION = 'question';

/** Opens a form for the question that goes on with a trail; its id carries the trail, as the button's did. */
export function followUp({ follow }: Wording, trail: Trail, id: string): Reaction {
  const last = trail.at(-1) ?? '';
  return at({
    type: InteractionResponseType.Modal,
    data: {
      custom_id: id,
      title: clip(follow.title, LIMITS.modalTitle),
      components: [
        {
          type: ComponentType.Label,
          label: clip(follow.label, LIMITS.labelText),
          description: clip(follow.after(echo(last)), LIMITS.labelDescription),
          component: {
            type: ComponentType.TextInput,
            custom_id: QUESTION,
            style: TextInputStyle.Short,
            max_length: LIMITS.content,
            required: true,
          },
        },
      ],
    },
  });
}

/** Answers what was written into the form, for the asker alone where the form came from such an answer. */
export function followedUp(bot: Bot, interaction: APIModalSubmitInteraction, asker: Asker): Reaction {
  const { data, message, application_id: self } = interaction;
  const action = readCustomId(data.custom_id);
  const written = fieldOf(data.components, QUESTION);
  if (action?.[0] !== 'follow' || written === null) return stale(asker);
  const trail = readTrail(action[1]);
  if (!leads(bot, trail, asker)) return stale(asker);
  const said = namedIn(written, self, data.resolved);
  const isPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return answering(bot, isPrivate, (later) => askOn(bot, said, asker, trail, later));
}

/** What was written into a field, which stands in a row or under a label. */
function fieldOf(components: APIModalSubmitInteraction['data']['components'], id: string): string | null {
  const fields = components.flatMap((each) => {
    if (each.type === ComponentType.Label) return [each.component];
    return each.type === ComponentType.ActionRow ? each.components : [];
  });
  const field = fields.find((each) => each.custom_id === id);
  return field && 'value' in field && typeof field.value === 'string' ? field.value : null;
}
