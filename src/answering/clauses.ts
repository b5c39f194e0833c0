import { commanded, doubted, inverted } from '../language/en/syntax/as-question.ts';
import { endsWithTag } from '../language/en/syntax/polar.ts';
import { treeOf } from '../language/en/syntax/read.ts';
import { sentences } from '../text/sentences.ts';
import { withoutTail } from '../text/tail.ts';
import { listedHeads } from './listed-heads.ts';

/** A message cut into what is asked, each to be answered by itself. */
export interface Clauses {
  readonly questions: readonly string[];
  /** What a question takes for granted before it asks: "X is Y, so which …?". */
  readonly premise: string | null;
  /** Whether any sentence has the form of a question. */
  readonly asks: boolean;
}

const WH = '(?:who|whom|whose|what|which|when|where|why|how)';
const PREPOSITION = '(?:in|on|at|to|with|for|by|from|of|about|into|between)';
const AUX = '(?:is|are|was|were|will|would|do|does|did|has|have|can|could|should)';
/** What stands between two interjections is taken by one part alone: by two, it would be tried in every way to share it. */
const INTERROGATIVE = new RegExp(
  `\\?|^(?:(?:\\W*(?:and|but|so|or|ok|okay|hey|yo|also|then|well|right|um|hi|hello|please|now|sorry)\\b)+[\\s,]*)?(?:(?:${PREPOSITION} )?${WH}|${AUX}|whats|whos|whens|wheres|any)\\b|\\b(?:tell me|know|wonder|wondering|explain|remind me|name|list|need|curious|wdym|give me)\\b|\\b(?:who|whom|when|where|why|which|how (?:many|much|long))\\b`,
  'i',
);
const INTRO = new RegExp(
  [
    `(?:can|could|would|will|do|does|did) (?:you|u|anyone|anybody|someone|somebody|we|any of you|they|the bot)(?: guys| all)?(?: (?:please|kindly|happen to|even|here|possibly|maybe|by any chance))*(?: (?:tell|know|explain|say|remind|remember|give|let|clarify|help|have|share))(?: (?:me|us|know|to me|out|any idea|a clue|understand|with))*(?: please)?`,
    `(?:i(?: would|'d| am|'m| was)?|we(?: would|'d)?)(?: (?:just|really|also|still|only))*(?: (?:like|love|want|need|wonder|wondering|wanted|curious|trying|wish|have|ask|asking|asked))(?: (?:to (?:know|ask|find out|figure out|hear|learn|understand|see|be told|check)|a question|about that|if you could|you))*(?: (?:about|is|me|exactly|out))*`,
    `(?:please )?(?:tell|remind|inform|let|give|show) (?:me|us)(?! about (?!${WH}))(?: (?:know|again|please|about|a hint))*`,
    `(?:any|no) (?:idea|clue|word|info|news) (?:on |about |as to )?`,
    `(?:just |im |i'm |i am )?(?:curious|wondering|asking|not sure|unsure|confused)(?: (?:about|as to|for a friend))?`,
    `(?:is it|do we|is) (?:known|clear|stated|said|know|specified)`,
    `(?:does|do|did) (?:the |this |that |your )?(?:article|story|report|text|piece|source|sources|news|statement) (?:say|state|tell|mention|specify|explain|give|reveal|indicate|name)(?: us| me| anything about)?(?= (?:${PREPOSITION} )?(?:${WH}|if|whether|that)\\b)`,
    `(?:please|quick question|question|serious question|one question|another question|random question|my question|one more thing|last question|next question)\\b[:,]?`,
    `(?:hey|hi|hello|yo|ok|okay|so|um|uh|well|right|alright|now|and then|sorry|dude|bro|bot|attache|guys|folks|hmm|oh|ah|wait|lol|excuse me|good morning|greetings|please|then|anyway|btw|also)\\b[,!:]?`,
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'i',
);

/** The question without its courtesies: "do you know when …" asks when. */
function withoutIntro(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 6; round++) {
    const intro = new RegExp(`^[\\s,.:;!-]*(?:${INTRO.source})[\\s,:]*`, 'i').exec(rest);
    if (!intro || intro[0].length === 0) break;
    const next = rest.slice(intro[0].length);
    if (!/[\p{L}\p{N}]/u.test(next)) break;
    rest = next;
  }
  return rest;
}

