import { fullName, pairOf } from './countries.ts';
import { type NameOf, type Piece, segment } from './segment.ts';
import { type Before, sentenceIn } from './sentence.ts';
import { QUESTION_WORDS } from './small-words.ts';
import { piecesOf } from './tokens.ts';
import { plural } from './wh-words.ts';

/** A word that nothing knows. */
export interface Unknown {
  readonly word: string;
  /** By its place in the sentence somebody is called so. */
  readonly isName: boolean;
}

/** A Korean message in English, for the reading that knows English alone. */
export interface KoreanReading {
  readonly english: string;
  /** Hangul words that nothing knows. They stay in the English, so that what is asked of them is refused. */
  readonly unknown: readonly Unknown[];
  /** English words → the Korean ones that they stand for. */
  readonly typed: ReadonlyMap<string, string>;
}

const SENTENCE = /([^?!.…\n]+(?:\.(?=\S)[^?!.…\n]*)*)([?!.…\n]*)/g;
/** Sentences of a message, and characters of a sentence, that are read: of more the end, where what is asked stands. */
const MOST = 12;
const LONGEST = 300;

const NOTHING_BEFORE: Before = { dropped: 'they', askedWho: false };

/** Reads a clean message. */
export function readKorean(
  message: string,
  nameOf: NameOf,
  before: Before = NOTHING_BEFORE,
  names: readonly string[] = [],
): KoreanReading {
  const english: string[] = [];
  const unknown: Unknown[] = [];
  const typed = new Map<string, string>();
  const sentences = [...message.normalize('NFC').matchAll(SENTENCE)].slice(-MOST);
  for (const [, whole = '', end = ''] of sentences) {
    const sentence = whole.slice(-LONGEST);
    const pieces = piecesOf(plainly(sentence), nameOf, names, before.written).map((piece) =>
      named(piece, before.person),
    );
    pieces.forEach((piece, i) => {
      note(piece, namesSomebody(pieces, i));
    });
    const text = sentenceIn(pieces, end.includes('?'), before);
    if (text) english.push(text);
  }
  return { english: english.join(' '), unknown, typed };

  function note(piece: Piece, isName: boolean): void {
    for (const each of piece.type === 'noun' ? (pairOf(piece.ko) ?? []) : []) {
      const name = nameOf(each)?.en;
      if (name) typed.set(name.toLowerCase().replace(/^the /, ''), each);
    }
    if (piece.type === 'unknown') unknown.push({ word: piece.ko, isName });
    // Initials that stand for nobody known, which the reading of English would pass over.
    if (piece.type === 'noun' && piece.senses[0]?.kind === 'unknown' && piece.ko.length <= 2)
      unknown.push({ word: piece.ko, isName: true });
    if (piece.type === 'noun')
      for (const { en } of piece.senses) {
        typed.set(en.toLowerCase().replace(/^the /, ''), piece.ko);
        typed.set(plural(en.toLowerCase()), piece.ko);
        // "2 hours", "patrol vessels" may be refused for one word of them.
        for (const word of en.toLowerCase().split(' '))
          if (word.length > 3 && !typed.has(word)) typed.set(word, piece.ko);
        // "dispatch of troops" may be refused for its troops.
        const [, within] = / of (.+)$/.exec(en) ?? [];
        if (within && !typed.has(within)) typed.set(within.toLowerCase(), piece.ko);
      }
    if (piece.type === 'verb')
      for (const word of [piece.verb.en, piece.verb.past, piece.verb.object ?? '']) typed.set(word, piece.ko);
    if (piece.type === 'determiner' || piece.type === 'adverb') typed.set(piece.en, piece.ko);
  }
}

/** What only somebody does. */
const DONE_BY_PEOPLE =
  /^(?:attend|meet|go|come|travel|visit|say|announce|hold talks|come out|send|return|confirm|call)$/;

