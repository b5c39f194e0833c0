import type { Span } from '../model.ts';
import { firstOf } from './draft/nominal.ts';
import type { ReadEntity, ReadEvent, SlotFill } from './model.ts';
import { type Parsed, parsedAt, verbAbove, verbGroup } from './review/predicate.ts';

/**
 * The event of the lead with its actor and deed bound to each other by the sentence's tree: "For the first time in weeks
 * X put out", "Workers plan to stop all trains after talks broke up", "The Union on Monday imposed".
 */
export function withLead(events: readonly ReadEvent[], text: string, entities: readonly ReadEntity[]): ReadEvent[] {
  const [lead, ...rest] = events;
  const who = lead?.slots.who?.[0];
  if (!lead || !who) return [...events];
  const parsed = parsedAt(lead.sentence, text);
  const { tree, start } = parsed;
  const isWithin = (i: number, span: Span) =>
    span.start <= start + tree.word(i).start && start + tree.word(i).end <= span.end;
  const isRoot = tree.word(tree.root).upos === 'VERB' && isWithin(tree.root, who);
  const at = tree.words.findIndex((word) => start + word.start === lead.trigger.start);
  const verb = isRoot ? tree.root : at < 0 ? null : verbAbove(parsed, at);
  const subject = verb === null ? undefined : tree.child(verb, 'nsubj');
  if (verb === null || subject === undefined) return [...events];
  const found = undated(subjectOf(parsed, subject, verb), lead, text);
  const opensOtherwise = tree.words.some(
    (word, i) => start + word.start === who.start && word.upos === 'ADP' && !tree.isWithin(i, subject),
  );
  const actor = opensOtherwise ? { ...found, end: Math.max(found.end, who.end) } : found;
  const isWider = actor.start <= who.start && actor.end > who.end;
  const isDated = actor.start === who.start && actor.end < who.end && lead.slots.when?.some((day) => overlap(day, who));
  if (!isRoot && !opensOtherwise && !isWider && !isDated) return [...events];
  const named = (span: Span): SlotFill => ({ ...span, entities: namesIn(span, entities) });
  const what =
    isRoot || isWider
      ? [named(deedOf(parsed, verb, lead, actor)), ...(lead.slots.what?.slice(1) ?? [])]
      : lead.slots.what;
  return [
    {
      ...lead,
      trigger: isRoot ? spanOf(parsed, verb, verb) : lead.trigger,
      slots: { ...lead.slots, who: [named(actor), ...(lead.slots.who?.slice(1) ?? [])], ...(what && { what }) },
    },
    ...rest,
  ];
}

function subjectOf(parsed: Parsed, subject: number, verb: number): Span {
  const { to } = parsed.tree.span(subject);
  const from = firstOf(parsed.tree, subject);
  return spanOf(parsed, from, subject < verb ? Math.min(to, verb) - 1 : to - 1);
}

/** From its verb to the end of what is done, or of what it was read as. */
function deedOf(parsed: Parsed, verb: number, lead: ReadEvent, actor: Span): Span {
  const { tree, start } = parsed;
  const group = verbGroup(parsed, verb);
  const objects = tree.childrenBy(verb, 'obj', 'xcomp', 'ccomp').filter((c) => c > verb);
  const last = Math.max(verb, ...objects.map((c) => objectEnd(parsed, c)));
  const read = lead.slots.what?.[0];
  const end = start + tree.word(last).end;
  // "Said the minister": the actor may come behind.
  const from = actor.end < end ? Math.max(start + group.start, actor.end) : start + group.start;
  return { start: from, end: read && read.start < end && read.end > end && read.start >= actor.end ? read.end : end };
}

/** The object with what its own verb takes, without its times and clauses. */
function objectEnd({ tree }: Parsed, object: number): number {
  const own = tree
    .children(object)
    .filter((c) => !['advcl', 'obl', 'parataxis', 'punct', 'conj'].includes(tree.relation(c)));
  return Math.max(object, ...own.map((c) => tree.span(c).to - 1));
}

/** Without the day that stands between the actor and the deed. */
function undated(actor: Span, { slots }: ReadEvent, text: string): Span {
  const day = slots.when?.find((each) => actor.start < each.start && each.start < actor.end);
  return day
    ? { start: actor.start, end: day.start - (/\s*$/.exec(text.slice(actor.start, day.start))?.[0].length ?? 0) }
    : actor;
}

function spanOf({ tree, start }: Parsed, from: number, to: number): Span {
  return { start: start + tree.word(from).start, end: start + tree.word(to).end };
}

function namesIn({ start, end }: Span, entities: readonly ReadEntity[]): string[] {
  return entities.flatMap(({ name, spans }) =>
    spans.some((each) => start <= each.start && each.end <= end) ? [name] : [],
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
