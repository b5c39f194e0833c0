import type { Phrase } from './phrase.ts';
import { rolesOf } from './roles.ts';
import { described } from './verb-phrase.ts';
import { askSubject, askVerb, fitting } from './verb-question.ts';
import { plural } from './wh-words.ts';

/** Nouns so wide that the clause before them is what is asked. */
const OPEN: Readonly<Record<string, string>> = {
  date: 'When',
  place: 'Where',
  reason: 'Why',
  weekday: 'On what weekday',
  time: 'At what time',
  country: 'Which country',
  thing: 'What',
  agenda: 'What topics',
  topics: 'What topics',
  content: 'What',
  purpose: 'For what purpose',
  form: 'How',
  ministry: 'Which ministry',
};
const ADVERBIAL = /^(?:When|Where|Why|How|On|At|For)\b/;

/** "the place where", "the one who": what is asked stands in the clause. */
export function isOpen(phrase: Phrase): boolean {
  return phrase.relative !== null && (phrase.attribute !== null || phrase.kind === 'people' || isThey(phrase));
}

/** "가는 두 사람": those of whom the clause tells. */
const isThey = ({ kind, en }: Phrase) => kind === 'pronoun' && en === 'they';

/** "people" of a country are asked for from it; others stay what they are. */
function whoOf({ en, of }: Phrase): string {
  if (of) return `Who from ${described(of)}`;
  return en === 'people' || en === 'they' ? 'Who' : `Which ${plural(en)}`;
}

/** "회담이 열리는 곳은?": asks with the noun about the clause; null where there is no verb to ask with. */
export function askRelative(phrase: Phrase): string | null {
  const clause = phrase.relative;
  if (!clause) return null;
  const wh =
    phrase.kind === 'people' || isThey(phrase)
      ? whoOf(phrase)
      : (OPEN[phrase.attribute ?? ''] ?? `Which ${phrase.attribute}`);
  if (!clause.verb) return null;
  const { subject, object, rest } = rolesOf(clause);
  // "2+2를 한 나라": with whom, where somebody else does it.
  // Which of several partners came first, nothing but a list of them could tell.
  const adverbs = clause.adverbs.map((each) => (each === 'first' ? 'earliest' : each));
  if (phrase.attribute === 'country' && subject && object)
    return askVerb('With which country', { ...clause, adverbs }, clause.verb, 'they');
  // "회담에 나오는 사람": who takes part.
  const verb = phrase.kind === 'people' ? fitting(clause.verb, phrase) : clause.verb;
  const isSubject = !ADVERBIAL.test(wh) && subject === null && (clause.verb.subject !== 'people' || wh !== 'What');
  return isSubject ? askSubject(wh, clause, verb, object, rest) : askVerb(wh, clause, clause.verb, 'they');
}
