import { tagged } from '../../language/tagger.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isStopWord } from '../candidates/stop-words.ts';

/** The type of answer that a question wants, which a sentence has to hold. */
type AnswerType =
  | 'person'
  | 'date'
  | 'place'
  | 'count'
  | 'amount'
  | 'duration'
  | 'distance'
  | 'percentage'
  | 'reason'
  | 'manner'
  | 'thing';

/** A question as it is held against sentences. */
export interface PassageQuestion {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly terms: readonly Token[];
  readonly type: AnswerType;
  /** The question word with its place among the tokens; -1 where there is none. */
  readonly wh: number;
  /** Stem of the noun after "which", "what" or "how many": what kind of thing is asked for. */
  readonly head: string | null;
}

interface Rule {
  readonly type: AnswerType;
  readonly pattern: RegExp;
}

const NUMBER_OF = '(?:the )?(?:\\w+ ){0,2}(?:number|count|amount|total|size|population)';

/** The first that fits, over the folded words of a question. */
const RULES: readonly Rule[] = [
  { type: 'percentage', pattern: /\b(?:what|which|how) (?:\w+ )?(?:percent|percentage|proportion|share|fraction)\b/ },
  {
    type: 'duration',
    pattern:
      /\bhow (?:long|many (?:years|months|weeks|days|hours|minutes))\b|\bhow (?:much )?time\b|\bwhat (?:is the )?duration\b/,
  },
  {
    type: 'distance',
    pattern:
      /\bhow (?:far|tall|high|deep|wide|big|large|heavy|old|fast|close)\b|\bwhat (?:distance|height|depth|speed|temperature)\b/,
  },
  {
    type: 'amount',
    pattern:
      /\bhow much\b|\b(?:what|which) (?:was|is|were|are|did)? ?(?:the )?(?:\w+ ){0,3}(?:cost|price|fee|fees|fine|budget|value|worth|revenue|revenues|salary|sum|tuition|endowment)\b/,
  },
  {
    type: 'count',
    pattern: new RegExp(`\\bhow (?:many|often|frequently)\\b|\\b(?:what|which) (?:is|was|are|were)? ?${NUMBER_OF}\\b`),
  },
  {
    type: 'reason',
    pattern:
      /\bwhy\b|\bhow come\b|\b(?:what|which) (?:is|was|are|were|s)? ?(?:the |a )?(?:main )?(?:reason|reasons|cause|causes|purpose|motive|motivation)\b|\bfor what (?:reason|purpose)\b|\bwhat (?:led|caused|made|prompted|drove)\b/,
  },
  {
    type: 'date',
    pattern:
      /\bwhen\b|\b(?:what|which) (?:\w+ ){0,2}(?:year|date|day|month|decade|century|time|era|period|season)s?\b|\bhow (?:early|late|recently|soon)\b|\bsince when\b/,
  },
  {
    type: 'place',
    pattern:
      /\bwhere(?:abouts)?\b|\b(?:what|which) (?:\w+ ){0,2}(?:city|cities|country|countries|town|place|location|region|state|province|area|continent|island|river|street|venue|village|county|district|site|port|airport)\b/,
  },
  {
    type: 'person',
    pattern:
      /\bwho(?:m|se|s)?\b|\b(?:what|which) (?:\w+ ){0,2}(?:person|man|woman|people|player|leader|president|minister|king|queen|general|author|writer|scientist|mathematician|philosopher|judge|coach|official|governor|researcher|director|chief)s?\b|\bwhat (?:is|was) the name of the (?:\w+ )?(?:person|man|woman|leader)\b/,
  },
  { type: 'manner', pattern: /\bhow\b|\b(?:in )?(?:what|which) (?:way|manner|method|means)\b/ },
];

/** Reads a question that is already spelled well. Linear in its length. */
export function readPassageQuestion(text: string): PassageQuestion {
  const tokens = tokenize(text);
  const folded = tokens.map((token) => token.norm).join(' ');
  const type = RULES.find(({ pattern }) => pattern.test(folded))?.type ?? 'thing';
  const wh = tokens.findIndex(({ norm }) => /^(?:who|whom|whose|what|which|when|where|why|how)$/.test(norm));
  const head = headOf(text, tokens, wh);
  const asks = (token: Token, i: number) => i > wh && i <= wh + 5 && wh >= 0 && TYPE_NOUN.test(token.norm);
  const terms = tokens.filter((token, i) => !isStopWord(token.norm) && !asks(token, i));
  return { text, tokens, terms, type, wh, head: head?.stem ?? null };
}

/** Nouns that say which type of answer is wanted, and that the sentence which answers need not hold. */
const TYPE_NOUN =
  /^(?:year|date|day|month|decade|century|time|era|period|percent|percentage|proportion|number|amount|count|total|name|term|word|kind|type|sort|example|reason|purpose|person|place|location|way|manner|thing)s?$/;

/** The noun that ends the phrase of the question word: "which naval base" asks for a base. */
function headOf(text: string, tokens: readonly Token[], wh: number): Token | null {
  const word = tokens[wh]?.norm;
  if (word === undefined || !/^(?:what|which|how|whose)$/.test(word)) return null;
  const from = wh + (word === 'how' && /^(?:many|much)$/.test(tokens[wh + 1]?.norm ?? '') ? 2 : 1);
  if (word === 'how' && from === wh + 1) return null;
  const parts = new Map(tagged(text).map(({ start, pos }) => [start, pos]));
  let head: Token | null = null;
  for (const token of tokens.slice(from)) {
    const part = parts.get(token.start);
    const links = /^(?:is|was|are|were|the|a|an|of)$/.test(token.norm);
    if (part === 'NOUN' || part === 'PROPN') head = token;
    else if (head && token.norm === 'of' && TYPE_NOUN.test(head.norm)) head = null;
    else if (head || !(links || part === 'ADJ' || part === 'NUM' || part === 'DET' || part === 'ADV')) break;
  }
  return head;
}
