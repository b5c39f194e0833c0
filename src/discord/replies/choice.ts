import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { FactBase } from '../../knowledge/fact-base.ts';
import type { Answer } from '../../model.ts';
import { customId } from '../custom-id.ts';
import { keyOf } from '../keys.ts';
import type { Wording } from '../wording.ts';
import { selectRow } from './message.ts';

/** Bytes of a menu, beside which there are no other fields. */
const MENU = 3500;

/** The persons or events of which one is, or was also, meant; the choice carries what was asked about it. */
export function choiceOf(
  words: Wording,
  base: FactBase,
  { status, others, grounds }: Answer,
  asker: string,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  if (!grounds) return null;
  const known = [...base.entities.values(), ...base.events.values()];
  // Namesakes would be one choice twice, which Discord refuses: it is their name that is asked about.
  const options = [...new Set(others)].flatMap((name) => {
    const meant = known.find((each) => each.name === name);
    return meant ? [{ label: name, value: keyOf(meant) }] : [];
  });
  const prompt = status === 'clarify' ? words.choose : words.fields.others;
  return selectRow(customId('choose', grounds.ask.kind, grounds.ask.aspects, asker), prompt, options, MENU);
}
