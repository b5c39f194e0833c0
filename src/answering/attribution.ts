import type { Concept } from '../language/concepts.ts';
import {
  BEFORE_OTHER_VERB,
  DOCUMENT_ABOUT,
  EXPECTED,
  IN_OR_OF,
  INSIDE,
  OF_DOCUMENT,
  SAYING_NOUN,
} from '../language/en/asking/forms.ts';
import type { Kind } from '../model.ts';
import { asTyped } from './as-typed.ts';
import { rankEvents, rankFacts, slotsOf } from './choose.ts';
import { uncovered } from './coverage.ts';
import { type Decision, evidenceOf, yes } from './decision.ts';
import type { Engine } from './engine.ts';
import type { Mention } from './mentions.ts';
import type { FactProfile } from './profiles.ts';
import type { Question } from './question.ts';
import { notStated, unknownName } from './refusal.ts';
import { state } from './statement.ts';
import { concepts, type Unit } from './units.ts';

const SAYING: readonly Concept[] = ['say', 'expectation', 'response'];

/** Answers "what does X say …" from what is attributed to X; null when nobody is named as the one who says something. */
export function answerAttribution(
  engine: Engine,
  question: Question,
  mentions: readonly Mention[],
  kind: Kind,
): Decision | null {
  const polar = kind === 'polar' && !question.negated;
  if (!polar && !['what', 'why', 'how'].includes(kind)) return null;
  const speaking =
    mentions.find((mention) => isSayer(question, mention)) ??
    (polar ? undefined : mentions.find((mention) => isContainer(question, mention, mentions)));
  if (!speaking) return null;
  if (speaking.type === 'name') return unknownName(engine, speaking.label, []);
  const sayer = issuerOf(speaking, mentions) ?? speaking;
  const others = mentions.filter(
    (mention) =>
      mention !== sayer &&
      mention !== speaking &&
      !(
        mention.type === 'word' &&
        mention.concepts.some((concept) => SAYING.includes(concept) || concept === 'document' || concept === 'announce')
      ),
  );
  const slots = slotsOf(kind, question.aspects);
  const candidates = rankEvents(question, others, engine.profiles, slots).flatMap(({ profile: event }) =>
    rankFacts(question, others, event, kind === 'what' ? slots : slotsOf('polar', []))
      .filter(({ profile }) => saidBy(engine, profile, sayer))
      .map(({ profile }) => ({ event, profile })),
  );
  const best = candidates.find(({ event, profile }) => uncovered(others, event, profile, polar).length === 0);
  if (best)
    return polar ? yes(engine, state(engine, question, best.profile.fact)) : state(engine, question, best.profile.fact);
  const nearest = candidates[0] ? evidenceOf(candidates[0].profile.fact) : [];
  if (polar) return notStated(engine, engine.words.gaps.thatTheySaid(asTyped(engine, speaking.label)), nearest);
  return notStated(engine, engine.words.gaps.whatTheySaid, nearest);
}

/** "the American statement": whose statement it is. */
function issuerOf(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (mention.type !== 'word') return undefined;
  const from = mention.units[0]?.from ?? 0;
  return mentions.find(
    (each) => (each.type === 'country' || each.type === 'organization') && each.units.at(-1)?.to === from,
  );
}

function saidBy(engine: Engine, { fact }: FactProfile, sayer: Mention): boolean {
  if (fact.says === undefined || !('ids' in sayer)) return false;
  const says = engine.base.entity(fact.says);
  return sayer.ids.includes(says.id) || (sayer.type === 'country' && says.country === sayer.ids[0]);
}

/** Whether a mention is the subject of a verb of saying, or a document said to say something. */
function isSayer(question: Question, mention: Mention): boolean {
  const unit = mention.units.at(-1);
  if (!unit) return false;
  const speaker =
    ['country', 'organization', 'person', 'name'].includes(mention.type) ||
    (mention.type === 'word' && mention.concepts.includes('document'));
  if (!speaker) return false;
  if (mention.type === 'country' && mention.use === 'place') return false;
  const following = question.units.slice(question.units.indexOf(unit) + 1);
  const own = mention.type === 'word' ? afterPhrase(following) : following;
  const verb = own.find((each) => isSaying(each) || !each.neutral || BEFORE_OTHER_VERB.test(each.text));
  return verb !== undefined && isSaying(verb) && !EXPECTED.test(verb.text);
}

/** What follows "the statement of the talks", the phrase with "of" left out. */
function afterPhrase(units: readonly Unit[]): readonly Unit[] {
  if (!OF_DOCUMENT.test(units[0]?.text ?? '')) return units;
  const named = units.findIndex((unit) => !unit.neutral);
  return named < 0 ? units : units.slice(named + 1);
}

/** "what do they declare in their statement": what a document will hold is not known from its announcement. */
function isContainer(question: Question, mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.type !== 'word' || !mention.concepts.includes('document')) return false;
  if (DOCUMENT_ABOUT.test(question.spelled)) return true;
  const issuer = issuerOf(mention, mentions);
  if (issuer && IN_OR_OF.test(issuer.units[0]?.before ?? '')) return true;
  return (
    mention.type === 'word' && mention.concepts.includes('document') && INSIDE.test(mention.units[0]?.before ?? '')
  );
}

function isSaying(unit: Unit): boolean {
  return concepts(unit).some((concept) => SAYING.includes(concept)) && !SAYING_NOUN.test(unit.text);
}
