import type { REST } from '@discordjs/rest';
import { type APIInteraction, InteractionType, Routes } from 'discord-api-types/v10';
import { DatabaseError } from '../../settings/store.ts';
import type { Counts } from '../counts.ts';
import { deliver } from '../delivery.ts';
import { errorId, failureOf, isInvalid } from '../errors.ts';
import type { Log } from '../log.ts';
import { managingWordingOf } from '../managing/wording.ts';
import { type Filed, type Message, notice } from '../replies/message.ts';
import type { Serving } from '../serving.ts';
import { wordingOf } from '../wording.ts';
import { react, refusal } from './react.ts';
import {
  type Afterwards,
  actorOf,
  fault,
  later,
  localeOf,
  noSuggestions,
  type Reaction,
  serverOf,
} from './reaction.ts';

/** Milliseconds after which it is no use to begin with an answer: Discord gives up after three seconds. */
const LATE = 2500;
/** Seconds after which to ask again where that was so. */
const BUSY = 5;

export interface DeskOptions {
  readonly serving: Serving;
  /** For what follows a callback; such requests need no token. */
  readonly rest: () => Promise<REST>;
  readonly log: Log;
  readonly counts: Counts;
  /** Milliseconds after each of which is tried again what Discord refuses while the callback is on its way. */
  readonly pauses: readonly number[];
}

/** Answers interactions for whichever door; the only place where their faults are caught, logged and owned up to. */
export class Desk {
  private readonly options: DeskOptions;

  constructor(options: DeskOptions) {
    this.options = options;
  }

  /** Always something that can be sent, when it is the asker's turn. */
  async reactionTo(interaction: APIInteraction): Promise<Reaction> {
    const { serving } = this.options;
    try {
      const came = performance.now();
      const refused = refusal(serving.bot, interaction);
      if (refused) {
        this.options.counts.limited++;
        return refused;
      }
      const bot = await serving.botIn(serverOf(interaction));
      const reactNow = () => (performance.now() - came > LATE ? later(interaction, BUSY) : react(bot, interaction));
      return await bot.turns.of(actorOf(interaction), lengthOf(interaction), reactNow);
    } catch (error) {
      return this.owningUp(interaction, error);
    }
  }

  /** In place of a reaction that failed, or that Discord refused. */
  owningUp(interaction: APIInteraction, error: unknown): Reaction {
    const id = this.note(interaction, error);
    return interaction.type === InteractionType.ApplicationCommandAutocomplete
      ? noSuggestions()
      : fault(interaction, id);
  }

  /** Does what is left when Discord has the callback. Never rejects. */
  async finish(interaction: APIInteraction, afterwards: Afterwards | null): Promise<void> {
    try {
      if (afterwards?.type === 'remove') await this.remove(interaction);
      if (afterwards?.type === 'fill') await this.fill(interaction, afterwards.filed);
      if (interaction.type !== InteractionType.Ping) this.options.counts.replied++;
    } catch (error) {
      this.missed(interaction, error, 'what was to follow an interaction came to nothing');
    }
  }

  /** Counts and logs that an interaction got nowhere. */
  missed({ id }: APIInteraction, error: unknown, what: string): void {
    const { counts, log } = this.options;
    const failure = failureOf(error);
    counts[failure === 'gone' || failure === 'forbidden' ? failure : 'failed']++;
    log[failure === 'gone' ? 'warn' : 'error']({ err: error, interaction: id }, what);
  }

  private async remove({ application_id, token }: APIInteraction): Promise<void> {
    const { pauses } = this.options;
    const rest = await this.options.rest();
    await deliver(() => rest.delete(Routes.webhookMessage(application_id, token), { auth: false }), pauses);
  }

  private async fill(interaction: APIInteraction, filed: () => Promise<Filed>): Promise<void> {
    const sorry = (error: unknown) => ({ body: this.faultOf(interaction, error), files: [] });
    const { turns } = this.options.serving.bot;
    const made = await turns.of(actorOf(interaction), lengthOf(interaction), filed).catch(sorry);
    await this.edit(interaction, made).catch((error: unknown) => {
      if (!isInvalid(error)) throw error;
      return this.edit(interaction, sorry(error));
    });
  }

  private async edit({ application_id, token }: APIInteraction, { body, files }: Filed): Promise<void> {
    const { pauses } = this.options;
    const rest = await this.options.rest();
    const { flags: _, ...said } = body;
    const route = Routes.webhookMessage(application_id, token);
    await deliver(() => rest.patch(route, { auth: false, body: said, files: [...files] }), pauses);
  }

  private faultOf(interaction: APIInteraction, error: unknown): Message {
    const [id, locale] = [this.note(interaction, error), localeOf(interaction)];
    return notice(error instanceof DatabaseError ? managingWordingOf(locale).notKept(id) : wordingOf(locale).fault(id));
  }

  /** The id under which the log has it. */
  private note(interaction: APIInteraction, error: unknown): string {
    const { counts, log } = this.options;
    counts.failed++;
    const id = errorId();
    log.error({ err: error, id, interaction: interaction.id }, 'an interaction failed');
    return id;
  }
}

/** Characters of all that is to be read, names and ids included. */
function lengthOf({ data }: APIInteraction): number {
  return JSON.stringify(data ?? null).length;
}
