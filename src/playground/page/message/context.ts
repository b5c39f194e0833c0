import type { APIMessage } from 'discord-api-types/v10';
import type { Locale } from '../../../model.ts';
import type { Source, World } from '../../contract.ts';
import type { Place } from '../source/locate.ts';
import type { Theme } from '../theme.ts';
import type { PageWording } from '../wording.ts';

/** What a message needs of the page that shows it. */
export interface Context {
  readonly words: PageWording;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly world: World;
  /** The articles in which quotes can be shown, the newest first. */
  readonly sources: readonly Source[];
  /** The message that is being edited, with the text that it is to begin with. */
  readonly editing: APIMessage | null;
  readonly does: {
    readonly press: (message: APIMessage, id: string, values: readonly string[] | null) => void;
    readonly edit: (message: APIMessage | null) => void;
    readonly save: (message: APIMessage, text: string) => void;
    readonly remove: (message: APIMessage) => void;
    readonly check: (message: APIMessage) => void;
    readonly dismiss: (message: APIMessage) => void;
    readonly cite: (place: Place) => void;
    readonly jump: (id: string) => void;
  };
}
