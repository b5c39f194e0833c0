import type { Part } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Wh } from './small-words.ts';

const WORDS: Readonly<Record<Wh, string>> = {
  who: 'who',
  when: 'when',
  day: 'when',
  where: 'where',
  what: 'what',
  why: 'why',
  how: 'how',
  'how-much': 'how much',
  which: 'which',
  'how-many': 'how many',
  rank: 'which number',
  time: 'at what time',
  age: 'how old',
};

/** "which day", "for what reason", by the noun that asks. */
const BY_ATTRIBUTE: Readonly<Record<string, string>> = {
  date: 'on which day',
  weekday: 'on what weekday',
  time: 'at what time',
  place: 'in which city',
  reason: 'why',
  agenda: 'what topics',
  topics: 'what topics',
  content: 'what topics',
  purpose: 'for what purpose',
  form: 'how',
  matter: 'what',
  job: 'which post',
};

export function plural(en: string): string {
  if (/[^aeiou]y$/.test(en)) return `${en.slice(0, -1)}ies`;
  return /(?:s|people|troops)$/.test(en) ? en : `${en}s`;
}

/** The question words of a phrase: "which country", "how many ministers". */
export function whWords({ wh, whNoun, of }: Phrase): string {
  if (wh === 'who' && of) return `who from ${of.en}`;
  if (wh === 'how-many') return `how many ${plural(whNoun?.attribute ?? whNoun?.en ?? 'people')}`;
  if (wh !== 'which' || whNoun === null) return WORDS[wh ?? 'what'];
  const owner = of?.attribute === 'country' && whNoun !== of ? "country's " : '';
  if (whNoun.attribute !== null) return BY_ATTRIBUTE[whNoun.attribute] ?? `which ${owner}${whNoun.attribute}`;
  if (whNoun.en === 'issues' || whNoun.en === 'conversation') return 'what topics';
  return whNoun.en === 'people' ? 'who' : `which ${owner}${whNoun.en}`;
}

/** The same with the preposition that its particle stands for. */
export function whWithPreposition({ phrase, role, preposition }: Part): string {
  const words = whWords(phrase);
  if (role === 'from' && words === 'when') return 'since when';
  if (/^(?:on|in|at|for|when|where|why|how$)\b/.test(words)) return words;
  const whom = words.replace(/^who\b/, 'whom');
  if (preposition) return `${preposition} ${whom}`;
  switch (role) {
    case 'with':
    case 'from':
    case 'to':
      return `${role} ${whom}`;
    case 'in':
      return `in ${words}`;
    case 'at':
      return words === 'what' ? words : phrase.wh === 'who' ? 'to whom' : `in ${words}`;
    default:
      return words;
  }
}
