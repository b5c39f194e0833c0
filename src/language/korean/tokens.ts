import { isApart, mended } from './mended.ts';
import { nounsOf } from './nouns.ts';
import { NUMERALS } from './numerals.ts';
import { HOME, type NameOf, type Piece, segment } from './segment.ts';
import { nearGivenName } from './slips.ts';
import { DETERMINERS, PRONOUNS } from './small-words.ts';

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}\p{M}.'’-]*)*/uy;
const HANGUL = /\p{Script=Hangul}+/uy;
const MARK = /[,.?!…~:;·/()\n]/y;

/** A Korean sentence as pieces. Words that belong together are read together, however they are spaced; `names` are those in which slips are looked for. */
export function piecesOf(text: string, nameOf: NameOf, names: readonly string[] = [], written?: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let glued = false;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (length: number, ...read: readonly Piece[]) => {
    pieces.push(...read);
    at += length;
  };
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at++;
      glued = false;
      continue;
    }
    const numeral = NUMERALS.find(([pattern]) => match(pattern));
    const latin = match(LATIN);
    const hangul = match(HANGUL);
    // "러시아에 간 걸": whoever went, and not between whom.
    const went = hangul?.[0] === '간' && pieces.at(-1)?.type === 'particle';
    const mark = match(MARK);
    if (numeral) {
      const [pattern, read] = numeral;
      const found = match(pattern) as RegExpExecArray;
      take(found[0].trimEnd().length, ...read(found, written));
    } else if (latin) take(latin[0].length, ...latinWords(latin[0], nameOf));
    else if (went) take(1, ...segment('갔던', nameOf));
    else if (hangul) {
      const { words, length } = joined(text.slice(at), hangul[0], nameOf, names);
      take(
        length,
        ...words.flatMap((word, i) =>
          mended(
            word,
            nameOf,
            names,
            i === 0 && (glued || isApart(word, pieces.at(-1), !/\p{L}/u.test(text.slice(at + length))))
              ? 'nominal'
              : 'start',
          ),
        ),
      );
    } else if (mark) take(1, { type: 'mark', mark: mark[0] });
    else at++;
    glued = !/\s/.test(text[at] ?? ' ');
  }
  return pieces;
}

/** Words of the longest Latin name that is looked for. */
const LONGEST_NAME = 12;

/** Latin words, names of the knowledge kept whole. */
function latinWords(run: string, nameOf: NameOf): Piece[] {
  const words = run.split(/\s+/);
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + LONGEST_NAME);
    while (to > from + 1 && !nameOf(words.slice(from, to).join(' '))) to--;
    const name = words.slice(from, to).join(' ');
    pieces.push({
      type: 'noun',
      ko: name,
      senses: [nameOf(name) ?? { en: name, kind: /^\p{Lu}/u.test(name) ? 'unknown' : 'thing' }],
    });
    from = to;
  }
  return pieces;
}

/** Endings, and verbs for somebody's sake, that are written apart from their verb. */
const ENDINGS = /^(?:[주줘줄줬준]|드[리려릴립]|나요|니까|습니까|는지|는지요|나|냐|네요|지요|죠|세요)/;
function isGrown(first: string, second: string, nameOf: NameOf): boolean {
  const [only, ...more] = ENDINGS.test(second) ? segment(first + second, nameOf) : [];
  return only?.type === 'verb' && more.length === 0;
}

/** Syllables of the second half of a word that was written in two. */
const LONGEST = 8;

/** "공동 성명은", "이번 주에": a word that with the beginning of the next makes one that a table or the knowledge has. */
function joined(
  rest: string,
  first: string,
  nameOf: NameOf,
  names: readonly string[],
): { words: string[]; length: number } {
  const next = /^\s+(\p{Script=Hangul}+)/u.exec(rest.slice(first.length));
  const second = next?.[1];
  if (next && second)
    for (let length = Math.min(second.length, LONGEST); length > 0; length--) {
      const together = first + second.slice(0, length);
      const spaced = `${first} ${second.slice(0, length)}`;
      const isLonger = nameOf(spaced)?.kind === 'person' && nounsOf(second.slice(0, length)).length > 0;
      if (nameOf(spaced) && (isLonger || !nameOf(first))) return whole(spaced, second.slice(length));
      if (nameOf(together) && !nameOf(first)) return whole(together, second.slice(length));
      if (nounsOf(together).length > 0 || HOME.has(together) || PRONOUNS.has(together) || DETERMINERS.has(together))
        return whole(together, second.slice(length));
    }
  if (second && isGrown(first, second, nameOf))
    return { words: [first + second], length: first.length + (next?.[0].length ?? 0) };
  const full = second && !nameOf(first) ? nearGivenName(first, second, names) : null;
  if (full && second) return whole(full, second.slice(full.length - full.indexOf(' ') - 1));
  return { words: [first], length: first.length };

  function whole(name: string, tail: string) {
    return { words: [name + tail], length: first.length + (next?.[0].length ?? 0) };
  }
}