/** Whether an unknown word has the place of a name: before a title, asked for as who, or doing what people do. */
function namesSomebody(pieces: readonly Piece[], at: number): boolean {
  const [next, behind] = [pieces[at + 1], pieces[at + 2]];
  if (next?.type === 'noun') return next.senses.some(({ kind }) => kind === 'office' || kind === 'people');
  if (next?.type !== 'particle' || !['topic', 'subject', 'also', 'with', 'of'].includes(next.role)) return false;
  if (behind?.type === 'noun' && next.role === 'of') return behind.senses.some(({ kind }) => kind === 'office');
  return pieces.some(
    (each) =>
      (each.type === 'wh' && each.wh === 'who') ||
      (each.type === 'particle' && each.role === 'quote') ||
      (each.type === 'verb' && DONE_BY_PEOPLE.test(each.verb.en)),
  );
}

/** "그분" is whoever was spoken of last. */
function named(piece: Piece, person: Before['person']): Piece {
  if (person === undefined || piece.type !== 'pronoun' || !/^s?he$/.test(piece.en)) return piece;
  return { type: 'noun', ko: person.ko, senses: [{ en: person.en, kind: 'person' }] };
}

/** Letters of laughter and tears, which make no syllable. */
export const LONE_LETTERS = /[\u3131-\u318e\u1100-\u11ff]+/g;

/** Without lone letters of laughter and tears, with both offices of "외교·국방장관" whole, and with "한·미" as one word. */
function plainly(sentence: string): string {
  return sentence
    .replace(/(며칠|요일|\d일)자(?!\p{Script=Hangul}*세)/gu, '$1')
    .replace(/(?:설명|안내|답변|정리)?\s*부탁$/u, ' 알려줘')
    .replace(/얼마나\s?많은/g, '몇 ')
    .replace(/얼마나\s?많이/g, '얼마나')
    .replace(/어느\s?정도/g, '얼마나')
    .replace(/(?:무슨|어쩐|뭔)\s?일로|(?:뭐|뭣|무엇)\s?(?:때문에|땜에)|(?:뭐|뭘|무얼)\s?하러|뭐하러/g, '왜')
    .replace(/어느\s?쪽(?=으로|에)/g, '어느 지역')
    .replace(
      /(?<!\p{Script=Hangul})([한미북중러])[·-](?=\p{Script=Hangul}{2})/gu,
      (_, letter: string) => `${fullName(letter)}·`,
    )
    .replace(/꺼(?=야|[예에]요|임|[지죠냐]|\s|$)/g, '거')
    .replace(LONE_LETTERS, ' ')
    .replace(/외교부?\s?[·,/]?\s?국방부?\s?장관\s?(?=회의|회담)/gu, '외교국방장관')
    .replace(/(\p{Script=Hangul}{2,4})·(\p{Script=Hangul}{2,4})\s?(장관|차관|부처)/gu, '$1$3과 $2$3')
    .replace(/(?<=[한미일중북러])[·-](?=[한미일중북러캐호영](?!\p{Script=Hangul}{0,1}국|나다|주|국))/gu, '');
}

const ASKS = new RegExp(
  `(?<!\\p{Script=Hangul})(?:${[...QUESTION_WORDS.keys()].filter((word) => word.length > 1).join('|')}|[몇뭘뭐]|왜(?!\\p{Script=Hangul}))`,
  'u',
);

/** Whether a message asks with a Korean question word, whatever else it is written in. */
export function asksInKorean(message: string): boolean {
  return ASKS.test(message.normalize('NFC'));
}

/** An English message with its Korean words put in English, particles left out; names and unknown words stay. */
export function glossed(message: string, nameOf: NameOf): string {
  return message.normalize('NFC').replace(/\p{Script=Hangul}+/gu, (word) => {
    const [first, ...rest] = segment(word, nameOf);
    if (first?.type !== 'noun' || rest.some(({ type }) => type !== 'particle')) return word;
    return first.senses[0]?.en ?? word;
  });
}
