import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly placeholder: string;
  readonly value: string;
  readonly isLong: boolean;
  readonly isRequired: boolean;
  readonly least: number;
  readonly most: number;
}

const TEXT_INPUT = 4;
const PARAGRAPH = 2;
const MOST = 4000;

interface Part {
  readonly type: number;
  readonly [key: string]: unknown;
}

/** The text fields of a form, which stand in rows or under labels. */
export function fieldsOf({ components }: APIModalInteractionResponseCallbackData): readonly Field[] {
  return (components as unknown as readonly Part[]).flatMap((part) => {
    const inside = [part.component, ...(Array.isArray(part.components) ? part.components : [])].filter(
      (each) => each,
    ) as Part[];
    return inside.filter(({ type }) => type === TEXT_INPUT).map((input) => field(input, part));
  });
}

function field(input: Part, around: Part): Field {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: text(input.custom_id),
    label: text(around.label) || text(input.label),
    about: text(around.description),
    placeholder: text(input.placeholder),
    value: text(input.value),
    isLong: input.style === PARAGRAPH,
    isRequired: input.required !== false,
    least: Number(input.min_length ?? 0),
    most: Number(input.max_length ?? MOST),
  };
}
