import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Message } from '../discord/replies/message.ts';

/** Bytes that are kept of files that came with messages. */
const ROOM = 32 * 1024 * 1024;

interface File {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Files that came with messages, by where they are to be had. */
export class Files {
  private readonly files = new LRUCache<string, File>({
    maxSize: ROOM,
    sizeCalculation: ({ data }) => data.byteLength,
  });

  of(message: string, name: string): File | null {
    return this.files.get(`${message}/${name}`) ?? null;
  }

  /** Keeps the files of a message and returns what the message then shows of them. */
  keep(message: string, body: Message, files: readonly (File & { readonly name: string })[]) {
    const places = new Map<string, string>();
    const attachments = files.map(({ name, type, data }, i): APIAttachment => {
      this.files.set(`${message}/${name}`, { type, data });
      const url = `/playground/files/${message}/${name}`;
      places.set(`attachment://${name}`, url);
      const description = body.attachments?.find(({ id }) => id === i)?.description;
      return {
        id: String(i),
        filename: name,
        size: data.byteLength,
        url,
        proxy_url: url,
        description: description ?? '',
      };
    });
    const embeds = body.embeds.map((embed): APIEmbed => {
      const url = places.get(embed.image?.url ?? '');
      return url === undefined ? embed : { ...embed, image: { url } };
    });
    return { attachments, embeds };
  }
}