const SPLIT = new RegExp(
  [
    `(?:,|;|:)?\\s*(?:\\band\\b|&|\\bplus\\b|\\bas well as\\b|\\bor\\b|\\balso\\b)[\\s,]+(?:also |then |if so,? )?(?=(?:${PREPOSITION} )?${WH}\\b(?! (?:he|she|they|it|we|you|the (?:two|2|four|4)) ))`,
    `[,;:]\\s+(?:then |so |but )?(?=(?:${PREPOSITION} )?(?:who|whom|whose|what|which|why|how)\\b)`,
    `[,;]\\s*(?=(?:who|what|when|where|why|how)\\s*(?:[,;?]|$))`,
    `[,;:]\\s+(?:then |so |but )?(?=(?:when|where)(?: (?:exactly|${AUX}|to|from|else)\\b|\\s*\\??$))`,
    `(?:[,;]\\s*(?:and|but|then|so)?|\\band(?: also)?)\\s+(?=${AUX} (?!(?:not|been|be|to|i|we|you)\\b)\\w+)`,
  ].join('|'),
  'gi',
);
const FRONTED = new RegExp(
  `^(?:when(?! (?:exactly |and )?${AUX}\\b)|while|once|if|after|before|as|during|since|in case|given that|given|now that|because|seeing that)\\b([^,?]{3,}),\\s*(?:so |then )?((?:${PREPOSITION} )?(?:${WH}|${AUX})\\b.*)$`,
  'i',
);
const PREMISED = /^(?:since|given that|given|now that|because|seeing (?:that|as))\b/i;

const AS = /^as\b/i;

/** A question ends at its mark, whether or not the next begins with a capital. */
const AFTER_QUESTION = /(?<=\?)\s+(?=\p{L})/u;

/** Cuts a clean message into its questions. */
export function clausesOf(message: string): Clauses {
  const text = message.replace(/(\.{2,}|…)\s*/g, '. ').replace(/\?\s*(?=\p{L})/gu, '? ');
  const parts = sentences(text)
    .flatMap(({ start, end }) => text.slice(start, end).split(AFTER_QUESTION))
    .flatMap(cutAtMarks)
    .map(commanded)
    .map(doubted)
    .map(inverted);
  const asking = parts.map((part) => INTERROGATIVE.test(part));
  if (!asking.includes(true)) {
    const whole = parts.length > 3 ? (parts.at(-1) ?? '') : parts.join(', ');
    const listed = listedHeads(withoutThanks(whole));
    return listed
      ? { questions: listed, premise: null, asks: true }
      : { questions: [whole], premise: null, asks: false };
  }
  const questions: string[] = [];
  let topic = '';
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (asking[i] && before !== undefined && !asking[i - 1] && !topic && isBare(part)) {
      questions.push(`${withoutTail(before, /[.!,\s]/)}, ${part}`);
      return;
    }
    const isTopic =
      words(part) <= 6 &&
      !/\b(?:i|i'm|my|me|we|our)\b/i.test(part) &&
      i + 1 < parts.length &&
      (!asking[i] ||
        (part.endsWith('?') &&
          !new RegExp(`\\b${WH}\\b`, 'i').test(part) &&
          !new RegExp(`^${AUX}\\b`, 'i').test(part)));
    if (isTopic && asking[i + 1] && !/^(?:says who|who says|source|according to)/i.test(parts[i + 1] ?? ''))
      topic = withoutTail(part, /[?.!,\s]/);
    else if (asking[i]) {
      questions.push(topic ? `${topic}, ${part}` : part);
      topic = '';
    }
  });
  const marked = questions.filter((question) => question.trimEnd().endsWith('?'));
  const kept = (parts.length > 3 && marked.length > 0 ? marked : questions).slice(-3);
  let premise: string | null = null;
  const split = kept.flatMap((question) => {
    const result = splitQuestion(withoutIntro(question));
    premise ??= result.premise;
    return result.questions;
  });
  return { questions: split, premise, asks: true };
}

