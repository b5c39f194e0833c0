import type { APIMessage } from 'discord-api-types/v10';

type Happening = 'reply' | 'edit' | 'delete';

interface Wait {
  readonly happening: Happening;
  /** Of the message that is replied to, edited or deleted. */
  readonly id: string;
  readonly resolve: (message: APIMessage) => void;
}

/** Those who wait for something that the bot does to a message. */
export class Watch {
  #waits: Wait[] = [];

  for(happening: Happening, id: string): Promise<APIMessage> {
    return new Promise((resolve) => this.#waits.push({ happening, id, resolve }));
  }

  tell(happening: Happening, id: string, message: APIMessage): void {
    const isMeant = (wait: Wait) => wait.happening === happening && wait.id === id;
    const meant = this.#waits.filter(isMeant);
    this.#waits = this.#waits.filter((wait) => !isMeant(wait));
    for (const { resolve } of meant) resolve(message);
  }
}
