import type { Fact, Kind, NewsEvent } from '../model.ts';
import { overlap } from '../text/calendar.ts';
import type { Clock } from './clock.ts';
import { type Decision, NOTHING } from './decision.ts';
import { type Engine, profileOf } from './engine.ts';
import { answerEvent } from './event-answer.ts';
import type { EventChoice } from './event-choice.ts';
import type { Question } from './question.ts';
import { stateFact } from './statement.ts';

/**
 * Answers a question about an event of which several articles may tell: from the newest account that has an answer.
 * What an older one says otherwise is told with its date.
 */
export function answerAccounts(
  engine: Engine,
  question: Question,
  choice: EventChoice,
  kind: Kind,
  clock: Clock,
): Decision {
  const meant = choice.best.profile.event;
  const accounts = engine.base.accountsOf(meant.id);
  if (accounts.length < 2) return answerEvent(engine, question, choice, kind, clock);
  const others = choice.ranked.filter(({ profile }) => !accounts.includes(profile.event));
  return fromAccounts(engine, accounts, ({ id }) => {
    const best = { profile: profileOf(engine, id), score: choice.best.score };
    return answerEvent(engine, question, { ...choice, best, ranked: [best, ...others] }, kind, clock);
  });
}

/** `decide` answers from one account alone; `accounts` are in order, the newest first. */
export function fromAccounts(
  engine: Engine,
  accounts: readonly NewsEvent[],
  decide: (account: NewsEvent) => Decision,
): Decision {
  const decided = accounts.map((account) => ({ account, decision: decide(account) }));
  const at = decided.findIndex(({ decision }) => isStated(decision));
  const [newest = { account: accounts[0] as NewsEvent, decision: NOTHING }] = decided;
  const leading = decided[at];
  if (!leading) return newest.decision;
  const { account, decision } = leading;
  if (at > 0) {
    // The newest account is silent on this: it says at least what has become of the event.
    const outcome = outcomeOf(engine, newest.account, account);
    return outcome && decision.fact ? withEarlier(engine, { ...decision, ...outcome }, decision.fact) : decision;
  }
  const told = decided.slice(1).flatMap((each) => otherwise(engine, decision, each) ?? []);
  const distinct = told.filter((fact, i) => told.findIndex((each) => !isOther(engine, each, fact)) === i);
  return distinct.reduce((said, fact) => withEarlier(engine, said, fact), decision);
}

/** What a newer account tells of an event that an older one announced, where that is more than that it is to come. */
function outcomeOf(engine: Engine, newest: NewsEvent, older: NewsEvent): Pick<Decision, 'text' | 'evidence'> | null {
  if (engine.base.supersededBy(older.id) !== newest) return null;
  const facts = engine.base.factsOf(newest.id);
  const what =
    facts.find(({ slot, aspect }) => slot === 'what' && (!aspect || aspect === 'description')) ??
    facts.find(({ slot }) => slot === 'what');
  if (!what) return null;
  const { text, evidence } = stateFact(engine, what);
  return { text, evidence };
}

/** An answer with what an older account says, after the day on which it said so. */
function withEarlier(engine: Engine, said: Decision, fact: Fact): Decision {
  const { base, words } = engine;
  const { published, outlet } = base.article(fact.article);
  const [leading] = said.evidence;
  const own = leading && base.article(leading.article).outlet;
  const { text, evidence } = stateFact(engine, fact);
  const earlier = words.earlier(published.slice(0, 10), outlet === own ? null : outlet, text ?? '');
  return { ...said, text: `${said.text ?? ''} ${earlier}`.trim(), evidence: [...said.evidence, ...evidence] };
}

function isStated({ status }: Decision): boolean {
  return status === 'answered' || status === 'corrected';
}

/** The fact by which an older account says something else than the answer. */
function otherwise(
  engine: Engine,
  { fact }: Decision,
  { account, decision }: { readonly account: NewsEvent; readonly decision: Decision },
): Fact | null {
  if (!isStated(decision) || !fact || decision.fact?.article === fact.article) return null;
  const other = decision.fact?.slot === fact.slot ? decision.fact : likeOf(engine, account, fact);
  return other && isOther(engine, fact, other) ? other : null;
}

/** Whether a fact of an older account is to be told beside the newer one's. */
function isOther(engine: Engine, fact: Fact, older: Fact): boolean {
  // What was announced reads otherwise when it has come to pass; else more is no contradiction.
  return fact.slot === 'what'
    ? engine.base.supersededBy(older.event) !== null && wordsOf(engine, fact) !== wordsOf(engine, older)
    : differ(engine, fact, older);
}

/** The fact of an account that stands where a fact of another does. */
function likeOf(engine: Engine, account: NewsEvent, { slot, aspect }: Fact): Fact | undefined {
  return engine.base.factsOf(account.id).find((each) => each.slot === slot && each.aspect === aspect);
}

/** Whether two facts of one slot cannot both hold. */
function differ(engine: Engine, a: Fact, b: Fact): boolean {
  switch (a.slot) {
    case 'when':
      return a.date !== undefined && b.date !== undefined && !overlap(a.date.value, b.date.value);
    case 'where':
      return a.entities.length > 0 && b.entities.length > 0 && !isWithin(engine, a, b) && !isWithin(engine, b, a);
    case 'who': {
      const [mine, theirs] = [new Set(a.entities), new Set(b.entities)];
      return (
        a.aspect === b.aspect && a.entities.some((id) => !theirs.has(id)) && b.entities.some((id) => !mine.has(id))
      );
    }
    case 'how-many':
      return a.aspect === b.aspect && numbersOf(engine, a) !== numbersOf(engine, b);
    default:
      return false;
  }
}

/** Whether a place of the one is, or lies in, one of the other. */
function isWithin({ base }: Engine, a: Fact, b: Fact): boolean {
  const around = new Set(a.entities);
  for (const id of around) {
    const entity = base.entities.get(id);
    for (const outer of [entity?.within, entity?.country]) if (outer !== undefined) around.add(outer);
  }
  return b.entities.some((id) => around.has(id));
}

function numbersOf(engine: Engine, fact: Fact): string {
  return fact.ordinal?.toString() ?? (wordsOf(engine, fact).match(/\d[\d.,]*/g) ?? [wordsOf(engine, fact)]).join(' ');
}

function wordsOf({ base }: Engine, { article, value }: Fact): string {
  return base.words(article, value).toLowerCase();
}
