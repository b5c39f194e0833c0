import type { TaggedWord } from '../../language/tagger.ts';
import type { Span } from '../../model.ts';
import { stemOf } from '../../text/tokens.ts';
import type { PassageQuestion } from './asked.ts';
import { isStopWord } from '../candidates/stop-words.ts';

/** A sentence as phrases are cut from it. */
export interface Cut {
  readonly words: readonly TaggedWord[];
  readonly stems: readonly string[];
  /** Whether the question says the word itself. */
  readonly asked: readonly boolean[];
  /** Whether the question asks for what something is done to. */
  readonly object: boolean;
  /** Dates, as offsets. */
  readonly dates: readonly Span[];
  /** Ends of noun phrases, by the word with which they begin: without and with what "of" and the like add. */
  readonly nouns: ReadonlyMap<number, readonly number[]>;
}

const MONEY = /[$€£¥]|\b(?:dollars?|euros?|pounds?|won|yen)\b/i;
const UNIT =
  /^(?:kilomet|met(?:er|re)|mile|f(?:oo|ee)t|inch|acre|hectare|km|kg|ton|degree|pound|knot|mph|block|year|month|week|day|hour|minute|second|decade|centur)/i;
const PLACE_BEFORE =
  /^(?:in|at|to|from|near|into|across|through|throughout|over|between|toward|towards|outside|around|off|on|within|of)$/i;
const CAUSE_BEFORE = /^(?:because|of|due|to|for|since|that|by|as)$/i;
const MEANS_BEFORE = /^(?:by|through|with|via|using|as|on|in)$/i;

