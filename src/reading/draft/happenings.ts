import { kindOfNoun } from '../../language/happenings.ts';
import type { ReadEvent, Reading, SlotFill } from '../model.ts';

/** Mentions of one and the same event. */
export interface Happening {
  readonly kind: ReadEvent['kind'];
  readonly mentions: ReadEvent[];
  format: 'two-plus-two' | 'one-on-one' | 'bilateral' | 'trilateral' | 'summit' | undefined;
  /** Whether it is the first of its kind. */
  readonly first: boolean;
  /** Words of the text that name it. */
  readonly label: string;
}

const FORMAT: readonly [NonNullable<Happening['format']>, RegExp][] = [
  ['one-on-one', /\bone[- ]on[- ]one\b|\bone[- ]to[- ]one\b/i],
  ['two-plus-two', /["“']?\btwo plus two\b|\b2 ?\+ ?2\b|\bforeign and defen[cs]e (?:ministers?|chiefs?|officials?)\b/i],
  ['trilateral', /\btrilateral (?:talks|meeting|summit|session)\b/i],
  ['bilateral', /\bbilateral (?:talks|meeting|session|discussions)\b/i],
  ['summit', /\bsummit\b/i],
];

/** Meetings and deployments of a reading, those that are surely one put together; the rest each for itself. */
export function happeningsOf({ events, manuscript: { text } }: Reading): Happening[] {
  const found: Happening[] = [];
  for (const event of events) {
    const trigger = text.slice(event.trigger.start, event.trigger.end);
    const who = event.slots.who?.[0];
    const subject = who ? text.slice(who.start, who.end) : '';
    const meant = resultOf(event, found) ?? expectedOf(event, text, found) ?? meantBy(subject, found, isTalk(event));
    const kind =
      event.kind === 'event' && (meant?.kind === 'meeting' || goesToMeet(event, text)) ? 'meeting' : event.kind;
    if (meant && kind === meant.kind) {
      meant.mentions.push(event);
      continue;
    }
    const object = event.slots.what?.[0] ? text.slice(event.slots.what[0].start, event.slots.what[0].end) : '';
    const format =
      kind === 'meeting' ? FORMAT.find(([, pattern]) => pattern.test(`${subject} ${object}`))?.[0] : undefined;
    const first = /\b(?:inaugural|first)\b/i.test(`${subject} ${object}`);
    const same =
      kind === 'deployment' ? found.find((each) => each.kind === 'deployment' && sameWho(each, who)) : undefined;
    if (same) same.mentions.push(event);
    else found.push({ kind, mentions: [event], format, first, label: trigger });
  }
  return found;
}

/** "…, and a joint statement will be issued": what comes of the meeting that the same sentence tells. */
function resultOf(event: ReadEvent, found: readonly Happening[]): Happening | undefined {
  if (!event.slots.what?.some(({ aspect }) => aspect === 'outcome')) return undefined;
  return found.findLast(
    ({ kind, mentions }) =>
      kind === 'meeting' && mentions.some(({ sentence }) => sentence.start === event.sentence.start),
  );
}

/** "expects the talks to …": the meeting of which something is expected. */
function expectedOf(event: ReadEvent, text: string, found: readonly Happening[]): Happening | undefined {
  const hope = event.slots.what?.find(({ aspect }) => aspect === 'expectation');
  if (!hope || !/\bthe (?:talks|meeting|summit|session|discussions)\b/.test(text.slice(hope.start, hope.end)))
    return undefined;
  return found.find(({ kind }) => kind === 'meeting');
}

/** "The talks", "The first session": what a subject with the article speaks of that was told before. */
function meantBy(subject: string, found: readonly Happening[], talks: boolean): Happening | undefined {
  const match = /^(?:the|this|that|these) ((?:\p{L}+ )*?)(\p{L}+)(?: in .+)?$/iu.exec(subject);
  if (!match) return undefined;
  const [, before = '', head = ''] = match;
  const lemma = head.toLowerCase().replace(/s$/, '');
  const meetings = found.filter(({ kind }) => kind === 'meeting');
  if (/\b(?:first|inaugural)\b/i.test(before)) return meetings.findLast(({ first }) => first);
  if (kindOfNoun(lemma) === 'meeting' && !/\b(?:second|third|last|previous|earlier|next|other|another)\b/i.test(before))
    return meetings.at(-1);
  if (talks && /^(?:officials|leaders|ministers|sides|chiefs|delegations|presidents|two|pair|diplomats)$/i.test(head))
    return meetings.at(-1);
  return undefined;
}

/** Whether a clause is itself of meeting or of what is discussed, so that "the leaders" may be those of a meeting. */
function isTalk({ kind, slots }: ReadEvent): boolean {
  return kind === 'meeting' || (slots.what?.some(({ aspect }) => aspect === 'agenda') ?? false);
}

/** "will travel to Peru for the inaugural meeting with …": what somebody goes for. */
function goesToMeet(event: ReadEvent, text: string): boolean {
  const what = event.slots.what?.[0];
  if (!what || !event.slots.where?.some(({ aspect }) => aspect === 'travel')) return false;
  return /\bfor (?:the|a|an|their|his|her) [^,.]*\b(?:meeting|talks|summit|session|conference)\b/.test(
    text.slice(what.start, what.end),
  );
}

function sameWho(happening: Happening, who: SlotFill | undefined): boolean {
  const own = happening.mentions[0]?.slots.who?.[0]?.entities[0];
  return own !== undefined && own === who?.entities[0];
}
