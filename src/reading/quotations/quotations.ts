import type { Span } from '../../model.ts';
import { attributionOf } from '../clauses/attribution.ts';
import type { Known } from '../clauses/known.ts';
import { nearby } from '../clauses/nearby.ts';
import type { Line, Word } from '../line.ts';
import type { Block, Quotation, ReadEntity } from '../model.ts';
import { type Quoted, quotedIn } from './marks.ts';
import { whoIsNamed } from './who.ts';

/** Sentences back that a pronoun may mean somebody of. */
const REACH = 4;
/** Words of a name or a coinage in marks, before the noun that bears it. */
const COINAGE = 3;

/** A sentence with those whom it names, and its words that are nobody's quotation. */
interface Sentence {
  readonly line: Line;
  readonly here: readonly ReadEntity[];
  readonly outside: Line;
  readonly paragraph: number;
}

/** Words between quotation marks, each with whom the text names as their speaker: before, behind, between or before its paragraph. */
export function quotationsOf(
  blocks: readonly Block[],
  lines: readonly Line[],
  text: string,
  entities: readonly ReadEntity[],
): Quotation[] {
  const told = blocks.filter(({ kind }) => kind !== 'dateline');
  const quoted = quotedIn(text, told);
  const sentences = sentencesOf(lines, quoted, { text, entities, dates: [] });
  const speakers: (ReadEntity | null)[] = [];
  const found: Quotation[] = [];
  let at = 0;
  for (const [i, quote] of quoted.entries()) {
    while (at < lines.length && (lines[at] as Line).end < quote.start) at++;
    let last = at;
    while (last + 1 < lines.length && (lines[last + 1] as Line).start < quote.end) last++;
    const before = quoted[i - 1];
    const goesOn = before !== undefined && (quote.goesOn || sameParagraph(sentences, at, before));
    const context = { text, everyone: entities, sentences, earlier: earlierSpeakers(found, speakers) };
    const speaker = isCoinage(quote, text)
      ? null
      : (framed(last, context) ??
        (last > at ? framed(at, context) : null) ??
        introduced(at, quote, goesOn ? (speakers[i - 1] ?? null) : null, context));
    speakers.push(speaker);
    found.push({ start: quote.start, end: quote.end, speaker: speaker?.name ?? null });
  }
  return found;
}

interface Context {
  readonly text: string;
  readonly everyone: readonly ReadEntity[];
  readonly sentences: readonly Sentence[];
  /** Who spoke last before an offset, or null. */
  readonly earlier: (offset: number) => { readonly speaker: ReadEntity; readonly start: number } | null;
}

/** The speaker whom the words around a quotation name, by a verb of saying. */
function framed(i: number, context: Context): ReadEntity | null {
  const sentence = context.sentences[i];
  if (!sentence) return null;
  const { outside, here } = sentence;
  const { speaker } = attributionOf(outside);
  if (!speaker) return null;
  const pronoun = speaker.to - speaker.from === 1 ? outside.words[speaker.from]?.low : undefined;
  if (pronoun === 'he' || pronoun === 'she') {
    const sure = here.find((each) => each.kind === 'person' && covers(each, outside.words[speaker.from] as Word));
    return sure ?? lastPerson(i, pronoun, context);
  }
  return whoIsNamed(outside, speaker, { text: context.text, here, everyone: context.everyone });
}

/** The speaker whom no verb names: the one who went on, or the person of the words or of the sentence before the quotation. */
function introduced(i: number, quote: Quoted, before: ReadEntity | null, context: Context): ReadEntity | null {
  const sentence = context.sentences[i];
  if (!sentence) return null;
  const ahead = { start: sentence.line.start, end: quote.start };
  const named = actorBefore(i, quote, context) ?? personsIn(ahead, sentence.here, context.text)[0];
  if (named) return named;
  // Words of its own beside the quotation tell of it, and name nobody.
  if (sentence.outside.words.some(({ text }) => /\p{L}/u.test(text))) return null;
  if (before) return before;
  const previous = context.sentences[i - 1];
  if (!previous) return null;
  const last = context.earlier(previous.line.end + 1);
  if (last && last.start >= previous.line.start) return last.speaker;
  return personsIn(previous.line, previous.here, context.text)[0] ?? null;
}

