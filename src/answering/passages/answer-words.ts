import { isEnglishWord } from '../../language/english.ts';
import type { Token } from '../../text/tokens.ts';
import type { PassageQuestion } from './asked.ts';
import type { ReadPassage } from './sentence-features.ts';
import { isStopWord } from '../candidates/stop-words.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)$/;
const PERIOD = /^(?:century|decade|spring|summer|autumn|winter|ago|era|week|month|year)$/;
const NUMBER =
  /^(?:\d[\d.,]*(?:st|nd|rd|th|k|m|bn)?|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|several|half|once|twice|no|both|single|infinitely)$/;
const UNIT =
  /^(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|foot|feet|inch|inches|acres?|hectares?|km|kg|tons?|tonnes?|degrees?|pounds?|knots?|mph|m|ft|cm|mm|blocks?|years?)$/;
const TIME = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|nights?)$/;
const MONEY = /[$€£¥]|\b(?:dollars?|euros?|pounds?|won|yen|crowns?|francs?|million|billion)\b/i;
const PLACE_BEFORE =
  /^(?:in|at|to|from|near|into|across|through|throughout|over|between|toward|towards|outside|around|on|off|of|via|within)$/;
const CAUSE =
  /^(?:because|due|since|owing|amid|therefore|thus|cause|caused|result|resulted|reason|reasons|so|for|to|led)$/;

const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** How surely the word at a place of a sentence belongs to an answer of the type that is asked for, 0 to 1. */
function fits(
  { type, head }: PassageQuestion,
  { text, tokens }: ReadPassage,
  i: number,
  asked: ReadonlySet<string>,
): number {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  const isNumber = NUMBER.test(token.norm);
  switch (type) {
    case 'person': {
      if (!isCapital(token) || asked.has(token.stem) || isStopWord(token.norm)) return 0;
      const opens = i === 0 && isEnglishWord(token.norm);
      const pair =
        (next && isCapital(next) && !asked.has(next.stem)) ||
        (i > 0 && before && isCapital(before) && !asked.has(before.stem));
      if (opens && !pair) return 0;
      return pair ? 1 : before?.norm === 'the' ? 0.4 : 0.6;
    }
    case 'date':
      if (asked.has(token.stem)) return 0;
      if (/^\d{4}s?$/.test(token.norm) || (MONTH.test(token.norm) && isCapital(token)) || DAY.test(token.norm))
        return 1;
      if (/^\d{3}$/.test(token.norm)) return 0.5;
      return PERIOD.test(token.norm) ? 0.4 : 0;
    case 'place': {
      if (!isCapital(token) || asked.has(token.stem) || isStopWord(token.norm)) return 0;
      const led = [before, tokens[i - 2], tokens[i - 3]].some((each) => each && PLACE_BEFORE.test(each.norm));
      return led ? 1 : i > 0 ? 0.4 : 0.2;
    }
    case 'count': {
      if (!isNumber || asked.has(token.stem) || /^(?:19|20)\d\d$/.test(token.norm)) return 0;
      const counts = head !== null && tokens.slice(i + 1, i + 4).some(({ stem }) => stem === head);
      return counts ? 1 : 0.45;
    }
    case 'percentage':
      return isNumber ? (/^ ?(?:%|per ?cent)/.test(text.slice(token.end, token.end + 9)) ? 1 : 0.3) : 0;
    case 'amount':
      return isNumber && !/^(?:19|20)\d\d$/.test(token.norm)
        ? MONEY.test(text.slice(Math.max(0, token.start - 3), token.end + 12)) || text[token.end] === '%'
          ? 1
          : 0.4
        : 0;
    case 'duration':
      return isNumber && tokens.slice(i + 1, i + 3).some(({ norm }) => TIME.test(norm))
        ? 1
        : TIME.test(token.norm)
          ? 0.4
          : 0;
    case 'distance':
      return isNumber && !asked.has(token.stem)
        ? tokens.slice(i + 1, i + 3).some(({ norm }) => UNIT.test(norm))
          ? 1
          : 0.4
        : 0;
    case 'reason':
      return CAUSE.test(token.norm) ? (/^(?:so|for|to)$/.test(token.norm) ? 0.5 : 1) : 0;
    default:
      return asked.has(token.stem) || isStopWord(token.norm) ? 0 : 0.5;
  }
}

/** How near words that may answer stand to words of the question, 0 to 1; 0 where the sentence has none. */
export function answerWords(
  question: PassageQuestion,
  passage: ReadPassage,
  asked: ReadonlySet<string>,
): { found: number; near: number } {
  const matched: number[] = [];
  passage.tokens.forEach(({ stem }, i) => {
    if (asked.has(stem)) matched.push(i);
  });
  let found = 0;
  let near = 0;
  for (let i = 0; i < passage.tokens.length; i++) {
    const fit = fits(question, passage, i, asked);
    if (fit === 0) continue;
    found = Math.max(found, fit);
    // Several matched words near by say more than one.
    let close = 0;
    for (const at of matched) if (at !== i) close += 1 / (2 + Math.abs(at - i));
    near = Math.max(near, fit * Math.min(1, close));
  }
  return { found, near };
}
