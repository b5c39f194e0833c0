import type { APIAttachment } from 'discord-api-types/v10';
import { invalidForm } from './refusal.ts';
import type { Sent } from './request-body.ts';
import { snowflake } from './snowflake.ts';

interface Named {
  readonly id: number;
  readonly filename: string;
  readonly description?: string;
}

/** The attachments that a message names, each of which has to have come with it. */
export function attachmentsOf(named: readonly Named[], files: ReadonlyMap<number, Sent>): APIAttachment[] {
  return named.map(({ id, filename, description }, i) => {
    const file = files.get(id);
    if (file?.name !== filename)
      throw invalidForm(['attachments', i, 'id'], 'ATTACHMENT_NOT_FOUND', `no file ${id} named ${filename} was sent`);
    const url = `https://cdn.invalid/${filename}`;
    return { id: snowflake(), filename, size: file.size, url, proxy_url: url, ...(description && { description }) };
  });
}
