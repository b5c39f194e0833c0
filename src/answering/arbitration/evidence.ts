import { GAP_KINDS, type GapKind } from '../../language/en/syntax/closed.ts';
import { offersChoice } from '../../language/en/syntax/polar.ts';
import { mayDeny } from '../../language/en/syntax/polarity.ts';
import { rareness } from '../../language/likeness.ts';
import { REASONS, type Reason, SLOTS } from '../../model.ts';
import { evidenceFor } from '../alignment/confidence.ts';
import { gapFit } from '../alignment/gap-fit.ts';
import type { Features, Ranked } from '../alignment/ranking.ts';
import type { Decision } from '../decision.ts';
import type { AskedSentences } from '../sentences/asked.ts';
import type { Evidence } from './forest.ts';
import { type Heard, isStated } from './heard.ts';

const flag = (is: boolean) => (is ? 1 : 0);

/** What is so of the question itself, whoever answers. */
function ofQuestion({ asked, asks }: Heard): Record<string, number> {
  const { question, ranked, verified, ask } = asked;
  const { content, terms, gap, tree } = question;
  const unheard = content.filter((q) => !ranked.some(({ aligned }) => aligned.links.has(q)));
  const kind: GapKind | 'nothing' = gap?.kind ?? 'nothing';
  const rare = content.map((q) => rareness(terms[q]?.lemma ?? ''));
  return {
    bias: 1,
    ...Object.fromEntries([...GAP_KINDS, 'nothing'].map((each) => [`asks ${each}`, flag(each === kind)])),
    negated: flag(mayDeny(question.text)),
    choice: flag(gap === null && offersChoice(tree)),
    unheard: Math.min(4, unheard.length) / 4,
    unheardShare: content.length === 0 ? 0 : unheard.length / content.length,
    rare: rare.length === 0 ? 0 : rare.reduce((sum, each) => sum + each, 0) / rare.length,
    long: Math.min(16, content.length) / 8,
    leans: flag(question.carried.length > 0),
    wide: flag(question.opensWide),
    unmarked: flag(!asks),
    unasked: flag(ask === null && !question.text.includes('?')),
    supported: verified?.chances.supported ?? 0,
    contradicted: verified?.chances.contradicted ?? 0,
    said: verified?.evidence.here ?? 0,
    done: verified?.evidence.predicate ?? 0,
    ofOthers: verified?.evidence.agentOther ?? 0,
    absent: verified?.evidence.absentName ?? 0,
  };
}

/** What speaks for the sentences. */
export function evidenceOfSentences(heard: Heard): Evidence {
  const { asked, facts, byFacts, bySentences } = heard;
  const { question, ranked, confidence } = asked;
  const sure = Math.min(0.99, Math.max(0.01, confidence));
  const own = evidenceFor(question, ranked);
  return {
    ...ofQuestion(heard),
    ...own,
    sure: Math.log(sure / (1 - sure)) / 2,
    corrected: flag(bySentences?.status === 'corrected'),
    affirmed: flag(bySentences?.affirmed === true),
    ...refusalOf(facts),
    isStated: flag(isStated(facts)),
    isIgnored: flag(facts.status === 'ignored'),
    vetoed: flag(byFacts !== null && !isStated(facts)),
    agreed: flag(byFacts !== null && ranked[0] !== undefined && restsOn(byFacts, ranked[0])),
  };
}

function refusalOf({ status, reason }: Decision): Record<string, number> {
  const why: Reason | null = status === 'unanswered' ? reason : null;
  return Object.fromEntries(REASONS.map((each) => [`refused ${each}`, flag(each === why)]));
}

/** What speaks for the facts; their sentence as the ranking of all has it. */
export function evidenceOfFacts(heard: Heard): Evidence {
  const { asked, facts, byFacts } = heard;
  if (byFacts === null) return {};
  const { ranked, confidence } = asked;
  const places = ranked.flatMap((each, i) => (restsOn(byFacts, each) ? [i] : []));
  const [place = -1] = places;
  const best = ranked[place];
  const most = ranked[0]?.weight ?? 0;
  const mass = ranked.reduce((sum, { weight }) => sum + Math.exp(weight - most), 0);
  const slot = byFacts.fact?.slot ?? null;
  return {
    ...ofQuestion(heard),
    ...(best ? named(best.features) : {}),
    vetoed: flag(!isStated(facts)),
    trusted: byFacts.confidence,
    affirmed: flag(byFacts.affirmed),
    affirmedSupported: byFacts.affirmed ? (asked.verified?.chances.supported ?? 0) : 0,
    affirmedContradicted: byFacts.affirmed ? (asked.verified?.chances.contradicted ?? 0) : 0,
    corrected: flag(byFacts.status === 'corrected'),
    correctedContradicted: byFacts.status === 'corrected' ? (asked.verified?.chances.contradicted ?? 0) : 0,
    toldOnly: flag(asked.question.gap === null && byFacts.status === 'answered' && !byFacts.affirmed),
    ahead: byFacts.runnerUp ? Math.min(5, byFacts.runnerUp.behind) / 5 : 1,
    leads: flag(place === 0),
    second: flag(place === 1),
    behind: flag(place > 2),
    unfound: flag(place < 0),
    weighs: places.reduce((sum, i) => sum + Math.exp((ranked[i] as Ranked).weight - most), 0) / (mass || 1),
    several: Math.min(3, byFacts.evidence.length) / 3,
    sure: confidence,
    ...Object.fromEntries([...SLOTS, 'none'].map((each) => [`says ${each}`, flag(each === (slot ?? 'none'))])),
    ...phraseOf(asked, byFacts),
  };
}

/** How the value of the fact fills the gap, beside the other phrases of its sentence. */
function phraseOf({ question, ranked }: AskedSentences, { fact }: Decision): Record<string, number> {
  if (!fact || question.gap === null) return {};
  const found = ranked.find(
    ({ sentence: { article, span } }) =>
      article === fact.article && span.start <= fact.value.start && fact.value.start < span.end,
  );
  if (!found) return {};
  const { sentence, aligned, phrases } = found;
  const start = fact.value.start - sentence.span.start;
  const end = fact.value.end - sentence.span.start;
  const weighed = phrases.map((phrase) => {
    const [a, b] = [sentence.tree.word(phrase.from).start, sentence.tree.word(phrase.to - 1).end];
    return { phrase, overlap: Math.max(0, Math.min(b, end) - Math.max(a, start)) / Math.max(b - a, end - start) };
  });
  const most = Math.max(0, ...weighed.map(({ overlap }) => overlap));
  const phrase = weighed.find(({ overlap }) => overlap === most && most > 0)?.phrase;
  const [first] = weighed;
  if (!phrase || !first) return { isPhrase: 0 };
  const fit = gapFit(question, sentence, aligned, phrase);
  return {
    isPhrase: most,
    isBestPhrase: first.overlap,
    phraseBehind: Math.max(0, Math.min(9, first.phrase.score - phrase.score)) / 3,
    phraseScore: Math.max(-6, phrase.score) / 3,
    phraseFits: fit.fits,
    phraseMisfits: fit.misfits,
    phraseHangs: fit.hangs,
    phraseRole: fit.role,
    phraseRepeats: fit.repeats,
    phraseNoun: fit.noun,
  };
}

const named = (features: Features): Record<string, number> => ({ ...features });

function restsOn({ evidence }: Decision, { sentence: { article, span } }: Ranked): boolean {
  return evidence.some(
    (each) => each.article === article && span.start <= each.span.start && each.span.start < span.end,
  );
}
