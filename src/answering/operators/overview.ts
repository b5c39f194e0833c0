import { topicOf } from '../../language/en/syntax/topic.ts';
import { wholeAsked } from '../../language/en/syntax/whole.ts';
import type { Aspect } from '../../model.ts';
import { rank } from '../alignment/ranking.ts';
import type { ReadQuestion } from '../alignment/reader.ts';
import { aspectOf } from '../aspects.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import type { SentenceBase } from '../candidates/sentence-base.ts';
import { rankEvents } from '../choose.ts';
import { uncovered } from '../coverage.ts';
import type { Decision, Evidence } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { fitEvent } from '../fit.ts';
import type { Mention } from '../mentions.ts';
import { stateRole } from '../office-answers.ts';
import { stated } from '../sentences/stated.ts';
import { state } from '../statement.ts';
import { isReviewed, tellPassages } from './known-events.ts';
import { mentionsIn, type Operator, type Request } from './request.ts';

/** "What is this about?", "give me the short version": the lead of the newest article and what follows it. */
export const overview: Operator = ({ engine, base, read, last }) => {
  const whole = wholeAsked(read);
  if (whole === null || (whole === 'spoken-of' && last?.event)) return null;
  const [newest] = engine.base.newest();
  if (!newest) return null;
  const lead = leadOf(base, newest.id);
  const next = base.readingOf(newest.id).sentence(lead.number + 1);
  return stated(next ? [lead, next] : [lead], 0.8);
};

const WIDE: ReadonlySet<string> = new Set(['thing', 'clause', 'action', 'manner']);
/** What a question about these asks for stands in one fact. */
const TOLD_BY_ONE = new Set<Aspect>(['agenda', 'outcome', 'expectation', 'backdrop', 'headline']);

/** "Tell me about the message from Pyongyang": the sentences that speak of it, in the order of the article. */
export const overviewOf: Operator = (request) => {
  const { gap } = request.read;
  const topic = gap === null || WIDE.has(gap.kind) ? topicOf(request.read.tree) : null;
  if (!topic) return null;
  const mentions = mentionsIn(request, topic);
  if (mentions.length > 0 && mentions.every(({ type }) => type === 'date')) return null;
  const one = mentions.filter((mention) => aspectsIn(mention).length > 0);
  if (one.length > 0) return ofAspect(request, one, mentions);
  return ofEvent(request, mentions) ?? ofSentences(request, topic, mentions);
};

function aspectsIn(mention: Mention): Aspect[] {
  const named = mention.type === 'word' ? mention.concepts.flatMap((concept) => aspectOf(concept) ?? []) : [];
  return named.filter((aspect) => TOLD_BY_ONE.has(aspect));
}

/** What an editor has as the agenda, the outcome … of the event that is meant. */
function ofAspect({ engine, question }: Request, named: readonly Mention[], all: readonly Mention[]): Decision | null {
  const aspects = named.flatMap(aspectsIn);
  // "The security climate": a word before it says of what kind it is.
  const before = (mention: Mention) =>
    mention.type === 'word' && named.some(({ units }) => units[0]?.from === mention.units.at(-1)?.to);
  const held = all.filter((mention) => !named.includes(mention) && !before(mention));
  for (const { profile } of rankEvents(question, held, engine.profiles.filter(isReviewed), [])) {
    const facts = profile.facts.filter(({ fact: { aspect } }) => aspect !== undefined && aspects.includes(aspect));
    const told = facts.find((each) => uncovered(held, profile, each, false).length === 0);
    if (told) return state(engine, question, told.fact);
  }
  return null;
}

/** All that an editor has of the one event that is named, and of what takes place during it. */
function ofEvent({ engine, question }: Request, mentions: readonly Mention[]): Decision | null {
  const names = mentions.some(({ type }) => type === 'event' || type === 'word');
  if (!names || mentions.some(({ type }) => type === 'name')) return null;
  const meant = engine.profiles.filter(
    (profile) => isReviewed(profile) && mentions.every((mention) => fitEvent(mention, profile).fit === 'identity'),
  );
  const [best] = rankEvents(question, mentions, meant, []);
  if (!best) return null;
  const { event } = best.profile;
  const within = engine.profiles.filter(({ during }) => during === event.id);
  const facts = [best.profile, ...within].flatMap((profile) => profile.facts.map(({ fact }) => fact));
  const inOrder = facts.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return { ...tellPassages(engine, inOrder), event: event.id };
}

/** Sentences that an overview of one thing shows at most. */
const SHOWN = 4;
/** How sure the very thing that is asked about has to be spoken of. */
const LEAST = 0.5;
/** How far a sentence may stay behind the first to be told beside it. */
const CLOSE = 4;

function ofSentences(
  { engine, base, read }: Request,
  topic: readonly number[],
  mentions: readonly Mention[],
): Decision | null {
  const question: ReadQuestion = { ...read, gap: null, content: topic, predicate: topic.at(-1) as number };
  const ranked = rank(base, question);
  const [first] = ranked;
  const head = topic.find((q) => !topic.includes(read.tree.head(q))) ?? (topic[0] as number);
  const link = first?.aligned.links.get(head);
  if (!first || first.features.missing > 0.5 || !link || link.strength < LEAST) return null;
  const told = ranked
    .filter(
      ({ features: { same, form, missingNames }, sentence, weight }) =>
        sentence.article === first.sentence.article &&
        isTold(base, sentence) &&
        same + form > 0.3 &&
        missingNames <= first.features.missingNames &&
        first.weight - weight < CLOSE,
    )
    .slice(0, SHOWN)
    .map(({ sentence }) => sentence);
  if (told.length === 0) return null;
  const role = roleOf(engine, mentions);
  const decision = stated(told, 0.7);
  if (!role) return decision;
  const evidence: readonly Evidence[] = [...role.evidence, ...decision.evidence];
  return { ...decision, text: `${role.text} ${decision.text}`, evidence, persons: role.persons };
}

/** Who a person is, where nothing but that person is asked about. */
function roleOf(engine: Engine, mentions: readonly Mention[]): Decision | null {
  const [mention] = mentions;
  if (mentions.length !== 1 || mention?.type !== 'person' || mention.ids.length !== 1) return null;
  const entity = engine.base.entity(mention.ids[0] as string);
  return entity.roles.length > 0 ? stateRole(engine, entity) : null;
}

/** Sentences among which an article's lead is: a caption or a standfirst may stand before it. */
const OPENING = 6;

/** The sentence among the first ones that has most of the title; the title itself says less. */
function leadOf(base: SentenceBase, article: string): ReadSentence {
  const reading = base.readingOf(article);
  const opening: ReadSentence[] = [];
  for (let i = 0; i < OPENING * 2 && opening.length < OPENING; i++) {
    const each = reading.sentence(i);
    if (each && isTold(base, each)) opening.push(each);
  }
  if (opening.length === 0) return reading.sentence(0) as ReadSentence;
  const shared = ({ terms }: ReadSentence) =>
    new Set(terms.flatMap((term) => (term && reading.title.has(term.stem) ? [term.stem] : []))).size;
  return opening.reduce((best, each) => (shared(each) > shared(best) ? each : best));
}

/** How a sentence ends, and a headline or a line of names does not. */
const ENDS = /[.!?…]["'”’)\]]*$/;

/** A title or a line of names tells nothing. */
function isTold(base: SentenceBase, { article, text, tree }: ReadSentence): boolean {
  const { title } = base.readingOf(article).article;
  return (
    ENDS.test(text.trim()) &&
    !text.includes(title.trim()) &&
    tree.words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  );
}
