import { treeOf } from '../../language/en/syntax/read.ts';
import { kindOfNoun } from '../../language/happenings.ts';
import type { Span } from '../../model.ts';
import { toldIn } from '../clauses/told.ts';
import type { Manuscript, ReadEvent, SlotFill } from '../model.ts';
import { headIn, type Parsed, parsedAt } from '../review/predicate.ts';
import { calledAfter } from './called.ts';
import type { Happening } from './happenings.ts';
import { nominal } from './nominal.ts';

const MEETING = /\b(?:talks|meetings?|summit|session|discussions|conference|dialogue|negotiations|round|hearing)\b/i;

/** What a meeting is called where it is told: "the first bilateral talks", without those who hold it and what it is for. */
export function descriptionIn(fill: SlotFill, event: ReadEvent, text: string): SlotFill {
  const value = text.slice(fill.start, fill.end);
  const noun = value.search(
    /(?:["“]|\b(?:the|a|an)\b)[^,]*\b(?:talks|meeting|summit|session|discussions|conference)\b/i,
  );
  const light = /\b(?:hold|held|holding|attend|host)\s+(?:their |its |his |her )?/.exec(value);
  const cut = light ? light.index + light[0].length : Math.max(noun, 0);
  const tail = / (?:focusing on|to (?:discuss|address|cover|review)) /.exec(value);
  return {
    ...fill,
    start: Math.min(fill.start + cut, event.sentence.end - 1),
    end: tail && tail.index > cut ? fill.start + tail.index : fill.end,
  };
}

/** What events are called, each by a noun phrase that one would say: in the words of its first telling, or of the headline. */
export class EventNames {
  private readonly taken = new Set<string>();
  private readonly text: string;
  /** The deed that the headline tells of, which is that of the first event, and the first thing in it. */
  private readonly headline: { readonly deed: string | null; readonly thing: string | null };

  constructor({ text, title }: Manuscript) {
    this.text = text;
    this.headline = title === null ? { deed: null, thing: null } : inHeadline(title);
  }

  of(happening: Happening): string {
    const { text } = this;
    const first = happening.mentions[0] as ReadEvent;
    const told = toldIn(first.sentence, first.told, text);
    const parsed = { start: first.sentence.start, text: told, tree: treeOf(told) };
    const called = calledAfter(parsed, first.trigger.start);
    const names =
      happening.kind === 'meeting'
        ? [meetingIn(happening, parsed, text), ...called].map((each) => each && placed(each, happening, text))
        : called;
    const { deed, thing } = this.headline;
    const own = [...names, this.taken.size === 0 ? deed : null].flatMap((name) => (name ? [clipped(name)] : []));
    const around = whenAndWhere(happening, text);
    const found = [
      ...own.flatMap((name) => [name, ...around.map((words) => `${name} ${words}`)]),
      ...(thing ? [clipped(thing)] : []),
      ...besideIn(parsed, first),
    ];
    const name = found.find((each) => !this.taken.has(each)) ?? this.numbered(found[0] ?? happening.label);
    this.taken.add(name);
    return name;
  }

  private numbered(name: string): string {
    let n = 2;
    while (this.taken.has(`${name} (${n})`)) n++;
    return this.taken.has(name) ? `${name} (${n})` : name;
  }
}

/** "in Lima", "on May 3": what tells an event from another that is called alike. */
function whenAndWhere({ mentions }: Happening, text: string): string[] {
  const words = (fills: readonly SlotFill[] = []) => fills.map(({ start, end }) => text.slice(start, end));
  return mentions
    .flatMap(({ slots }) => [...words(slots.where), ...words(slots.when)])
    .filter((each) => /^(?:in|at|on|near|outside|until|by|before|after|from)\s/.test(each));
}

/** Those who do what has no name of its own. */
function besideIn(parsed: Parsed, { slots }: ReadEvent): string[] {
  const who = slots.who?.[0];
  if (!who) return [];
  const head = headIn(parsed, { start: who.start - parsed.start, end: who.end - parsed.start });
  const name = head === null ? null : nominal(parsed, head);
  return name === null ? [] : [name];
}

function inHeadline(title: string): { deed: string | null; thing: string | null } {
  const parsed = parsedAt({ start: 0, end: title.length }, title);
  const { tree } = parsed;
  const told = tree.child(tree.root, 'nsubj') === undefined ? [] : calledAfter(parsed, tree.word(tree.root).start);
  const things = tree.words.flatMap((_, i) => nominal(parsed, i) ?? []);
  // Of more than a word: one alone says little.
  return { deed: told[0] ?? null, thing: things.find((words) => words.includes(' ')) ?? things[0] ?? null };
}

/** "the first talks in Lima"; null where no noun of a meeting stands in what is told. */
function meetingIn(happening: Happening, parsed: Parsed, text: string): string | null {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const first = happening.mentions[0] as ReadEvent;
  const what = first.slots.what?.find(({ aspect }) => !aspect);
  if (!what) return null;
  const described = descriptionIn(what, first, text);
  const named =
    described.start > what.start && MEETING.test(words(described))
      ? words(described).replace(/ (?:focusing on|to discuss) .*$/, '')
      : nounOfMeeting(parsed, what);
  if (named === null) return null;
  return `${/^(?:the|a|an) /i.test(named) ? '' : 'the '}${named}`;
}

/** "the ceasefire talks in Muscat" */
function placed(name: string, { mentions }: Happening, text: string): string {
  const place = mentions.flatMap(({ slots }) => slots.where ?? []).find(({ aspect }) => !aspect);
  const where = place ? text.slice(place.start, place.end) : '';
  return where === '' || name.includes(where) ? name : `${name} ${where}`;
}

function nounOfMeeting(parsed: Parsed, { start, end }: Span): string | null {
  const noun = parsed.tree.words.findIndex((word) => {
    const at = parsed.start + word.start;
    return word.upos === 'NOUN' && start <= at && at < end && kindOfNoun(word.lemma) === 'meeting';
  });
  return noun < 0 ? null : nominal(parsed, noun);
}

/** "the Lima talks": what people call a meeting by its place, the first that is held there. */
export function aliasesOf(happening: Happening, meetings: readonly Happening[]): string[] {
  const placeOf = (each: Happening) =>
    each.mentions.flatMap(({ slots }) => slots.where ?? []).find(({ aspect }) => !aspect)?.entities[0];
  const place = happening.kind === 'meeting' ? placeOf(happening) : undefined;
  if (!place || meetings.find((each) => placeOf(each) === place) !== happening) return [];
  return ['talks', 'meeting', 'visit'].map((noun) => `${place} ${noun}`);
}

function clipped(name: string): string {
  return name.length > 100 ? name.slice(0, 100).replace(/\s+\S*$/, '') : name;
}
