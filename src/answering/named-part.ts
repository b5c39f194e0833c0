import { lemmaOf } from '../language/en/parse/lemma.ts';
import { relation } from '../language/lexicon/relatedness.ts';
import type { PartOfSpeech } from '../language/tagger.ts';
import type { Aspect, Fact } from '../model.ts';
import { stemOf, tokenize } from '../text/tokens.ts';
import type { Question } from './question.ts';

/** Aspects that are asked for by their own name, or by a word that means the same. */
const NAMED: ReadonlySet<Aspect | undefined> = new Set([
  'start',
  'end',
  'deadline',
  'duration',
  'origin',
  'opinion',
  'demand',
  'offer',
]);
const PARTS: readonly PartOfSpeech[] = ['NOUN', 'VERB'];
const SAME_THING = 0.55;

/** Whether a fact tells of one part of its event alone, and so answers only who names that part. */
export function isPart({ role, aspect }: Fact): boolean {
  return role !== undefined || NAMED.has(aspect);
}

/** Whether a question names the part of an event that a fact tells of: "who mediates", "when do they begin". */
export function namesPart(question: Question, fact: Fact): boolean {
  if (!isPart(fact)) return false;
  const parts = tokenize(partName(fact));
  return parts.some((part) => question.units.some((unit) => unit.date === null && means(unit.norms, part.norm)));
}

/** What such a part is called. */
export function partName({ role, aspect }: Fact): string {
  return role ?? aspect ?? '';
}

function means(asked: string, named: string): boolean {
  if (stemOf(asked) === stemOf(named)) return true;
  const bases = new Set([asked, ...FORMS.map((tag) => lemmaOf(asked, tag))]);
  return [...bases].some((lemma) =>
    PARTS.some((upos) =>
      PARTS.some((part) => {
        const { kind, weight } = relation({ lemma, upos }, { lemma: named, upos: part });
        return SAME.has(kind) && weight >= SAME_THING;
      }),
    ),
  );
}

/** Fine tags of forms that verbs and nouns have. */
const FORMS = ['VBZ', 'VBG', 'VBD'] as const;
const SAME: ReadonlySet<string> = new Set(['same', 'synonym', 'derived', 'hypernym', 'hyponym']);
