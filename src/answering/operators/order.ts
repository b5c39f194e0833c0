import { PLACES_IN_ORDER, TURN_VERBS } from '../../language/en/syntax/asking-words.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import type { Fact } from '../../model.ts';
import { type Decision, evidenceOf } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { fitEvent } from '../fit.ts';
import type { Mention } from '../mentions.ts';
import { sentence } from '../phrasing.ts';
import type { EventProfile } from '../profiles.ts';
import { notStated } from '../refusal.ts';
import { state } from '../statement.ts';
import { firstIn } from '../step.ts';
import { concepts } from '../units.ts';
import { isAhead, meetingsIn, tellPassages } from './known-events.ts';
import { mentionsIn, type Operator, type Request } from './request.ts';

/** Which of two comes first, what follows what, and when something was last so. */
export const order: Operator = (request) =>
  firstOfTwo(request) ?? following(request) ?? lastTime(request) ?? firstStop(request);

const all = ({ words }: Tree) => words.map((_, i) => i);

/** What one of two alternatives may be: an event, or one with whom there were talks before it. */
interface Turn {
  readonly event: EventProfile | null;
  readonly former: readonly Fact[];
  readonly label: string;
}

/** "Which came first, X or Y?" */
function firstOfTwo(request: Request): Decision | null {
  const { tree, gap } = request.read;
  const or = tree.words.findIndex(({ lemma }) => lemma === 'or');
  const place = tree.words
    .flatMap(({ lemma, text }) => PLACES_IN_ORDER.get(text) ?? PLACES_IN_ORDER.get(lemma) ?? [])
    .at(0);
  if (gap === null || or < 0 || place === undefined || gap.wh > or) return null;
  const [a, b] = [all(tree).slice(0, or), all(tree).slice(or)].map((words) =>
    turnOf(request, mentionsIn(request, words)),
  );
  if (!a || !b) return null;
  const { engine } = request;
  const [first, ground] = firstAmong(engine, a, b) ?? [];
  const near = [a, b].flatMap(({ event, former }) => [...former, ...(event ? whenOf(event) : [])]);
  if (!first || !ground) return notStated(engine, engine.words.gaps.whichOfTwo, near.flatMap(evidenceOf));
  const wanted = place === 'first' ? first : first === a ? b : a;
  const told = tellPassages(engine, ground);
  return { ...told, text: `${sentence(wanted.label).replace(/\.$/, '')}: ${told.text}`, short: wanted.label };
}

/** The last name that is spoken of counts: in "their framework with X" X tells which. */
function turnOf({ engine, mentions: all }: Request, mentions: readonly Mention[]): Turn | null {
  const named = mentions.filter(({ type }) => ['country', 'place', 'person', 'event'].includes(type)).at(-1);
  if (!named || !('ids' in named)) return null;
  const meetings = meetingsIn(engine).filter(isAhead);
  const former = meetings
    .flatMap(({ facts }) => facts.map(({ fact }) => fact))
    .filter(({ aspect, entities }) => aspect === 'predecessors' && named.ids.some((id) => entities.includes(id)));
  const identified = meetings.filter(
    (profile) => (profile.during === null || named.type === 'person') && fitEvent(named, profile).fit === 'identity',
  );
  const others = all.filter((each) => each !== named && !mentions.includes(each));
  const [event = null] = identified.filter(
    (profile) => !others.every((each) => fitEvent(each, profile).fit === 'identity') || others.length === 0,
  );
  return event || former.length > 0
    ? {
        event,
        former,
        label: named.type !== 'person' && event ? engine.base.event(event.event.id).name : nameOf(engine, named),
      }
    : null;
}

const nameOf = ({ base }: Engine, { ids, label }: Mention & { readonly ids: readonly string[] }) =>
  base.entities.get(ids[0] ?? '')?.name ?? label;

const whenOf = (event: EventProfile): Fact[] => [firstIn(event, 'when') ?? []].flat();
/** The way there before the place itself. */
const whereOf = (event: EventProfile): Fact[] =>
  [
    event.facts.find(({ fact: { slot, aspect } }) => slot === 'where' && aspect === 'travel')?.fact ??
      firstIn(event, 'where') ??
      [],
  ].flat();

/** The earlier of two and what says so, or null where nothing does. */
function firstAmong(engine: Engine, a: Turn, b: Turn): [Turn, Fact[]] | null {
  const inTime = meetingsIn(engine);
  if (a.event && b.event && a.event !== b.event) {
    const [first, second] = inTime.indexOf(a.event) < inTime.indexOf(b.event) ? [a, b] : [b, a];
    return [first, [whenOf(first.event as EventProfile), whenOf(second.event as EventProfile)].flat()];
  }
  for (const [earlier, later] of [
    [a, b],
    [b, a],
  ] as const) {
    const ground = earlier.former.filter(({ event }) => event === later.event?.event.id);
    if (ground.length > 0 && earlier.event === null) return [earlier, ground];
  }
  return null;
}