/** The last person before a quotation who does something in its sentence: "whom Steen called “a cheat”". */
function actorBefore(i: number, quote: Quoted, context: Context): ReadEntity | null {
  const { outside, here } = context.sentences[i] as Sentence;
  const persons = here.filter(({ kind }) => kind === 'person');
  const verb = outside.words.findLastIndex(({ pos, start }, at) => {
    const before = outside.words[at - 1];
    return (
      start < quote.start &&
      before !== undefined &&
      (pos === 'VERB' || pos === 'AUX') &&
      (/^(?:he|she)$/.test(before.low) || persons.some((each) => covers(each, subjectAt(outside.words, at))))
    );
  });
  if (verb < 1) return null;
  const subject = subjectAt(outside.words, verb);
  const sure = persons.find((each) => covers(each, subject));
  return sure ?? lastPerson(i, subject.low as 'he' | 'she', context);
}

/** The word before a verb, or the one that "who" stands for: "Malte Ruhland, who promised". */
function subjectAt(words: readonly Word[], verb: number): Word {
  const at = words[verb - 1]?.low === 'who' ? verb - (words[verb - 2]?.text === ',' ? 3 : 2) : verb - 1;
  return words[Math.max(0, at)] as Word;
}

/** The person whom a pronoun most likely means: who spoke or was named first in the nearest sentence before. */
function lastPerson(i: number, pronoun: 'he' | 'she', context: Context): ReadEntity | null {
  const fits = (each: ReadEntity) => each.pronoun === undefined || each.pronoun === pronoun;
  const own = context.sentences[i] as Sentence;
  for (let back = i - 1; back >= 0 && back >= i - REACH; back--) {
    const sentence = context.sentences[back] as Sentence;
    if (sentence.paragraph < own.paragraph - 1) return null;
    const spoke = context.earlier(sentence.line.end + 1);
    if (spoke && spoke.start >= sentence.line.start && fits(spoke.speaker) && spoke.speaker.kind === 'person')
      return spoke.speaker;
    const named = personsIn(sentence.line, sentence.here, context.text).find(fits);
    if (named) return named;
  }
  return null;
}

function earlierSpeakers(found: readonly Quotation[], speakers: readonly (ReadEntity | null)[]): Context['earlier'] {
  return (offset) => {
    const at = found.findLastIndex(({ start }) => start < offset);
    const speaker = speakers[at];
    return speaker ? { speaker, start: (found[at] as Quotation).start } : null;
  };
}

/** The persons whom a span names, in order, without those to whom something belongs. */
function personsIn(span: Span, here: readonly ReadEntity[], text: string): ReadEntity[] {
  return here
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => {
      const at = entity.spans.find(
        ({ start, end }) => span.start <= start && end <= span.end && !/^['’]s?\b/.test(text.slice(end, end + 3)),
      );
      return at ? [{ entity, start: at.start }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .map(({ entity }) => entity);
}

function covers({ spans }: ReadEntity, word: Word): boolean {
  return spans.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** `the "2+2" dialogue`: marks around a name, which nobody says. */
function isCoinage({ start, end }: Quoted, text: string): boolean {
  const words = text.slice(start, end);
  return (
    words.split(/\s+/).length <= COINAGE &&
    !/[,.!?…]$/.test(words) &&
    /^.\s\p{Ll}{3,}(?!ly\b)/u.test(text.slice(end, end + 12)) &&
    /\b(?:the|a|an|its|their|his|her|first|so-called|maiden)\s.?$/.test(text.slice(Math.max(0, start - 12), start))
  );
}

function sameParagraph(sentences: readonly Sentence[], at: number, before: Quoted): boolean {
  const own = sentences[at];
  const other =
    own &&
    sentences
      .slice(Math.max(0, at - 8), at + 1)
      .find(({ line }) => line.start < before.end && before.start <= line.end);
  return other !== undefined && own !== undefined && other.paragraph === own.paragraph;
}

function sentencesOf(lines: readonly Line[], quoted: readonly Quoted[], known: Known): Sentence[] {
  const own = nearby(lines, known);
  let [paragraph, at] = [0, 0];
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (before && known.text.slice(before.end, line.start).includes('\n')) paragraph++;
    while (at < quoted.length && (quoted[at] as Quoted).end < line.start) at++;
    const spans: Quoted[] = [];
    for (let j = at; j < quoted.length && (quoted[j] as Quoted).start < line.end; j++) spans.push(quoted[j] as Quoted);
    const isOutside = ({ start, end }: Span) => !spans.some((span) => span.start <= start && end <= span.end);
    const here = (own[i] as Known).entities.flatMap((entity) => {
      const outer = entity.spans.filter(isOutside);
      return outer.length > 0 ? [{ ...entity, spans: outer }] : [];
    });
    return { line, here, paragraph, outside: { ...line, words: line.words.filter(isOutside) } };
  });
}