/** What speaks for the words `from` up to, not including, `to` as the answer; each 0 or 1, or a small number. */
export function phraseFeatures(question: PassageQuestion, cut: Cut, from: number, to: number): Record<string, number> {
  const { words, asked, dates, nouns } = cut;
  const { type } = question;
  const first = words[from] as TaggedWord;
  const last = words[to - 1] as TaggedWord;
  const inside = words.slice(from, to);
  const before = words[from - 1];
  const content = inside.filter(({ text }) => !isStopWord(text.toLowerCase()));
  const repeated = inside.filter((_, i) => asked[from + i]).length;
  const names = inside.filter(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text)).length;
  const isName = names >= Math.max(1, content.length - 1);
  const isDate = dates.some(({ start, end }) => start === first.start && end === last.end);
  const isNumber = first.pos === 'NUM' || /^[$€£]|^\d/.test(first.text);
  const ends = nouns.get(from) ?? [];
  const whole = ends.includes(to);
  const text = inside.map((word) => word.text).join(' ');
  const { gap, after } = nearest(asked, from, to);
  const flag = (on: boolean) => (on ? 1 : 0);
  const { object } = cut;
  return {
    repeated: content.length === 0 ? 1 : Math.min(1, repeated / content.length),
    anyRepeated: flag(repeated > 0),
    gap: Math.min(12, gap) / 12,
    beside: flag(gap <= 1),
    after: flag(after),
    'object after': flag(object && after),
    'subject before': flag(!object && !after && (type === 'person' || type === 'thing')),
    by: flag(type === 'person' && before?.text.toLowerCase() === 'by'),
    whole: flag(whole),
    'whole short': flag(whole && ends[0] === to),
    'starts chunk': flag(nouns.has(from)),
    'name for person': flag(type === 'person' && isName),
    'no name for person': flag(type === 'person' && names === 0),
    'name for place': flag(type === 'place' && isName),
    'place before': flag(type === 'place' && before !== undefined && PLACE_BEFORE.test(before.text)),
    'date for date': flag(type === 'date' && isDate),
    'no date for date': flag(type === 'date' && !/\d|day|month|year|century|while|after|before/i.test(text)),
    'year alone': flag(type === 'date' && inside.length === 1 && /^\d{4}$/.test(text)),
    'number for count': flag(type === 'count' && isNumber),
    'number alone': flag(type === 'count' && isNumber && inside.length === 1),
    'number of head': flag(type === 'count' && isNumber && cut.stems.slice(from, to + 3).includes(question.head ?? '')),
    'no number': flag(
      (type === 'count' || type === 'amount' || type === 'percentage' || type === 'distance' || type === 'duration') &&
        !/\d/.test(text) &&
        !inside.some(({ pos }) => pos === 'NUM'),
    ),
    money: flag(type === 'amount' && MONEY.test(text) && isNumber),
    percent: flag(type === 'percentage' && /%|per ?cent/.test(text)),
    unit: flag((type === 'distance' || type === 'duration') && isNumber && UNIT.test(last.text)),
    'date otherwise': flag(type !== 'date' && isDate),
    'number otherwise': flag(
      !['count', 'amount', 'percentage', 'distance', 'duration', 'date'].includes(type) && isNumber,
    ),
    cause: flag(type === 'reason' && before !== undefined && CAUSE_BEFORE.test(before.text)),
    'cause to': flag(type === 'reason' && first.text.toLowerCase() === 'to'),
    'reason long': type === 'reason' ? Math.min(12, inside.length) / 12 : 0,
    means: flag(type === 'manner' && before !== undefined && MEANS_BEFORE.test(before.text)),
    'manner verb': flag(type === 'manner' && (first.pos === 'VERB' || first.pos === 'ADV')),
    'of head': flag(question.head !== null && cut.stems.slice(Math.max(0, from - 3), to + 2).includes(question.head)),
    'head inside': flag(question.head !== null && cut.stems.slice(from, to).includes(question.head)),
    'name for what': flag(type === 'thing' && isName && question.head !== null),
    'verb inside': flag(inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')),
    'verb for do': flag(/\b(?:do|doing)\W*$/i.test(question.text) && first.pos === 'VERB'),
    'comma inside': flag(inside.some(({ text: word }) => /^[,;:()"“”]$/.test(word))),
    'and inside': flag(inside.some(({ pos }) => pos === 'CCONJ')),
    'of inside': flag(inside.some(({ text: word }, i) => i > 0 && word === 'of')),
    'preposition inside': flag(inside.some(({ pos, text: word }) => pos === 'ADP' && word !== 'of')),
    determiner: flag(first.pos === 'DET'),
    quoted: flag(/["“]/.test(before?.text ?? '') && /["”]/.test(words[to]?.text ?? '')),
    'in brackets': flag(before?.text === '('),
    'adjective end': flag(last.pos === 'ADJ'),
    'one word': flag(inside.length === 1),
    length: Math.min(10, inside.length) / 10,
    'length for thing': type === 'thing' ? Math.min(10, inside.length) / 10 : 0,
    opens: flag(from === 0),
  };
}

/** Characters of a question that are looked at for its form. */
const LONGEST = 300;

/** "what did X do": the answer is done to, not doing. */
const OBJECT =
  /\b(?:what|who|whom|which)\b[^?]*\b(?:do|does|did|was|were|is|are|had|has|have|can|could|would|will|should)\b/i;

/** Words between a phrase and the nearest word of the question outside it, and whether the phrase stands behind that. */
function nearest(asked: readonly boolean[], from: number, to: number): { gap: number; after: boolean } {
  let back = 0;
  while (from - 1 - back >= 0 && !asked[from - 1 - back]) back++;
  let on = 0;
  while (to + on < asked.length && !asked[to + on]) on++;
  const behind = from - 1 - back >= 0;
  const ahead = to + on < asked.length;
  if (!behind && !ahead) return { gap: 12, after: false };
  return behind && (!ahead || back <= on) ? { gap: back, after: true } : { gap: on, after: false };
}

export function cutOf(words: readonly TaggedWord[], question: PassageQuestion, dates: readonly Span[]): Cut {
  const mine = new Set(question.tokens.filter(({ norm }) => !isStopWord(norm)).map(({ stem }) => stem));
  const stems = words.map(({ text }) => stemOf(text.toLowerCase()));
  return {
    words,
    stems,
    object: OBJECT.test(question.text.slice(-LONGEST)),
    asked: stems.map((stem, i) => mine.has(stem) && !isStopWord((words[i] as TaggedWord).text.toLowerCase())),
    dates,
    nouns: nounPhrases(words),
  };
}

/** Noun phrases: the run of words up to the noun, then what "of", "and" or another preposition adds to it. */
function nounPhrases(words: readonly TaggedWord[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const runEnd = (from: number) => {
    let end = from;
    let at = from;
    for (; at < words.length; at++) {
      const { pos, text } = words[at] as TaggedWord;
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM') end = at + 1;
      else if (pos !== 'ADJ' && pos !== 'DET' && pos !== 'PART' && pos !== 'ADV' && text !== '-' && text !== '$') break;
      if (pos === 'DET' && at > from) break;
    }
    return end;
  };
  for (let from = 0; from < words.length; from++) {
    const { pos } = words[from] as TaggedWord;
    if (!['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'SYM', 'PRON'].includes(pos)) continue;
    const first = runEnd(from);
    if (first === from) continue;
    const ends = [first];
    for (let end = first; ends.length < 4; ) {
      const link = words[end];
      if (!link || !(link.pos === 'ADP' || link.pos === 'CCONJ' || link.text === ',')) break;
      const step = link.text === ',' && words[end + 1]?.pos === 'CCONJ' ? 2 : 1;
      const next = runEnd(end + step);
      if (next === end + step) break;
      ends.push(next);
      end = next;
    }
    found.set(from, ends);
  }
  return found;
}
