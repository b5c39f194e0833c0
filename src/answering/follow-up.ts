import {
  BARE_ABOUT,
  ELLIPTIC,
  HE,
  OF_WHAT_WAS_SAID,
  SHE,
  SIDE_NOUN,
  WHAT_ABOUT,
  WHO_IS_THAT,
} from '../language/en/asking/cues.ts';
import type { Ask, Kind } from '../model.ts';
import type { Turn } from './decision.ts';
import type { Engine } from './engine.ts';
import { isOwnEvidence } from './event-choice.ts';
import type { Mention } from './mentions.ts';
import { counterparts } from './office-holders.ts';
import type { Question } from './question.ts';
import { concepts } from './units.ts';

/** A question read in the light of the one before. */
export interface InContext {
  readonly ask: Ask | null;
  readonly mentions: readonly Mention[];
  /** The event that the question is about when it names none. */
  readonly event: string | null;
  /** It is about no other: "will X meet Y?", then "and Z?", "is that in W as well?". */
  readonly stays: boolean;
}

const PRONOUNS: readonly (readonly [RegExp, 'he' | 'she' | 'they'])[] = [
  [HE, 'he'],
  [SHE, 'she'],
];

const IDENTITY: readonly Kind[] = ['role', 'which-country', 'which-organization'];

/** Fills in what a follow-up leaves out: pronouns, the event, the kind of question. */
export function inContext(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  turn: Turn | null,
): InContext {
  if (!turn) return { ask: question.ask, mentions, event: null, stays: false };
  const related = mentions.map((mention) => relativeOf(engine, mention, turn));
  const persons = related.some((mention, i) => mention !== mentions[i])
    ? []
    : pronounPersons(engine, question, mentions, turn);
  const other = otherSide(engine, question, turn);
  const all = [...related, ...persons, ...(other ? [other] : [])];
  const bareAbout = BARE_ABOUT.test(question.text);
  const elliptic =
    !bareAbout &&
    all.length > 0 &&
    (question.ask === null || WHAT_ABOUT.test(question.text)) &&
    (ELLIPTIC.test(question.text) || question.units.length <= 6);
  if (elliptic) {
    const isPlace = ({ type }: Mention) => type === 'country' || type === 'place';
    const placed = all.some(isPlace);
    const carried = turn.mentions.filter((mention) =>
      turn.ask.kind === 'polar'
        ? placed
          ? !isPlace(mention)
          : !isOwnEvidence(mention)
        : mention.type === 'word' && !isOwnEvidence(mention),
    );
    // A new topic without a question word: "and a statement there as well?"
    if (
      turn.ask.kind !== 'polar' &&
      all.every(
        (mention) =>
          mention.type === 'word' &&
          mention.concepts.some((concept) => ['document', 'agenda', 'photo'].includes(concept)),
      )
    ) {
      return { ask: { kind: 'polar', aspects: question.aspects }, mentions: all, event: turn.event, stays: false };
    }
    const own = all.some((mention) => mention.type === 'country' || isOwnEvidence(mention));
    // Whoever else is asked about is asked about as to the same event; elsewhere there may be another.
    const stays = turn.ask.kind === 'polar' && all.some(({ type }) => type === 'person');
    return {
      ask: turn.ask,
      mentions: [...all, ...carried.filter((mention) => !all.some((each) => each.label === mention.label))],
      event: own && !stays ? null : turn.event,
      stays,
    };
  }
  const named = all.some(({ type }) => type === 'person' || type === 'event' || type === 'organization');
  return {
    ask: question.ask,
    mentions: all,
    event: turn.event,
    stays: !named && OF_WHAT_WAS_SAID.test(question.text),
  };
}

/** "and from the other side?": of two parties the one that the last question did not ask about. */
function otherSide(engine: Engine, question: Question, turn: Turn): Mention | null {
  const unit = question.units.find((each) => SIDE_NOUN.test(each.text) && each.before === 'other');
  const parties = turn.event === null ? [] : engine.base.event(turn.event).parties;
  const asked = turn.mentions.flatMap((mention) =>
    mention.type === 'country' && mention.use === 'side' ? mention.ids : [],
  );
  const left = parties.filter((id) => !asked.includes(id));
  const [id] = left;
  if (!unit || id === undefined || left.length !== 1) return null;
  return {
    type: 'country',
    ids: [id],
    use: 'side',
    place: null,
    destination: false,
    units: [unit],
    label: engine.base.entity(id).name,
  };
}

/** "and his American counterpart?": a counterpart of the person spoken of last. */
function relativeOf(engine: Engine, mention: Mention, turn: Turn): Mention {
  if (
    mention.type !== 'person' ||
    !mention.byOffice ||
    mention.relative ||
    !mention.units.some((unit) => concepts(unit).includes('counterpart'))
  )
    return mention;
  const [owner] = turn.persons;
  const ids = owner === undefined ? [] : counterparts(engine.base, owner, mention.country);
  return ids.length > 0 ? { ...mention, ids, relative: true } : mention;
}

function pronounPersons(engine: Engine, question: Question, mentions: readonly Mention[], turn: Turn): Mention[] {
  const found: Mention[] = [];
  for (const [pattern, pronoun] of PRONOUNS) {
    const at = question.units.find((unit) => pattern.test(unit.text) && unit.text.length <= 4);
    if (!at) continue;
    const named = mentions.some(
      (mention) => mention.type === 'person' && mention.units.some((unit) => unit.from < at.from),
    );
    if (named) continue;
    const ids = byProminence(question, turn).filter((id) => engine.base.entities.get(id)?.pronoun === pronoun);
    const id = ids[0];
    if (id === undefined) continue;
    found.push({
      type: 'person',
      ids: [id],
      offices: [],
      country: null,
      asked: false,
      byOffice: false,
      disagrees: false,
      units: [at],
      label: engine.base.entity(id).name,
    });
  }
  return found;
}

/** "Who will Peru's minister meet?", then "what is his job?": who somebody is, is asked of the one just learnt of. */
function byProminence(question: Question, turn: Turn): readonly string[] {
  const identity = question.ask !== null && (IDENTITY.includes(question.ask.kind) || WHO_IS_THAT.test(question.text));
  if (!identity || turn.ask.kind !== 'who') return turn.persons;
  const named = new Set(turn.mentions.flatMap((mention) => (mention.type === 'person' ? mention.ids : [])));
  return [...turn.persons.filter((id) => !named.has(id)), ...turn.persons.filter((id) => named.has(id))];
}