function withoutThanks(text: string): string {
  return withoutTail(withoutTail(text, /[.!\s]/).replace(/(?:please|pls|thanks)$/i, ''), /[,\s]/);
}

function splitQuestion(text: string): { questions: string[]; premise: string | null } {
  if (endsWithTag(text)) return { questions: [text], premise: null };
  const listed = listedHeads(text);
  if (listed) return { questions: listed, premise: null };
  const fronted = text.match(FRONTED);
  if (fronted) {
    const condition = text.slice(0, text.length - (fronted[2]?.length ?? 0)).replace(/,\s*(?:so |then )?$/, '');
    if (PREMISED.test(text) || (AS.test(condition) && !isVerbless(condition)))
      return { ...splitQuestion(fronted[2] ?? ''), premise: condition.replace(PREMISED, '').replace(AS, '').trim() };
    return { questions: [`${fronted[2]?.replace(/\?\s*$/, '')} ${condition}?`], premise: null };
  }
  const pieces = rejoined(
    text
      .split(SPLIT)
      .map((piece) => piece.trim())
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
  );
  const [first = text, ...rest] = pieces;
  if (rest.length > 0 && !INTERROGATIVE.test(first)) {
    const tells = words(first) >= 4 && !isVerbless(first);
    if (tells && !isBare(rest[0] ?? '')) return { questions: rest.map(withoutIntro), premise: first };
    return { questions: [`${first}, ${rest[0]}`, ...rest.slice(1)].map(withoutIntro), premise: tells ? first : null };
  }
  return { questions: shareEnd(pieces.map(withoutIntro)), premise: null };
}

/** "Who, besides X, is …": what stands between commas leaves the question without its verb, which is no question yet. */
function rejoined(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const goesOn = before !== undefined && OPENS_WITH_VERB.test(piece) && words(before) > 1 && isVerbless(before);
    if (goesOn) joined[joined.length - 1] = `${before}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

const OPENS_WITH_VERB = new RegExp(`^${AUX}\\b`, 'i');
/** Characters of a piece without a verb; a longer one has one, and takes its time to parse. */
const LONGEST_VERBLESS = 200;
const isVerbless = (text: string) =>
  text.length <= LONGEST_VERBLESS && treeOf(text).words.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');

/** "When and where are the talks": the first asks about what the second names. */
function shareEnd(pieces: string[]): string[] {
  const shared = [...pieces];
  for (let i = shared.length - 2; i >= 0; i--) {
    const piece = shared[i] ?? '';
    const bare = new RegExp(
      `^(?:${PREPOSITION} )?(?:${WH})(?: (?:exactly|else|day|date|city|country|place|time))?$`,
      'i',
    ).exec(piece);
    const rest = (shared[i + 1] ?? '').replace(
      new RegExp(`^(?:${PREPOSITION} )?${WH}(?: (?:country|countries|city|day|date|place|ministry|nation)\\b)?`, 'i'),
      '',
    );
    // Behind a whole question a bare word asks about the same.
    const leans = pieces.slice(0, i).some((each) => words(each) > 2);
    if (bare && !leans && words(piece) <= 4) shared[i] = `${piece} ${rest.trim()}`;
  }
  return shared.filter((piece) => piece.length > 0);
}

function cutAtMarks(sentence: string): string[] {
  const colon = sentence.match(new RegExp(`^(.{0,2000}?)[:—–]\\s+((?:${PREPOSITION} )?(?:${WH}|${AUX})\\b.*)$`, 'is'));
  if (!colon) return [sentence];
  const [, lead = '', question = ''] = colon;
  return words(lead) <= 14 && !/\b(?:i|my|me|question|record|things?)\b/i.test(lead) && !/[.?!]/.test(lead)
    ? [`${lead}, ${question}`]
    : [question];
}

/** "With whom?", "What is the reason?": asks about the sentence before. */
function isBare(text: string): boolean {
  return (
    words(text) <= 4 &&
    new RegExp(`^(?:and |so |but )?(?:${PREPOSITION} )?${WH}\\b`, 'i').test(text) &&
    !/\p{L}\s+\p{Lu}/u.test(text)
  );
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
