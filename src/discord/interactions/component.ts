import { type APIMessageComponentInteraction, ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Turn } from '../../answering/decision.ts';
import type { Ask } from '../../model.ts';
import { type Asker, ask, stating } from '../asking.ts';
import type { Bot } from '../bot.ts';
import { type Action, readCustomId } from '../custom-id.ts';
import { answerMessage } from '../replies/answer.ts';
import { briefMessage } from '../replies/brief.ts';
import { chosenMessage } from '../replies/chosen.ts';
import { contextMessage } from '../replies/context.ts';
import { factLabel } from '../replies/facts.ts';
import { ephemeral, type Message, notice } from '../replies/message.ts';
import { moreMessage } from '../replies/more.ts';
import { relatedMessage } from '../replies/related.ts';
import { sourcesMessage } from '../replies/sources.ts';
import { leads, readTrail } from '../trail.ts';
import { wordingOf } from '../wording.ts';
import { followUp } from './follow-up.ts';
import { type Reaction, removal, reply, stale, update } from './reaction.ts';
import { toldOf } from './told.ts';

/** Runs a button or menu from what its id carries alone; an id that names nothing known is told to be old. */
export function component(bot: Bot, interaction: APIMessageComponentInteraction, asker: Asker): Reaction {
  const action = readCustomId(interaction.data.custom_id);
  if (!action) return stale(asker);
  const { data } = interaction;
  const [picked = null] = data.component_type === ComponentType.StringSelect ? data.values : [];
  return act(bot, action, picked, interaction, asker) ?? stale(asker);
}

function act(
  bot: Bot,
  action: Action,
  picked: string | null,
  interaction: APIMessageComponentInteraction,
  asker: Asker,
): Reaction | null {
  const words = wordingOf(asker.locale);
  const { keys } = bot;
  const base = bot.answerer.baseIn(asker.locale);
  const state = stating(bot, asker);
  const show = (how: 'open' | 'turn', body: Message) => (how === 'turn' ? update(body) : reply(ephemeral(body)));
  switch (action[0]) {
    case 'context': {
      const [, how, key, start, end, page] = action;
      const article = keys.articles.get(key);
      const body = article && contextMessage(words, article, { start, end }, page);
      return body ? show(how, body) : null;
    }
    case 'more': {
      const told = toldOf(bot, action, asker);
      return told && reply(ephemeral(moreMessage(words, base, told, asker.user)));
    }
    case 'chosen': {
      const body = chosenMessage(words, base, keys, action);
      return body ? reply(ephemeral(body)) : null;
    }
    case 'related': {
      const [, how, key, page] = action;
      const event = keys.events.get(key);
      return event ? show(how, relatedMessage(words, base, base.event(event.id), state, page)) : null;
    }
    case 'brief': {
      const event = keys.events.get(action[1]);
      return event ? update(briefMessage(words, base, base.event(event.id), state, action[2])) : null;
    }
    case 'sources':
      return update(sourcesMessage(words, base, action[1]));
    case 'follow': {
      const trail = readTrail(action[1]);
      return leads(bot, trail, asker) ? followUp(words, trail, interaction.data.custom_id) : null;
    }
    case 'fact': {
      const fact = picked === null ? undefined : keys.facts.get(picked);
      if (!fact) return null;
      const asked = factLabel(words, fact);
      return reply(ephemeral(answerMessage(words, base, state(fact), asker.user, [], { asked })));
    }
    case 'choose': {
      const [, kind, aspects, owner] = action;
      const chosen = picked === null ? undefined : (keys.entities.get(picked) ?? keys.events.get(picked));
      if (!chosen) return null;
      const { body } = ask(bot, `And ${chosen.name}?`, asker, asking({ kind, aspects }), {
        asked: (base.entities.get(chosen.id) ?? base.events.get(chosen.id) ?? chosen).name,
      });
      return owner === asker.user ? update(body) : reply(ephemeral(body));
    }
    case 'dismiss':
      return mayDismiss(interaction, asker, action[1]) ? removal() : reply(ephemeral(notice(words.notYours)));
  }
}

/** A conversation in which something has been asked, though not yet about whom. */
function asking(ask: Ask): Turn {
  return { ask, event: null, persons: [], mentions: [] };
}

function mayDismiss({ member }: APIMessageComponentInteraction, { user }: Asker, owner: string): boolean {
  const permissions = BigInt(member?.permissions ?? '0');
  return user === owner || (permissions & PermissionFlagsBits.ManageMessages) !== 0n;
}
