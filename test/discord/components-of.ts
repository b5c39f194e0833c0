import { type APIMessage, ComponentType } from 'discord-api-types/v10';

type Holder = Pick<APIMessage, 'components'>;

/** The id of the button that is labelled so. */
export function buttonOf({ components = [] }: Holder, label: string): string {
  for (const row of components)
    if (row.type === ComponentType.ActionRow)
      for (const each of row.components)
        if (each.type === ComponentType.Button && 'custom_id' in each && each.label === label) return each.custom_id;
  throw new Error(`no button "${label}"`);
}

export function menuOf({ components = [] }: Holder) {
  for (const row of components)
    if (row.type === ComponentType.ActionRow)
      for (const each of row.components) if (each.type === ComponentType.StringSelect) return each;
  throw new Error('no menu');
}
