import type { FactBase } from '../../knowledge/fact-base.ts';
import { label, plain } from '../plain-text.ts';
import type { Wording } from '../wording.ts';
import type { Entry } from './entries.ts';

/** What a row says of an event's time beside a date: nothing, or "after that" with the source's words. */
export function relationShown(base: FactBase, entry: Entry, wording: Wording): string {
  if (entry.depth === 0) return relationTold(base, entry, wording);
  const { moment } = entry;
  if (moment === null || moment.kind === 'dated') return '';
  return wording[moment.kind](plain(moment.words));
}

/** The same with the name of the other event, for where nothing shows which one is meant. */
export function relationTold(base: FactBase, { moment }: Entry, wording: Wording): string {
  if (moment === null || moment.kind === 'dated') return '';
  const words = plain(moment.words);
  const other = base.events.get(moment.target);
  if (other === undefined) return wording[moment.kind](words);
  return wording[moment.kind === 'after' ? 'afterEvent' : 'duringEvent'](plain(other.name), words);
}

/** An event's name as it begins a row. */
export function nameOf({ event }: Entry): string {
  return label(event.name);
}

/** By which article an event is told, for where several are. */
export function articleOf(base: FactBase, { event }: Entry): string {
  const { outlet, title } = base.article(event.article);
  return [plain(outlet), `“${plain(title)}”`].filter((part) => part !== '').join(' · ');
}