/** "What happens after the talks?", "what will X do next?", "where do they go from there?" */
function following(request: Request): Decision | null {
  const { engine, question, mentions, read, last } = request;
  const { order: relation } = question;
  const { tree, gap, predicate } = read;
  const next = tree.words.some(({ lemma }) => lemma === 'next' || lemma === 'afterwards' || lemma === 'then');
  const followed = tree.word(predicate).lemma === 'follow' ? tree.child(predicate, 'obj', 'obl') : undefined;
  if (
    (!relation && !next && followed === undefined) ||
    gap === null ||
    !['action', 'thing', 'place'].includes(gap.kind) ||
    gap.noun !== null
  )
    return null;
  if (!TURN_VERBS.has(tree.word(predicate).lemma) && predicate !== gap.wh) return null;
  const { from, to } = followed === undefined ? { from: 0, to: 0 } : tree.span(followed);
  const inObject = mentionsIn(request, all(tree).slice(from, to));
  const inOrder = [
    ...mentions.filter(({ units }) => units.some((unit) => relation?.units.includes(unit))),
    ...inObject.filter(({ type }) => type !== 'word'),
  ];
  const persons = mentions.filter((mention) => !inOrder.includes(mention) && mention.type === 'person');
  const rest = mentions.filter((mention) => !inOrder.includes(mention) && !persons.includes(mention));
  const meetings = meetingsIn(engine).filter(isAhead);
  const others = rest.filter(({ type }) => type !== 'word');
  const isOfOthers = (mention: Mention) => meetings.every((profile) => fitEvent(mention, profile).fit !== 'identity');
  // "What will X do next?" of one who is in nothing that is to come.
  if (next && gap.kind === 'action' && others.length > 0 && others.every(isOfOthers))
    return notStated(engine, engine.words.gaps.that, []);
  if (others.length > 0) return null;
  const named = meetings.filter(
    (profile) => profile.during === null && inOrder.every((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  const spoken = inOrder.length > 0 ? undefined : named.find(({ event }) => event.id === last?.event);
  const reference = spoken ?? named.find(({ event }) => event.primary) ?? named[0];
  if (!reference) return null;
  const found =
    relation?.relation === 'before'
      ? meetings.filter(({ event }) => event.id === reference.after)
      : meetings.filter(({ after }) => after === reference.event.id);
  const joined = found.filter((profile) => persons.every((mention) => fitEvent(mention, profile).fit === 'identity'));
  if (joined.length === 0) return notStated(engine, engine.words.gaps.that, found.flatMap(whenOf).flatMap(evidenceOf));
  const [where] = gap.kind === 'place' ? joined.flatMap(whereOf) : [];
  const told = where ? state(engine, question, where) : tellPassages(engine, joined.flatMap(whenOf));
  return { ...told, event: joined[0]?.event.id ?? null };
}

/** "When did X last meet Y?": of what was before the article was written the latest. */
function lastTime({ engine, question, mentions, read }: Request): Decision | null {
  const last = read.tree.words.some(({ lemma }) => lemma === 'last');
  const persons = mentions.filter(({ type }) => type === 'person');
  if (!last || read.gap?.kind !== 'time' || question.tense !== 'past' || persons.length < 2) return null;
  const before = meetingsIn(engine).filter(
    (profile) => !isAhead(profile) && persons.every((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  const when = before.flatMap(whenOf).at(-1);
  return when ? state(engine, question, when) : null;
}

/** "Where do they go first?" */
function firstStop({ engine, question, mentions, read }: Request): Decision | null {
  const { tree, gap, predicate } = read;
  const place = tree.childrenBy(predicate, 'advmod').flatMap((c) => PLACES_IN_ORDER.get(tree.word(c).lemma) ?? []);
  const travels = question.units.some((unit) => concepts(unit).includes('travel'));
  if (gap?.kind !== 'place' || place.length === 0 || !travels) return null;
  const persons = mentions.filter(({ type }) => type === 'person');
  const found = meetingsIn(engine).filter(
    (profile) =>
      isAhead(profile) &&
      profile.during === null &&
      persons.every((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  const where = found
    .at(place[0] === 'first' ? 0 : -1)
    ?.facts.find(({ fact: { slot, aspect } }) => slot === 'where' && !aspect);
  return where ? state(engine, question, where.fact) : null;
}
