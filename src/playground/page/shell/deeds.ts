import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Act, Outcome } from '../../contract.ts';
import type { Values } from '../composer/command-line.ts';
import type { SlashCommand } from '../composer/commands.ts';
import { withMentions } from '../composer/mention.ts';
import type { Sending } from '../composer/message-box.ts';
import type { Context } from '../message/context.ts';
import type { Form } from '../modal/form-dialog.ts';

/** What the person does, without the language and the clock that go with everything. */
export type Deed = Act extends infer A ? (A extends Act ? Omit<A, 'locale' | 'now'> : never) : never;

export interface Doing {
  /** Null where it failed; the person has then been told. */
  readonly act: (deed: Deed) => Promise<Outcome | null>;
  readonly listed: () => boolean;
  /** Whoever may be mentioned. */
  readonly users: () => readonly APIUser[];
  readonly opened: (form: Form, message: string) => void;
  readonly edited: (message: APIMessage | null) => void;
}

/** What can be done with a message. */
export function messageDeeds({
  act,
  listed,
  users,
  opened,
  edited,
}: Doing): Pick<Context['does'], 'press' | 'save' | 'remove' | 'check'> {
  return {
    press: async ({ id: message }, id, values) => {
      const outcome = await act({ type: 'press', message, id, values });
      if (outcome?.modal) opened(outcome.modal, message);
    },
    save: async (message, text) => {
      edited(null);
      if (text === message.content) return;
      const said = withMentions(text, users());
      const saved = await act({ type: 'edit', message: message.id, text: said, listed: listed() });
      // What was written comes back to be tried again.
      if (saved === null) edited({ ...message, content: text });
    },
    remove: ({ id: message }) => {
      edited(null);
      void act({ type: 'remove', message });
    },
    check: ({ id: message }) => void act({ type: 'check', message }),
  };
}

/** What can be sent from the box. */
export function sendingDeeds({ act, listed, users }: Doing): Pick<Sending, 'say' | 'command' | 'complete'> {
  return {
    say: async (text) => (await act({ type: 'say', text: withMentions(text, users()), listed: listed() })) !== null,
    command: async ({ name }: SlashCommand, options: Values) =>
      (await act({ type: 'command', name, options })) !== null,
    complete: async ({ name }, option, value) => {
      const outcome = await act({ type: 'complete', name, option, value });
      return (outcome?.choices ?? []).map((choice) => ({ name: choice.name, value: String(choice.value) }));
    },
  };
}
